import { describe, expect, test } from 'vitest'
import { readHeader } from './read-header.rules.ts'
import type { Column, RegisterTemplate } from './register-template.ts'
import type { SourceSheet } from './source-cell.ts'
import { headersOf, shownValue, writtenCell, writtenRow } from './template-cells.rules.ts'

const upper = {
  cell: 'TEXT',
  read: (value: string) => ({ value }),
  write: (value: string) => value.toUpperCase(),
} as const
const column = (key: string, es: string, en: string, more: Partial<Column> = {}): Column => {
  return { key, headers: { es, en }, codec: upper, ...more }
}
const template: RegisterTemplate = {
  ...{ list: 'points', title: { es: 'Puntos', en: 'Points' }, unique: [], needed: [] },
  columns: [
    column('code', 'Código', 'Code'),
    column('place', 'Lugar', 'Place'),
    column('opened', 'Abierto el', 'Opened on', { codec: { ...upper, cell: 'DATE' } }),
    column('total', 'Suma', 'Sum', { readOnly: true }),
  ],
  ...{ keyColumn: 'code', labelColumn: 'place' },
  settle: (before, given) => ({ ...before, ...given }),
  check: () => [],
}

function read(sheet: SourceSheet) {
  const found = readHeader(template, sheet)
  if ('problem' in found) return found.problem
  const { row, columns, absent } = found.header
  return { row, columns: columns.map((one) => `${one.column.key} ${one.position}`), absent }
}

describe('the header of a sheet', () => {
  test('in either language, any order, with or without accents, blank columns between', () => {
    expect(
      read([
        ['Place', '', ' CODIGO '],
        ['Biblioteca', '', 'PC-1'],
      ]),
    ).toEqual({
      ...{ row: 0, columns: ['place 0', 'code 2'], absent: ['opened'] },
    })
  })

  test('what is computed is neither read nor missed', () => {
    expect(read([['Código', 'Suma', 'Abierto el']])).toEqual({
      ...{ row: 0, columns: ['code 0', 'opened 2'], absent: ['place'] },
    })
  })

  test('is looked for in the first ten rows, by the column of the code', () => {
    const under = (rows: number) => [...Array.from({ length: rows }, () => ['Lugar']), ['Código']]
    expect(read(under(9))).toMatchObject({ row: 9 })
    expect(read(under(10))).toEqual({ code: 'COLUMN_MISSING', params: { column: 'code' } })
    expect(readHeader({ ...template, keyColumn: 'none' }, [['Código']])).toEqual({
      problem: { code: 'COLUMN_MISSING', params: { column: 'none' } },
    })
  })

  test('200 columns are read, the 201st is one too many', () => {
    const wide = (length: number) => [['Código', ...Array<string>(length - 1).fill('')]]
    expect(read(wide(200))).toMatchObject({ row: 0 })
    expect(read(wide(201))).toEqual({ code: 'COLUMNS_TOO_MANY', params: { maximum: '200' } })
  })

  test('a column twice, in whatever language, is named by the second', () => {
    expect(read([[], ['Código', 'Lugar', 'Place']])).toEqual({
      code: 'COLUMN_REPEATED',
      params: { cell: 'C2', column: 'place' },
    })
  })

  test('values under no title are named by their column', () => {
    expect(read([['nota'], ['Código', '', 'Lugar'], ['1', ''], ['2', { figure: '3' }]])).toEqual({
      code: 'COLUMN_UNKNOWN',
      params: { cell: 'B2', text: '' },
    })
    // What stands above the header is no value.
    expect(
      read([
        ['nota', 'de 2010'],
        ['Código', ''],
        ['1', ' '],
      ]),
    ).toMatchObject({ row: 1 })
  })

  test.each([
    ['Lugares', 'place'],
    ['lugr', 'place'],
    ['Lgr', 'place'],
    ['L', undefined],
    ['ugarL', 'place'],
    ['Abrieto al', 'opened'],
    ['Plc', 'place'],
    // Six letters, two to change; three are too many.
    ['Summas', 'total'],
    ['Fecha de cierre', undefined],
    // The column that it comes closest to is there already.
    ['Codigo.', undefined],
  ])('%s may have meant %s', (text, column) => {
    expect(read([['Código', text]])).toEqual({
      code: 'COLUMN_UNKNOWN',
      params: { cell: 'B1', text, ...(column ? { column } : {}) },
    })
  })

  test('an unknown title is named in the first column too', () => {
    expect(read([['nada', 'Código']])).toMatchObject({ params: { cell: 'A1', text: 'nada' } })
  })

  test('of an unknown title the first 60 letters are told', () => {
    expect(read([['Código', 'x'.repeat(61)]])).toMatchObject({ params: { text: 'x'.repeat(60) } })
  })
})

test('cells are written as their column writes them, a text never as a formula', () => {
  const [code, , opened] = template.columns
  if (!code || !opened) throw new Error('no columns')
  expect(['=a', '', null].map((value) => writtenCell(code, value, 'es'))).toEqual(["'=A", '', ''])
  expect(writtenCell(opened, '-x', 'es')).toBe('-X')
  const never = { ...opened, codec: { ...opened.codec, write: () => 'x' } }
  expect(writtenCell(never, '', 'es')).toBe('')
  expect(writtenRow(template, { code: 'pc-1', total: '3' }, 'es')).toEqual(['PC-1', '', '', '3'])
  expect(headersOf(template, 'en')).toEqual(['Code', 'Place', 'Opened on', 'Sum'])
  expect(shownValue(template, 'place', 'aquí', 'es')).toBe('AQUÍ')
  expect(shownValue(template, 'place', null, 'es')).toBeNull()
  expect(shownValue(template, 'gone', 'así', 'es')).toBe('así')
})
