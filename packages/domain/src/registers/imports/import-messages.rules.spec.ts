import { describe, expect, test } from 'vitest'
import { importMessage } from './import-messages.rules.ts'
import { IMPORT_CODES, type ImportProblem } from './import-problem.ts'
import { proceduresTemplate as template } from './procedures.template.ts'

const at = { cell: 'F12', column: 'office' }
const params = { maximum: '3', cell: 'B1', cells: 'A3', column: 'name', text: 'Nombres', list: 'x' }

describe.each(['es', 'en'] as const)('what a file is refused for, in %s', (language) => {
  const say = (problem: ImportProblem, place?: typeof at) =>
    importMessage(problem, language, template, place)

  test.each(IMPORT_CODES)('%s is told in whole sentences, with the way out', (code) => {
    for (const text of [say({ code, params }, at), say({ code }, at), say({ code })]) {
      expect(text).toMatch(/[.:] .+\.$/)
      expect(text).not.toContain('null')
    }
    const text = say({ code, params }, at)
    expect(text).not.toMatch(/undefined|Stryker/)
    const other = importMessage({ code, params }, language === 'es' ? 'en' : 'es', template, at)
    expect(text).not.toBe(other)
    // What is about one cell begins with its place and its title.
    const quoted = language === 'es' ? 'F12 «Dependencia»: ' : 'F12 “Office”: '
    const ofCell = IMPORT_CODES.indexOf(code) >= IMPORT_CODES.indexOf('FORMULA')
    expect(text.startsWith(quoted)).toBe(ofCell)
  })
})

test.each<[ImportProblem, string, string]>([
  [
    { code: 'FILE_TOO_LARGE_INSIDE', params: { maximum: '100 MB' } },
    'supera 100 MB.',
    'over 100 MB.',
  ],
  [{ code: 'FILE_TOO_LARGE_INSIDE' }, 'supera lo permitido.', 'over the limit.'],
  [{ code: 'FILE_TOO_SLOW' }, 'La lectura tardó', 'Reading it took too long'],
  [{ code: 'ROWS_TOO_MANY', params: { maximum: '2000' } }, '2.000 filas', '2,000 rows'],
  [{ code: 'ROWS_TOO_MANY' }, '10.000 filas', '10,000 rows'],
  [{ code: 'COLUMNS_TOO_MANY' }, 'más de 200 columnas', 'more than 200 columns'],
  [{ code: 'COLUMN_MISSING', params: { column: 'name' } }, 'columna «Nombre»', 'column “Name”'],
  [{ code: 'COLUMN_MISSING', params: { column: 'gone' } }, 'columna «gone»', 'column “gone”'],
  [{ code: 'COLUMN_MISSING' }, 'columna «»', 'column “”'],
  [
    { code: 'COLUMN_REPEATED', params: { cell: 'B1', column: 'name' } },
    'B1: la columna «Nombre» está dos veces',
    'B1: the column “Name” is there twice',
  ],
  [
    { code: 'COLUMN_UNKNOWN', params: { cell: 'B1', text: '' } },
    'B1: hay datos en una columna sin título. Corrija',
    'B1: there are values in a column without a title. Correct',
  ],
  [
    { code: 'COLUMN_UNKNOWN', params: { cell: 'B1', text: 'Nombres', column: 'name' } },
    'B1: la columna «Nombres» no es de la plantilla. ¿Es «Nombre»? Corrija',
    'B1: the template has no column “Nombres”. Is it “Name”? Correct',
  ],
  [{ code: 'CODE_REPEATED', params: { cells: 'A3, A4' } }, 'también en A3, A4.', 'also in A3, A4.'],
  [
    { code: 'REFERENCE_UNKNOWN', params: { list: 'offices', text: 'Sol' } },
    'no hay ninguna dependencia «Sol»',
    'there is no office “Sol”',
  ],
  [
    { code: 'REFERENCE_UNKNOWN', params: { list: 'bodies', text: 'Sol' } },
    'no hay ningún ente «Sol»',
    'there is no body “Sol”',
  ],
  [
    { code: 'REFERENCE_UNKNOWN', params: { list: 'trainings', text: 'Sol' } },
    'no hay ningún taller «Sol»',
    'there is no workshop “Sol”',
  ],
  [
    { code: 'REFERENCE_UNKNOWN', params: { list: 'none', text: 'Sol' } },
    'no hay ninguna entrada «Sol»',
    'there is no entry “Sol”',
  ],
  [
    { code: 'REFERENCE_ENDED', params: { list: 'phases', text: 'Uno' } },
    'la fase «Uno» ya se cerró. Use una que funcione',
    'the phase “Uno” was closed',
  ],
  [
    { code: 'REFERENCE_ENDED', params: { list: 'bodies', text: 'Uno' } },
    'el ente «Uno» ya se cerró. Use uno que funcione',
    'the body “Uno” was closed',
  ],
  [{ code: 'WORD_UNKNOWN', params: { text: 'x' } }, 'Use una de estas: .', 'Use one of these: .'],
  [{ code: 'TEXT_TOO_LONG', params: { maximum: '5' } }, 'F12 «Dependencia»', 'F12 “Office”'],
])('%#: is told as people say it', (problem, spanish, english) => {
  expect(importMessage(problem, 'es', template, at)).toContain(spanish)
  expect(importMessage(problem, 'en', template, at)).toContain(english)
})

test('a word that is no option is told with those that are', () => {
  const word = { code: 'WORD_UNKNOWN', params: { text: 'x' } } as const
  const place = { cell: null, column: 'automatable' }
  expect(importMessage(word, 'es', template, place)).toBe(
    '«Automatizable»: «x» no es una opción. Use una de estas: Sin decidir, Sí, No.',
  )
  expect(importMessage(word, 'en', template, { cell: 'A1', column: 'gone' })).toMatch(/^A1 “gone”/)
})
