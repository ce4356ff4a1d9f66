import { describe, expect, it } from 'vitest'
import { changesInWords } from './history-words.rules.ts'

it('says fields, vocabularies and days in words', () => {
  expect(
    changesInWords(
      [
        { field: 'suitState', before: 'IN_REVIEW', after: 'REGISTERED' },
        { field: 'suitOn', before: null, after: '2010-06-01' },
        { field: 'cost', before: '12500', after: '0' },
      ],
      'es',
    ),
  ).toEqual([
    { field: 'Estado en el SUIT', before: 'en revisión', after: 'inscrito' },
    { field: 'Inscrito en el SUIT el', before: null, after: '1 de junio de 2010' },
    { field: 'Costo', before: '12.500', after: '0' },
  ])
})

it('leaves out what follows from the rest', () => {
  expect(
    changesInWords(
      [
        { field: 'version', before: '1', after: '2' },
        { field: 'searchText', before: 'a', after: 'b' },
      ],
      'en',
    ),
  ).toEqual([])
})

it('says the names of the office and of what an improvement refers to', () => {
  expect(
    changesInWords(
      [
        { field: 'office', before: 'Planeación', after: 'Gobierno' },
        { field: 'kind', before: 'Menos pasos', after: 'En línea' },
        { field: 'partner', before: null, after: 'Bomberos' },
        { field: 'answerable', before: 'Ana Ruiz', after: null },
      ],
      'es',
    ),
  ).toEqual([
    { field: 'Dependencia responsable', before: 'Planeación', after: 'Gobierno' },
    { field: 'Acción de mejora', before: 'Menos pasos', after: 'En línea' },
    { field: 'Institución que participa', before: null, after: 'Bomberos' },
    { field: 'Responsable', before: 'Ana Ruiz', after: null },
  ])
})

describe('lists', () => {
  const said = (field: string, before: object[] | string[] | null, after: object[] | string[]) =>
    changesInWords(
      [{ field, before: before && JSON.stringify(before), after: JSON.stringify(after) }],
      'es',
    )
  const form = { kind: 'FORM', text: 'Formulario único', exception: null }
  const paper = { kind: 'DOCUMENT', text: 'Cédula', exception: 'menores' }

  it('say what is gone and what came, and nothing of what stayed', () => {
    expect(
      said(
        'requirements',
        [{ name: 'Solicitar', items: [form, paper] }],
        [{ name: 'Solicitar', items: [form, { ...paper, text: 'Pasaporte' }] }],
      ),
    ).toEqual([
      {
        field: 'Qué se necesita',
        before: 'Solicitar: Documento, Cédula (menores)',
        after: 'Solicitar: Documento, Pasaporte (menores)',
      },
    ])
  })

  it('say it in the label where something only came or only went', () => {
    expect(said('channels', ['WEB'], ['WEB', 'PHONE', 'MAIL'])).toEqual([
      { field: 'Canales: se agregó', before: null, after: 'Teléfono; Correo electrónico' },
    ])
    const point = { name: 'Palacio', address: 'Calle 5', hours: null }
    expect(said('servicePoints', [point], [])).toEqual([
      { field: 'Puntos de atención: se quitó', before: 'Palacio, Calle 5', after: null },
    ])
    const law = { norm: 'Ley 388 de 1997', articles: 'art. 99', url: null }
    expect(said('legalBasis', null, [law])).toEqual([
      { field: 'Fundamento legal: se agregó', before: null, after: 'Ley 388 de 1997, art. 99' },
    ])
  })

  it('of which one item of two equal ones is gone say so', () => {
    const point = { name: 'Palacio', address: null, hours: null }
    expect(said('servicePoints', [point, point], [point])[0]?.before).toBe('Palacio')
  })

  it('that only have another order say so', () => {
    expect(said('channels', ['WEB', 'PHONE'], ['PHONE', 'WEB'])).toEqual([
      { field: 'Canales', before: 'lista', after: 'lista en otro orden' },
    ])
  })
})
