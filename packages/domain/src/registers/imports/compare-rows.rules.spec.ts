import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { figureCodec } from './codecs.rules.ts'
import { changedCells, compareRegister } from './compare-register.rules.ts'
import { applyImportInput, confirmMatchesInput } from './import.input.ts'
import type { Cells, Column, RegisterTemplate } from './register-template.ts'
import type { SourceCell, SourceSheet } from './source-cell.ts'

/** A register of three columns: a text, a figure, and a list whose order means nothing. */
function template(): RegisterTemplate {
  const text = {
    cell: 'TEXT' as const,
    read: (value: string) =>
      value === 'no' ? { problem: { code: 'INVALID_VALUE' as const } } : { value },
    write: (value: string) => [...value].sort().join(''),
  }
  const column = (key: string, codec: Column['codec'] = text): Column => {
    return { key, headers: { es: key, en: key }, codec }
  }
  return {
    ...{ list: 'x', title: { es: 'X', en: 'X' }, keyColumn: 'code', labelColumn: 'name' },
    columns: [
      column('code', {
        ...text,
        read: (value) => ({ value: value.normalize('NFC') }),
        write: (value) => value,
      }),
      { ...column('name'), blank: '' },
      column('cost', figureCodec({ maximum: 100, decimals: 3 })),
      { ...column('seen'), readOnly: true },
    ],
    needed: ['name'],
    settle: (before, given) => ({ ...before, ...given }),
    check: (before, after) =>
      after.name === 'bad' ? [{ column: before ? 'name' : 'seen', code: 'WRONG_STATE' }] : [],
  }
}

function compared(
  sheet: SourceSheet,
  stored: readonly Cells[] = [],
  onRow?: (...n: number[]) => void,
) {
  const rows = new Map(stored.map((cells) => [cells.code ?? '', { version: 4, cells }]))
  const reference = { today: '2010-06-30', lists: {}, spans: {} }
  const found = compareRegister(template(), sheet, rows, reference, onRow)
  if ('problem' in found) throw new Error(JSON.stringify(found.problem))
  return found
}

const row = (...cells: SourceCell[]) => compared([['code', 'name', 'cost'], cells]).rows[0]
const cellOf = (...cells: SourceCell[]) => {
  const found = row(...cells)
  return found?.kind === 'REFUSED' ? found.cells : found?.cells.map(({ after }) => after)
}

describe('a row', () => {
  test('is known by its code, blanks around it and the way its accents are written aside', () => {
    const stored = [{ code: 'É-1', name: 'ab', cost: '1', seen: 'x' }]
    const { rows, summary } = compared(
      [
        ['code', 'name'],
        [' E\u0301-1 ', 'ac'],
      ],
      stored,
    )
    expect(rows).toEqual([
      {
        ...{ line: 2, kind: 'CHANGED', code: 'É-1', label: 'ac', version: 4 },
        cells: [{ column: 'name', cell: 'B2', before: 'ab', after: 'ac' }],
      },
    ])
    expect(summary).toEqual({
      ...{ added: 0, changed: 1, unchanged: 0, refused: 0, undecided: 0, absent: ['cost'] },
    })
    // The same letters in another order are the same to this register.
    expect(
      compared(
        [
          ['code', 'name'],
          ['É-1', 'ba'],
        ],
        stored,
      ).summary.unchanged,
    ).toBe(1)
    expect(
      compared(
        [
          ['code', 'cost'],
          ['É-1', ''],
        ],
        stored,
      ).rows[0]?.cells,
    ).toEqual([{ column: 'cost', cell: 'B2', before: '1', after: null }])
  })

  test('that is new has no version and tells what it sets; what is blank is as the column says', () => {
    const { rows, summary } = compared([
      ['code', 'name', 'cost'],
      ['A', 'x', '2'],
    ])
    expect(rows[0]).toMatchObject({ kind: 'ADDED', code: 'A', label: 'x', version: null })
    expect(summary).toMatchObject({ added: 1, absent: [] })
    expect(cellOf('A', 'x', '')).toEqual(['A', 'x'])
    // A new row that says nothing is still a new row.
    expect(compared([['code'], ['A']]).rows).toMatchObject([{ kind: 'ADDED', label: '' }])
  })

  test('a figure that the program kept groups nothing; as text its point may', () => {
    expect(cellOf('A', 'x', { figure: '1.234' })).toEqual(['A', 'x', '1.234'])
    expect(cellOf('A', 'x', '1.234')).toMatchObject([{ problem: { code: 'ABOVE_RANGE' } }])
    expect(cellOf('A', 'x', '   2 ')).toEqual(['A', 'x', '2'])
  })

  test('10,000 letters fit in a cell, one more does not', () => {
    expect(cellOf('A', 'x'.repeat(10_000))).toEqual(['A', 'x'.repeat(10_000)])
    expect(cellOf('A', ` ${'x'.repeat(10_000)} `)).toEqual(['A', 'x'.repeat(10_000)])
    expect(cellOf('A', 'x'.repeat(10_001))).toEqual([
      {
        ...{ column: 'name', cell: 'B2', before: null, after: 'x'.repeat(200) },
        problem: { code: 'TEXT_TOO_LONG', params: { maximum: '10000' } },
      },
    ])
  })

  test('is refused with what stands in its cell, or nothing where it can’t be shown', () => {
    expect(cellOf('A', 'no')).toMatchObject([{ after: 'no', problem: { code: 'INVALID_VALUE' } }])
    expect(cellOf('A', { broken: 'CELL_ERROR' })).toMatchObject([{ cell: 'B2', after: null }])
    expect(cellOf('', 'x')).toMatchObject([
      { cell: 'A2', after: null, problem: { code: 'REQUIRED' } },
    ])
    expect(row('', 'x')).toMatchObject({ code: null, label: 'x', version: null })
    // What its cells say comes first; only then what it is as a whole.
    expect(cellOf('A', 'bad', 'x')).toMatchObject([{ column: 'cost' }])
    // What the file has no column for is told at the code.
    expect(cellOf('A', 'bad')).toEqual([
      { column: 'seen', cell: 'A2', before: null, after: 'A', problem: { code: 'WRONG_STATE' } },
    ])
  })

  test('wrong all over tells its first twenty cells', () => {
    const wide = template()
    const names = Array.from({ length: 25 }, (_, at) => `c${at}`)
    const columns = [
      ...wide.columns,
      ...names.map((key) => ({ ...wide.columns[1], key, headers: { es: key, en: key } }) as Column),
    ]
    const found = compareRegister(
      { ...wide, columns },
      [
        ['code', ...names],
        ['A', ...names.map(() => 'no')],
      ],
      new Map(),
      { today: '2010-06-30', lists: {}, spans: {} },
    )
    expect('rows' in found && found.rows[0]?.cells).toHaveLength(20)
  })

  test('a code in many rows names five others', () => {
    const { rows } = compared([['code', 'name'], ...Array.from({ length: 8 }, () => ['A', 'x'])])
    expect(rows[0]?.cells[0]?.problem?.params).toEqual({ cells: 'A3, A4, A5, A6, A7' })
    expect(rows).toHaveLength(8)
  })
})

