import { describe, expect, test } from 'vitest'
import { compareRegister } from './compare-register.rules.ts'
import { importMessage } from './import-messages.rules.ts'
import { exported, license, reference, storedRows } from './procedures.factory.ts'
import { proceduresTemplate as template } from './procedures.template.ts'
import type { SourceCell, SourceSheet } from './source-cell.ts'

const second = { ...license, code: 'T-002', name: 'Estratificación' }
const stored = storedRows(license, second)

function compared(sheet: SourceSheet) {
  const found = compareRegister(template, sheet, stored, reference)
  if ('problem' in found) throw new Error(JSON.stringify(found.problem))
  return found
}

function problemOf(sheet: SourceSheet): [string, string] {
  const found = compareRegister(template, sheet, stored, reference)
  if (!('problem' in found)) throw new Error('it was read')
  return [found.problem.code, importMessage(found.problem, 'es', template)]
}

/** The export of both rows with cells of the first one (row 2 of the sheet) written over. */
function edited(cells: Record<string, SourceCell>): SourceCell[][] {
  const sheet: SourceCell[][] = exported([license, second])
  for (const [header, cell] of Object.entries(cells)) {
    const position = sheet[0]?.indexOf(header) ?? -1
    if (position < 0 || !sheet[1]) throw new Error(header)
    sheet[1][position] = cell
  }
  return sheet
}

describe('an export that comes back', () => {
  test.each(['es', 'en'] as const)('in %s changes nothing', (language) => {
    expect(compared(exported([license, second], language))).toEqual({
      rows: [],
      summary: { added: 0, changed: 0, unchanged: 2, refused: 0, undecided: 0, absent: [] },
    })
  })

  test('with columns in another order, a title above and empty rows between changes nothing', () => {
    const [head = [], ...rows] = exported([license, second])
    const turned = rows.map((row) => row.toReversed())
    const sheet = [['Inventario de 2010'], [], head.toReversed(), [], ...turned]
    expect(compared(sheet).summary).toMatchObject({ changed: 0, unchanged: 2, refused: 0 })
  })

  test('with fewer columns leaves what it has no column for as it is', () => {
    const { rows, summary } = compared([
      ['Código', 'Nombre'],
      ['T-001', 'Otro nombre'],
    ])
    expect(rows).toMatchObject([{ kind: 'CHANGED', cells: [{ column: 'name', cell: 'B2' }] }])
    expect(summary.absent).toContain('purpose')
    expect(summary.absent).not.toContain('efficiency')
  })

  test('with a line that ends before its code is refused for want of one', () => {
    const { rows } = compared([['Nombre', 'Código'], ['Otro nombre']])
    expect(rows).toMatchObject([
      {
        ...{ code: null, label: 'Otro nombre' },
        cells: [{ column: 'code', cell: 'B2', after: null, problem: { code: 'REQUIRED' } }],
      },
    ])
  })

  test('an efficiency that somebody typed over is not taken', () => {
    expect(compared(edited({ 'Eficiencia (calculada)': '99' })).rows).toEqual([])
  })
})

