import { expect, test } from 'vitest'
import { compareSuit, matchedSuitRow, newSuitRow } from './compare-suit.rules.ts'
import { license, reference, storedRows } from './procedures.factory.ts'
import { proceduresTemplate as template } from './procedures.template.ts'
import { suitHeader } from './suit-columns.ts'

const columns =
  'n_mero_unico,nombre_del_tr_mite_u_otro,nombre_com_n,clase,fecha_de_actualizaci_n,medio_por_donde_se_realiza,tiempo_obtenci_n,orden_paso,descripcion_paso,orden_condicion,tipo_accion_condicion,documento_nombre,descripcion_del_pago'.split(
    ',',
  )
const line = (text: string) => text.split(',')
const sheet = [
  columns,
  line(
    '123,Licencia de construcción,NULL,Trámite,05/02/2010,Presencial,15 Día - hábil,2,Reclamar,NULL,NULL,NULL,NULL',
  ),
  line(
    '123,Licencia de construcción,NULL,Trámite,05/02/2010,Presencial,15 Día - hábil,1,Radicar,2,Pago,NULL,Expensas',
  ),
  line(
    '123,Licencia de construcción,NULL,Trámite,05/02/2010,Presencial,15 Día - hábil,1,Radicar,1,Documento,Cédula,NULL',
  ),
  line(
    '777,Certificado de estratificación socioeconómica,Estrato,OPA,31/12/2009,En línea,Inmediata,1,Pedirlo,1,Condición,NULL,NULL',
  ),
  line('888,Registro de perros,NULL,Trámite,31/02/2010,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL'),
]
const known = { ...license, suitNumber: '00123', suitOn: null, suitState: 'IN_REVIEW' }
const named = {
  ...license,
  code: 'T-002',
  name: 'Certificado de estratificación',
  suitNumber: null,
}
const stored = storedRows(known, named)

function compared(lines: string[][] = sheet) {
  const header = suitHeader(lines)
  if (!header) throw new Error('no SUIT dataset')
  const found = compareSuit(template, lines, header, stored, reference)
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}
const cellsOf = (row: { cells: { column: string; after: string | null }[] } | undefined) =>
  Object.fromEntries((row?.cells ?? []).map(({ column, after }) => [column, after]))

test('lines of one number are one procedure, known by it; what is NULL changes nothing', () => {
  const { rows, summary } = compared()
  expect(summary).toMatchObject({ changed: 1, undecided: 1, refused: 1, added: 0 })
  expect(rows[0]).toMatchObject({ line: 2, kind: 'CHANGED', code: 'T-001', version: 1 })
  expect(cellsOf(rows[0])).toEqual({
    channels: 'IN_PERSON',
    answerDays: '15',
    requirements: JSON.stringify([
      {
        name: 'Radicar',
        items: [
          { kind: 'DOCUMENT', text: 'Cédula', exception: null },
          { kind: 'PAYMENT', text: 'Expensas', exception: null },
        ],
      },
      { name: 'Reclamar', items: [] },
    ]),
    suitState: 'REGISTERED',
    suitOn: '2010-02-05',
    suitNumber: '123',
  })
})

test('a number that nobody has is undecided, with near names suggested', () => {
  const row = compared().rows.find(({ kind }) => kind === 'UNDECIDED')
  expect(row?.suit?.suggestions).toEqual([
    { code: 'T-002', name: 'Certificado de estratificación' },
  ])
})

test('both spellings of the update date are read, and a day that doesn’t exist is refused by its cell', () => {
  const [, ...lines] = sheet
  const other = [columns.map((name) => name.replace('fecha_de_', 'fecha_')), ...lines]
  for (const { rows } of [compared(), compared(other)]) {
    expect(cellsOf(rows[0]).suitOn).toBe('2010-02-05')
    expect(rows.find(({ kind }) => kind === 'REFUSED')?.cells).toMatchObject([
      { column: 'suitOn', cell: 'E6', problem: { code: 'INVALID_DATE' } },
    ])
  }
})

test('a person says which one it is, or that it is new', () => {
  const row = compared().rows.find(({ kind }) => kind === 'UNDECIDED')
  const match = stored.get('T-002')
  if (!row || !match) throw new Error('nothing to match')
  expect(matchedSuitRow(template, row, match, reference)).toMatchObject({
    kind: 'CHANGED',
    code: 'T-002',
  })
  const added = newSuitRow(template, row, 'GOB', reference)
  expect(added).toMatchObject({ kind: 'ADDED', code: 'SUIT-777' })
  expect(cellsOf(added)).toMatchObject({
    ...{ actSet: 'SERVICE', suitClass: 'OPA', office: 'GOB', declaredOn: '2010-06-30' },
    ...{ answerUnit: 'IMMEDIATE', suitOn: '2009-12-31', suitState: 'REGISTERED' },
  })
})

test('a file with our own columns is none', () => {
  expect(suitHeader([['Código', 'Nombre']])).toBeNull()
})

test('says how many rows of the sheet it has gone through', () => {
  const header = suitHeader(sheet)
  if (!header) throw new Error('no SUIT dataset')
  const told: [number, number][] = []
  compareSuit(template, sheet, header, stored, reference, (...progress) => told.push(progress))
  expect(told).toEqual([
    [3, 5],
    [4, 5],
    [5, 5],
  ])
})
