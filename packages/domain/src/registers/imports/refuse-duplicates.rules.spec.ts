import { expect, test } from 'vitest'
import type { ImportRow } from './import-row.ts'
import { proceduresTemplate } from './procedures.template.ts'
import { refuseDuplicates } from './refuse-duplicates.rules.ts'
import type { Cells, StoredRow } from './register-template.ts'

/** Of procedures, no two with the same name in one office, and no two with the same SUIT number. */
const template = { ...proceduresTemplate, unique: [['name', 'office'], ['suitNumber']] }

function stored(...rows: Cells[]): Map<string, StoredRow> {
  return new Map(rows.map((cells, at) => [`S-${at + 1}`, { version: 1, cells }]))
}

function row(code: string, cells: Cells, kind: ImportRow['kind'] = 'CHANGED'): ImportRow {
  return {
    ...{ line: 2, kind, code, label: code, version: null },
    cells: Object.entries(cells).map(([column, after]) => {
      return { column, cell: 'B2', before: 'was', after: after ?? null }
    }),
  }
}

const refused = (rows: ImportRow[], before: Map<string, StoredRow>) =>
  refuseDuplicates(template, rows, before).map(({ kind, cells }) =>
    kind === 'REFUSED' ? cells.map(({ column, problem }) => `${column} ${problem?.code}`) : kind,
  )

test('a new row that is called as a stored one of its office, accents and capitals aside', () => {
  const before = stored({ name: 'Licencia', office: 'PLAN' }, { name: 'Paz y salvo', office: null })
  const added = (cells: Cells) => refused([row('N-1', cells, 'ADDED')], before)
  expect(added({ name: 'LICÉNCIA', office: 'PLAN' })).toEqual([['name ALREADY_EXISTS']])
  expect(added({ name: 'Licencia', office: 'GOB' })).toEqual(['ADDED'])
  // Two parts are told apart from one that holds both.
  expect(added({ name: 'Licencia\nPLAN', office: '' })).toEqual(['ADDED'])
  expect(added({ name: 'LicenciaPL', office: 'AN' })).toEqual(['ADDED'])
  // What else the row says doesn't matter.
  expect(added({ purpose: 'x', name: 'Licencia', office: 'PLAN' })).toEqual([
    ['name ALREADY_EXISTS'],
  ])
  // What has no office is no pair.
  expect(added({ name: 'Paz y salvo', office: null })).toEqual(['ADDED'])
})

test('two rows of the file that become alike are both refused, with what the file says', () => {
  const rows = [
    row('S-1', { suitNumber: '77' }),
    row('N-1', { suitNumber: '77' }, 'ADDED'),
    row('N-2', { suitNumber: '78' }, 'ADDED'),
  ]
  const before = stored({ suitNumber: '1' })
  expect(refused(rows, before)).toEqual([
    ...[['suitNumber ALREADY_EXISTS'], ['suitNumber ALREADY_EXISTS'], 'ADDED'],
  ])
  expect(refuseDuplicates(template, rows, before)[1]).toEqual({
    ...{ line: 2, kind: 'REFUSED', code: 'N-1', label: 'N-1', version: null },
    cells: [
      {
        ...{ column: 'suitNumber', cell: 'B2', before: null, after: '77' },
        problem: { code: 'ALREADY_EXISTS' },
      },
    ],
  })
})

test('a row changed away from a number leaves it to another', () => {
  const before = stored({ suitNumber: '1' })
  const rows = [row('S-1', { suitNumber: '2' }), row('N-1', { suitNumber: '1' }, 'ADDED')]
  expect(refused(rows, before)).toEqual(['CHANGED', 'ADDED'])
})

test('what was alike before is left alone, unless the row changes that very thing', () => {
  const twin = { name: 'Licencia', office: 'PLAN' }
  expect(refused([row('S-1', { purpose: 'otro' })], stored(twin, twin))).toEqual(['CHANGED'])
  // Only the office is changed: the name is told, which has no cell in the file.
  expect(
    refuseDuplicates(
      template,
      [row('S-1', { office: 'PLAN' })],
      stored({ ...twin, office: 'GOB' }, twin),
    )[0],
  ).toMatchObject({
    kind: 'REFUSED',
    cells: [{ column: 'name', cell: null, after: null, problem: { code: 'ALREADY_EXISTS' } }],
  })
})

test('neither an annulled row nor one that is refused anyway stands in the way', () => {
  const before = stored({ suitNumber: '1', annulledReason: 'por error' }, { suitNumber: '2' })
  const rows = [
    row('N-1', { suitNumber: '1' }, 'ADDED'),
    row('N-2', { suitNumber: '3' }, 'REFUSED'),
    row('N-3', { suitNumber: '3' }, 'ADDED'),
    row('N-4', { suitNumber: '2' }, 'UNDECIDED'),
  ]
  expect(refused(rows, before).map((kind) => (Array.isArray(kind) ? kind[0] : kind))).toEqual([
    ...['ADDED', 'suitNumber undefined', 'ADDED', 'UNDECIDED'],
  ])
})

test('without anything that no two rows share, all stays as it is', () => {
  const { unique: _, ...free } = template
  const rows = [row('N-1', { suitNumber: '1' }, 'ADDED')]
  expect(refuseDuplicates(free, rows, stored({ suitNumber: '1' }))).toEqual(rows)
  expect(
    refuseDuplicates(
      { ...template, unique: [['gone']] },
      [row('N-1', { gone: '1' })],
      stored({ gone: '1' }),
    ),
  ).toEqual([row('N-1', { gone: '1' })])
})