describe('what a file changes', () => {
  test('is told cell by cell, before and after', () => {
    const changes: Record<string, SourceCell> = {
      Nombre: 'Licencia urbanística',
      'Costo en pesos': '30.000',
      'Satisfacción (0 a 1)': '90 %',
      'Revisado el': '30/06/2010',
      Canales: 'Web',
      'Nombre común': '',
      Pasos: { figure: '6' },
    }
    const { rows, summary } = compared(edited(changes))
    expect(summary).toMatchObject({ changed: 1, unchanged: 1 })
    expect(rows[0]).toMatchObject({
      line: 2,
      code: 'T-001',
      label: 'Licencia urbanística',
      version: 1,
    })
    expect(rows[0]?.cells.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['name', 'Licencia de construcción', 'Licencia urbanística'],
      ['commonName', 'Permiso para construir', null],
      ['channels', 'IN_PERSON|WEB', 'WEB'],
      ['cost', '25000.5', '30000'],
      ['reviewedOn', null, '2010-06-30'],
      ['steps', '7', '6'],
      ['satisfaction', '0.85', '0.9'],
    ])
    expect(rows[0]?.cells[0]?.cell).toBe('D2')
  })

  test('a new code is a new row, of what it has and nothing invented', () => {
    const { rows } = compared([
      ['Código', 'Conjunto', 'Nombre', 'Dependencia', 'Declarado el'],
      ['T-900', 'trámite', 'Paz y salvo', 'planeacion', '1/6/2010'],
    ])
    expect(rows).toMatchObject([{ kind: 'ADDED', code: 'T-900', version: null }])
    expect(rows[0]?.cells.map(({ column, after }) => [column, after])).toEqual([
      ['code', 'T-900'],
      ['actSet', 'PROCEDURE'],
      ['name', 'Paz y salvo'],
      ['office', 'PLAN'],
      ['declaredOn', '2010-06-01'],
    ])
  })

  test('an answer decided anew takes its old reason along where the file has no column for it', () => {
    const { rows } = compared([
      ['Código', 'Racionalizable', 'Racionalizable: fecha'],
      ['T-001', 'Sí', '2010-01-04'],
    ])
    expect(rows[0]?.cells).toContainEqual({
      column: 'rationalisableReason',
      cell: null,
      before: 'Los requisitos son de ley',
      after: null,
    })
  })
})

describe('a refused cell is named with its reason', () => {
  test.each<[Record<string, SourceCell>, string, string, string]>([
    [{ 'Declarado el': '31/02/2009' }, 'R2', 'INVALID_DATE', 'no es una fecha que exista'],
    [{ 'Revisado el': '2010-07-01' }, 'U2', 'DATE_IN_FUTURE', 'posterior a hoy'],
    [{ Dependencia: 'Turismo' }, 'F2', 'REFERENCE_UNKNOWN', 'no hay ninguna dependencia «Turismo»'],
    [{ Dependencia: 'Oficina cerrada' }, 'F2', 'NOT_ACTIVE_THEN', 'existió del 1 de enero de 2000'],
    [{ Conjunto: 'Tramites varios' }, 'B2', 'WORD_UNKNOWN', 'Servicio, Trámite, Ninguno'],
    [{ Nombre: '=CONCATENAR("a";"b")' }, 'D2', 'FORMULA', 'es una fórmula'],
    [{ Nombre: { broken: 'FORMULA' } }, 'D2', 'FORMULA', 'es una fórmula'],
    [{ Resultado: '@cmd' }, 'H2', 'FORMULA', 'es una fórmula'],
    [{ Pasos: { broken: 'CELL_ERROR' } }, 'X2', 'CELL_ERROR', 'error de cálculo'],
    [{ Pasos: '-3' }, 'X2', 'NEGATIVE', 'no puede ser negativo'],
    [{ Pasos: '2,5' }, 'X2', 'NOT_WHOLE', 'sin decimales'],
    [{ Pasos: 'siete' }, 'X2', 'NOT_A_NUMBER', 'no es un número'],
    [{ Nombre: '' }, 'D2', 'REQUIRED', 'falta'],
    [{ Nombre: 'a'.repeat(301) }, 'D2', 'TEXT_TOO_LONG', 'muy largo'],
    [{ Propósito: 'a'.repeat(10_001) }, 'G2', 'TEXT_TOO_LONG', '10.000'],
    [{ 'Racionalizable: justificación': '' }, 'AH2', 'REQUIRED', 'falta'],
    [{ 'Estudiado el': '2008-10-01' }, 'T2', 'INVALID_RANGE', 'anterior'],
    [{ 'Fundamento legal': '; art. 3' }, 'K2', 'PART_UNKNOWN', 'no se entiende'],
    [{ 'Enlace del sitio': 'javascript:alert(1)' }, 'AM2', 'INVALID_URL', 'https://'],
    [{ Código: '' }, 'A2', 'REQUIRED', 'falta'],
  ])('%#: its cell, its code and words for it', (cells, cell, code, words) => {
    const { rows, summary } = compared(edited(cells))
    expect(summary).toMatchObject({ refused: 1, changed: 0, unchanged: 1 })
    const [refused] = rows[0]?.cells ?? []
    expect(refused).toMatchObject({ cell, problem: { code } })
    if (!refused?.problem) throw new Error('nothing was refused')
    const text = importMessage(refused.problem, 'es', template, refused)
    expect(text).toMatch(new RegExp(`^${cell} «`))
    expect(text).toContain(words)
    expect(importMessage(refused.problem, 'en', template, refused)).toMatch(
      new RegExp(`^${cell} “`),
    )
  })

  test('a code in two rows refuses both, each naming the other', () => {
    const sheet = exported([license, { ...second, code: 'T-001' }])
    const { rows } = compared(sheet)
    expect(rows.map(({ kind, cells }) => [kind, cells[0]?.problem])).toEqual([
      ['REFUSED', { code: 'CODE_REPEATED', params: { cells: 'A3' } }],
      ['REFUSED', { code: 'CODE_REPEATED', params: { cells: 'A2' } }],
    ])
  })

  test('a new row without what it needs names each cell', () => {
    const { rows } = compared([
      ['Código', 'Conjunto', 'Nombre', 'Dependencia'],
      ['T-900', 'Trámite', '', 'PLAN'],
    ])
    expect(
      rows[0]?.cells.map(({ cell, column, problem }) => [cell, column, problem?.code]),
    ).toEqual([
      ['C2', 'name', 'NEEDED_FOR_NEW'],
      ['A2', 'declaredOn', 'NEEDED_FOR_NEW'],
    ])
  })

  test('what an office had when it was closed stays there', () => {
    const old = { ...license, office: 'VIEJA' }
    const sheet = exported([old])
    sheet[1]?.splice(sheet[0]?.indexOf('Nombre') ?? -1, 1, 'Otro')
    const found = compareRegister(template, sheet, storedRows(old), reference)
    expect(found).toMatchObject({ summary: { changed: 1, refused: 0 } })
  })

  test('what was so before is not held against a row that changes something else', () => {
    const odd = { ...license, suitOn: '2011-01-01' }
    const sheet = exported([odd])
    const name = sheet[0]?.indexOf('Nombre') ?? -1
    sheet[1]?.splice(name, 1, 'Otro')
    const found = compareRegister(template, sheet, storedRows(odd), reference)
    expect(found).toMatchObject({ summary: { changed: 1, refused: 0 } })
  })
})

