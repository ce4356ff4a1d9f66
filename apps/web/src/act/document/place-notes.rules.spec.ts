import { describe, expect, it } from 'vitest'
import { type ActNote, placeNotes } from './place-notes.rules.ts'
import { actPassages } from './testing/passages.ts'

const areas = [
  { number: 1, rows: [1, 2] },
  { number: 2, rows: [3, 4, 5] },
  { number: 3, rows: [6] },
]

const note = (given: Partial<ActNote>): ActNote => ({
  code: 'A-01',
  place: 'en alguna parte',
  sourceText: '',
  question: '¿?',
  reading: '…',
  rows: [],
  ...given,
})

const place = (given: Partial<ActNote>) => placeNotes([note(given)], actPassages, areas)
const codes = (notes: readonly ActNote[] | undefined) => notes?.map(({ code }) => code)

describe('a note on rows', () => {
  it('stands at its first row, and the others refer to it', () => {
    const { rows } = place({ rows: [3, 4] })
    expect(codes(rows.get(3)?.notes)).toEqual(['A-01'])
    expect(codes(rows.get(4)?.seeAlso)).toEqual(['A-01'])
    expect(codes(rows.get(4)?.notes)).toEqual([])
  })
  it('stands at the area when it touches all of it, and other whole areas refer to it', () => {
    const { areas: at, rows } = place({ rows: [3, 4, 5, 6] })
    expect(codes(at.get(2)?.notes)).toEqual(['A-01'])
    expect(codes(at.get(3)?.seeAlso)).toEqual(['A-01'])
    expect(rows.size).toBe(0)
  })
  it('stands at the rows when one of its areas is not whole', () => {
    expect([...place({ rows: [3, 4, 5, 1] }).rows.keys()]).toEqual([3, 4, 5, 1])
  })
  it('stands over the table when it touches every row', () => {
    expect(codes(place({ rows: [1, 2, 3, 4, 5, 6] }).table)).toEqual(['A-01'])
  })
})

describe('a note on words', () => {
  const positionOf = (words: string) =>
    actPassages.find(({ text }) => text.includes(words))?.position

  it.each([
    ['words as the act has them', '"sujetos de nacionalización"', 'lista', 'nacionalización'],
    ['the first of several quotes', '"no está" / "se adoptan el Plan"', 'epígrafe', 'se adoptan'],
    ['what stands around an ellipsis', '"... En el año 2013 ..."', 'visión', 'VISIÓN'],
    ['words quoted from memory', '"por estos mismos medios"', 'considerandos', 'mismos medios'],
    ['the place, without a quote', 'cinco partes', 'contenido mínimo', 'Un marco'],
    ['the start of a section with a table', '"018000 9595"', 'soporte técnico', 'La Agenda'],
  ])('stands beside %s', (_case, sourceText, where, words) => {
    const { passages } = place({ sourceText, place: where })
    expect([...passages.keys()]).toEqual([positionOf(words)])
  })

  it('stands over the table that it names, not at like words elsewhere', () => {
    const found = place({ sourceText: '"Pa al Cra. 3 Calle 4 Esq."', place: 'pie en la tabla' })
    expect(codes(found.table)).toEqual(['A-01'])
    expect(found.passages.size).toBe(0)
  })

  it('stands at the end when the act has no such place', () => {
    expect(codes(place({ sourceText: '"Win2PDF"', place: 'última línea' }).rest)).toEqual(['A-01'])
  })
})

it('places every note once', () => {
  const all = [{ rows: [1, 2] }, { rows: [6] }, { place: 'soporte' }, {}].map((given, index) =>
    note({ ...given, code: `A-${index}` }),
  )
  const { passages, areas: atAreas, rows, table, rest } = placeNotes(all, actPassages, areas)
  const placed = [
    ...[...passages.values()].flat(),
    ...[...atAreas.values(), ...rows.values()].flatMap(({ notes }) => notes),
    ...table,
    ...rest,
  ]
  expect(codes(placed)?.toSorted()).toEqual(['A-0', 'A-1', 'A-2', 'A-3'])
})