test('rows are told as they are gone through; ten thousand are read, and not one more', () => {
  const told: number[][] = []
  compared([['code', 'name'], ['A', 'x'], [], ['B', 'x']], [], (...progress) => told.push(progress))
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ])
  const many = (length: number) => [['code'], ...Array.from({ length }, (_, at) => [`A${at}`])]
  expect(compared(many(10_000)).summary.added).toBe(10_000)
  expect(() => compared(many(10_001))).toThrow(
    JSON.stringify({ code: 'ROWS_TOO_MANY', params: { maximum: '10000' } }),
  )
})

test('only what is said and can be written changes', () => {
  const after = { name: 'y', cost: undefined as never, seen: 'z' }
  expect(changedCells(template(), { seen: 'a', cost: '1' }, after)).toEqual([
    { column: 'name', cell: null, before: null, after: 'y' },
  ])
})

describe('what a person decides about a file', () => {
  const idempotencyKey = '0190d7a4-1111-4222-8333-444455556666'
  const issues = (matches: object[]) => {
    const parsed = parseInput(confirmMatchesInput, { importId: 'i', matches, idempotencyKey })
    return parsed.ok
      ? parsed.value.matches
      : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
  }

  test('each row is one that is stored, or a new one of an office', () => {
    expect(
      issues([
        { line: 1, code: 'T-1' },
        { line: 2, officeId: 'o' },
      ]),
    ).toEqual([
      { line: 1, code: 'T-1', officeId: null },
      { line: 2, code: null, officeId: 'o' },
    ])
    expect(issues([{ line: 1 }])).toEqual(['matches.0.code REQUIRED'])
    expect(issues([{ line: 1, code: 'T-1', officeId: 'o' }])).toEqual(['matches.0.code REQUIRED'])
    expect(issues([{ line: 0, code: 'T-1' }])).toEqual(['matches.0.line NEGATIVE'])
    expect(issues([])).toEqual(['matches TOO_FEW_ITEMS'])
    expect(issues(Array(501).fill({ line: 1, code: 'T-1' }))).toEqual(['matches TOO_MANY_ITEMS'])
  })

  test('a file is applied once', () => {
    expect(parseInput(applyImportInput, { importId: 'i', idempotencyKey })).toMatchObject({
      ok: true,
    })
    expect(parseInput(applyImportInput, { importId: 'i' })).toMatchObject({
      issues: [{ path: ['idempotencyKey'] }],
    })
  })
})
