import { describe, expect, test } from 'vitest'
import { compareSuit, matchedSuitRow, newSuitRow } from './compare-suit.rules.ts'
import { license, reference, storedRows } from './procedures.factory.ts'
import { proceduresTemplate as template } from './procedures.template.ts'
import type { Cells } from './register-template.ts'
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
  expect(row?.cells).toEqual([])
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
  const undecided = compared().rows.find(({ kind }) => kind === 'UNDECIDED')
  const match = stored.get('T-002')
  if (!undecided?.suit || !match) throw new Error('nothing to match')
  const row = { ...undecided, suit: undecided.suit }
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

describe('known by its number', () => {
  const plain = (number: string, name = 'Otro') => [
    line(`${number},${name},NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL`),
  ]

  test('in any spelling, and once: of two the second is asked about', () => {
    const { rows, summary } = compared([columns, ...plain('1.2-3'), ...plain('0123')])
    expect(rows.map(({ kind, code }) => [kind, code])).toEqual([
      ['CHANGED', 'T-001'],
      ['UNDECIDED', null],
    ])
    expect(summary).toMatchObject({ changed: 1, undecided: 1, unchanged: 0, absent: [] })
    expect(rows[0]?.suit?.suggestions).toEqual([])
    // A zero that isn't in front is a digit like any other.
    expect(compared([columns, ...plain('1230')]).rows[0]?.kind).toBe('UNDECIDED')
  })

  test('what says nothing new is only counted', () => {
    const same = { ...known, suitNumber: '123', suitState: 'REGISTERED', suitOn: '2009-06-01' }
    const sheetOfOne = [columns, ...plain('123', 'Licencia de construcción')]
    const header = suitHeader(sheetOfOne)
    if (!header) throw new Error('no SUIT dataset')
    expect(compareSuit(template, sheetOfOne, header, storedRows(same), reference)).toMatchObject({
      rows: [],
      summary: { unchanged: 1, changed: 0 },
    })
  })

  test('as many rows as any file may have, and not one more; none is an empty sheet', () => {
    const header = suitHeader([columns])
    if (!header) throw new Error('no SUIT dataset')
    const of = (rows: number) =>
      compareSuit(
        template,
        [columns, ...Array.from({ length: rows }, () => [])],
        header,
        stored,
        reference,
      )
    expect(of(10_000)).toEqual({ problem: { code: 'SHEET_EMPTY' } })
    expect(of(10_001)).toEqual({ problem: { code: 'ROWS_TOO_MANY', params: { maximum: '10000' } } })
  })
})

describe('near names', () => {
  const bare = (code: string, name: string | null, suitNumber: string | null = null) => {
    return { ...license, code, name, suitNumber }
  }
  const suggested = (name: string, ...rows: Parameters<typeof storedRows>) => {
    const one = [columns, line(`9,${name},NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL`)]
    const header = suitHeader(one)
    if (!header) throw new Error('no SUIT dataset')
    const found = compareSuit(template, one, header, storedRows(...rows), reference)
    if ('problem' in found) throw new Error(found.problem.code)
    return found.rows[0]?.suit?.suggestions.map(({ code }) => code)
  }

  test('share half of all their words; small words say nothing', () => {
    const rows = [bare('A', 'Permiso de espectáculos'), bare('B', 'Registro de la marca')]
    expect(suggested('Permiso para los espectáculos', ...rows)).toEqual(['A'])
    // 1 of 2 words is half, 1 of 3 is not.
    expect(suggested('Permiso', ...rows)).toEqual(['A'])
    expect(suggested('Permiso taurino', ...rows)).toEqual([])
    expect(suggested('de la en el', ...rows)).toEqual([])
    // Signs are no words.
    expect(suggested('«Permiso»', ...rows)).toEqual(['A'])
  })

  test('the nearest first, then by code, three at most; no row whose number is known', () => {
    const rows = [
      bare('D', 'Licencia urbana nueva'),
      bare('C', 'licencia. URBANA'),
      bare('B', 'Licencia urbana vieja'),
      bare('A', 'Licencia urbana otra'),
      bare('E', 'Licencia urbana', '55'),
      bare('F', null),
    ]
    expect(suggested('Licencia urbana', ...rows)).toEqual(['C', 'A', 'B'])
    expect(suggested('Licencia urbana', ...rows.toReversed())).toEqual(['C', 'A', 'B'])
  })
})