describe('a file that is refused as a whole', () => {
  test.each<[string, SourceSheet, string, string]>([
    ['nothing in it', [[], ['', ' ']], 'SHEET_EMPTY', 'no tiene filas'],
    ['a header alone', [['Código', 'Nombre']], 'SHEET_EMPTY', 'no tiene filas'],
    ['no header', [['T-001', 'Licencia']], 'COLUMN_MISSING', 'Falta la columna «Código»'],
    [
      'a renamed column',
      [
        ['Código', 'Nombres'],
        ['T-001', 'x'],
      ],
      'COLUMN_UNKNOWN',
      'B1: la columna «Nombres» no es de la plantilla. ¿Es «Nombre»?',
    ],
    [
      'an unknown column',
      [
        ['Código', 'Presupuesto asignado'],
        ['T-001', 'x'],
      ],
      'COLUMN_UNKNOWN',
      'B1: la columna «Presupuesto asignado» no es de la plantilla. Corrija',
    ],
    [
      'values under no header',
      [
        ['Código', '', 'Nombre'],
        ['T-001', 'suelto', 'x'],
      ],
      'COLUMN_UNKNOWN',
      'B1: hay datos en una columna sin título',
    ],
    [
      'a column twice',
      [
        ['Código', 'Nombre', 'Name'],
        ['T-001', 'a', 'b'],
      ],
      'COLUMN_REPEATED',
      'C1: la columna «Nombre» está dos veces',
    ],
    [
      'too many columns',
      [['Código', ...Array(201).fill('Nombre')], ['T-001']],
      'COLUMNS_TOO_MANY',
      'más de 200 columnas',
    ],
    [
      'too many rows',
      [['Código'], ...Array.from({ length: 10_001 }, (_, row) => [`T-${row}`])],
      'ROWS_TOO_MANY',
      'más de 10.000 filas',
    ],
  ])('%s', (_what, sheet, code, words) => {
    const [found, text] = problemOf(sheet)
    expect(found).toBe(code)
    expect(text).toContain(words)
  })
})