describe('what a person matched', () => {
  const row = (cells: Cells, updatedOn: string | null, number = 'CO-77 / x') => ({
    ...{ line: 4, code: null, label: 'x', version: null, kind: 'UNDECIDED' as const, cells: [] },
    suit: { number, cells: { suitState: 'REGISTERED', ...cells }, updatedOn, suggestions: [] },
  })
  const changes = (found: ReturnType<typeof matchedSuitRow>) =>
    Object.fromEntries(found.cells.map(({ column, before, after }) => [column, [before, after]]))
  const stand = (cells: Cells) => ({ version: 3, cells: { ...license, ...cells } })

  test('was registered by its last update, else by today; a day that is known stays', () => {
    const unregistered = stand({ suitState: 'IN_REVIEW', suitOn: null })
    const on = (updatedOn: string | null) =>
      changes(matchedSuitRow(template, row({}, updatedOn), unregistered, reference)).suitOn
    expect(on('2010-06-29')).toEqual([null, '2010-06-29'])
    expect(on(null)).toEqual([null, '2010-06-30'])
    expect(on('2011-01-01')).toEqual([null, '2010-06-30'])
    const since = stand({ suitState: 'IN_REVIEW', suitOn: '2009-06-01' })
    expect(changes(matchedSuitRow(template, row({}, '2010-01-01'), since, reference))).toEqual({
      suitState: ['IN_REVIEW', 'REGISTERED'],
    })
  })

  test('changes nothing where all of it is so already', () => {
    expect(matchedSuitRow(template, row({}, null), stand({}), reference)).toMatchObject({
      ...{ kind: 'UNCHANGED', code: 'T-001', version: 3, cells: [] },
    })
  })

  test('is refused where the register’s own rules refuse it, by the row of the file', () => {
    const found = matchedSuitRow(template, row({ purpose: null }, null), stand({}), reference)
    expect(found).toMatchObject({ kind: 'REFUSED', code: 'T-001', version: 3 })
    expect(found.cells).toEqual([
      {
        ...{ column: 'purpose', cell: 'A4', before: license.purpose, after: null },
        problem: { code: 'REQUIRED' },
      },
    ])
    const added = newSuitRow(template, row({ name: 'x' }, '2010-01-01'), 'VIEJA', reference)
    expect(
      added.cells.map(({ column, cell, before, after }) => [column, cell, before, after]),
    ).toContainEqual(['office', 'A4', null, 'VIEJA'])
  })

  test('as a new one has a code made from its number', () => {
    const code = (number: string) =>
      newSuitRow(template, row({ name: 'x' }, null, number), 'GOB', reference).code
    expect(code('CO-77 / x')).toBe('SUIT-CO-77x')
    expect(code('1234567890.1234567890')).toBe('SUIT-1234567890.1234')
    const added = newSuitRow(template, row({ name: 'x' }, '2010-01-01'), 'GOB', reference)
    expect(added).toMatchObject({ kind: 'ADDED', version: null, line: 4 })
    expect(changes(added)).toEqual({
      ...{ code: [null, 'SUIT-CO-77x'], actSet: [null, 'PROCEDURE'], name: [null, 'x'] },
      ...{ office: [null, 'GOB'], declaredOn: [null, '2010-06-30'] },
      ...{ suitState: ['NOT_STARTED', 'REGISTERED'], suitOn: [null, '2010-01-01'] },
    })
  })
})
