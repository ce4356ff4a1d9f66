import { isErrorCode } from '../../core/errors/error-codes.ts'
import { errorMessage } from '../../core/errors/error-message.rules.ts'
import { wordsIn } from '../../core/errors/message-words.ts'
import type { Language } from '../../core/formats/language.ts'
import { listByKey } from '../definitions/registers.ts'
import type { ImportOnlyCode, ImportProblem } from './import-problem.ts'
import type { RegisterTemplate } from './register-template.ts'

type Nouns = Readonly<Record<Language, { one: string; feminine?: boolean }>>
type Params = Readonly<Record<string, string | undefined>>
type Words = Readonly<Record<ImportOnlyCode, (params: Params, field: string) => string>>

const entry: Nouns = {
  es: { one: 'entrada', feminine: true },
  en: { one: 'entry' },
}

/** What the entries of a list are called. */
const directory: Readonly<Record<string, Nouns>> = {
  offices: { es: { one: 'dependencia', feminine: true }, en: { one: 'office' } },
  organisations: { es: { one: 'entidad aliada', feminine: true }, en: { one: 'organisation' } },
  bodies: { es: { one: 'ente' }, en: { one: 'body' } },
  people: { es: { one: 'persona', feminine: true }, en: { one: 'person' } },
  phases: { es: { one: 'fase', feminine: true }, en: { one: 'phase' } },
  indicators: {
    es: { one: 'fila del plan', feminine: true },
    en: { one: 'row of the plan' },
  },
  objectives: { es: { one: 'objetivo' }, en: { one: 'objective' } },
}

function nounOf(list: string | undefined, language: Language): Nouns[Language] {
  const key = String(list)
  const nouns = directory[key] ?? listByKey(key)?.nouns ?? entry
  return nouns[language]
}

function wordsOf(language: Language): Words {
  const { figure } = wordsIn(language)
  return language === 'es'
    ? {
        FILE_BROKEN: () =>
          'El archivo no se puede leer: está dañado o no es lo que dice su extensión. Guárdelo de nuevo como XLSX o CSV.',
        FILE_LOCKED: () =>
          'El archivo tiene contraseña o es de un formato antiguo (XLS). Guárdelo sin contraseña como XLSX o CSV.',
        FILE_HAS_MACROS: () =>
          'El archivo tiene macros y no se recibe. Guárdelo como libro sin macros (XLSX) o como CSV.',
        FILE_TOO_LARGE_INSIDE: (p) =>
          `El archivo, descomprimido, supera ${p.maximum ?? 'lo permitido'}. Divídalo o guárdelo como CSV.`,
        FILE_KIND_UNKNOWN: () =>
          'Solo se reciben archivos XLSX y CSV. Guárdelo en uno de esos formatos.',
        FILE_TOO_SLOW: () =>
          'La lectura tardó demasiado y se detuvo; no se escribió nada. Divida el archivo o guárdelo como CSV.',
        SHEET_EMPTY: () => 'La primera hoja no tiene filas. Descargue la plantilla y llénela.',
        ROWS_TOO_MANY: (p) => `Hay más de ${figure(p.maximum, '10000')} filas. Divida el archivo.`,
        COLUMNS_TOO_MANY: (p) =>
          `Hay más de ${figure(p.maximum, '200')} columnas. Quite las que sobran.`,
        COLUMN_MISSING: (p) =>
          `Falta la columna «${p.column ?? ''}» en el encabezado. Use los títulos de la plantilla.`,
        COLUMN_UNKNOWN: (p) =>
          `${p.cell}: ${p.text ? `la columna «${p.text}» no es de la plantilla` : 'hay datos en una columna sin título'}.${p.column ? ` ¿Es «${p.column}»?` : ''} Corrija el título o quite la columna.`,
        COLUMN_REPEATED: (p) => `${p.cell}: la columna «${p.column}» está dos veces. Deje una.`,
        FORMULA: (_, field) =>
          `${field}: es una fórmula o empieza por =, +, - o @. Escriba el valor; si es un texto, póngale un apóstrofo delante.`,
        CELL_ERROR: (_, field) => `${field}: la celda tiene un error de cálculo. Escriba el valor.`,
        CODE_REPEATED: (p, field) =>
          `${field}: el código está también en ${p.cells}. Deje una sola fila.`,
        WORD_UNKNOWN: (p, field) =>
          `${field}: «${p.text}» no es una opción. Use una de estas: ${p.options}.`,
        REFERENCE_UNKNOWN: (p, field) => {
          const { one, feminine } = nounOf(p.list, 'es')
          return `${field}: no hay ${feminine ? 'ninguna' : 'ningún'} ${one} «${p.text}». Use su código o su nombre exacto.`
        },
        REFERENCE_ENDED: (p, field) => {
          const { one, feminine } = nounOf(p.list, 'es')
          return `${field}: ${feminine ? 'la' : 'el'} ${one} «${p.text}» ya se cerró. Use ${feminine ? 'una' : 'uno'} que funcione.`
        },
        PART_UNKNOWN: (p, field) =>
          `${field}: no se entiende «${p.text}». Separe los elementos con | y sus partes con ; como en la plantilla.`,
        NEEDED_FOR_NEW: (_, field) =>
          `${field}: falta, y una fila nueva no se crea sin ella. Complétela.`,
      }
    : {
        FILE_BROKEN: () =>
          "The file can't be read: it is damaged or isn't what its extension says. Save it again as XLSX or CSV.",
        FILE_LOCKED: () =>
          'The file has a password or an old format (XLS). Save it without a password as XLSX or CSV.',
        FILE_HAS_MACROS: () =>
          "The file has macros and isn't taken. Save it as a workbook without macros (XLSX) or as CSV.",
        FILE_TOO_LARGE_INSIDE: (p) =>
          `Unpacked, the file is over ${p.maximum ?? 'the limit'}. Split it or save it as CSV.`,
        FILE_KIND_UNKNOWN: () => 'Only XLSX and CSV files are taken. Save it as one of them.',
        FILE_TOO_SLOW: () =>
          'Reading it took too long and was stopped; nothing was written. Split the file or save it as CSV.',
        SHEET_EMPTY: () => 'The first sheet has no rows. Download the template and fill it in.',
        ROWS_TOO_MANY: (p) =>
          `There are more than ${figure(p.maximum, '10000')} rows. Split the file.`,
        COLUMNS_TOO_MANY: (p) =>
          `There are more than ${figure(p.maximum, '200')} columns. Remove those that aren't needed.`,
        COLUMN_MISSING: (p) =>
          `The header lacks the column “${p.column ?? ''}”. Use the titles of the template.`,
        COLUMN_UNKNOWN: (p) =>
          `${p.cell}: ${p.text ? `the template has no column “${p.text}”` : 'there are values in a column without a title'}.${p.column ? ` Is it “${p.column}”?` : ''} Correct the title or remove the column.`,
        COLUMN_REPEATED: (p) => `${p.cell}: the column “${p.column}” is there twice. Leave one.`,
        FORMULA: (_, field) =>
          `${field}: it is a formula or begins with =, +, - or @. Write the value; if it is a text, put an apostrophe before it.`,
        CELL_ERROR: (_, field) => `${field}: the cell has a calculation error. Write the value.`,
        CODE_REPEATED: (p, field) =>
          `${field}: the code is also in ${p.cells}. Leave a single row.`,
        WORD_UNKNOWN: (p, field) =>
          `${field}: “${p.text}” isn't an option. Use one of these: ${p.options}.`,
        REFERENCE_UNKNOWN: (p, field) =>
          `${field}: there is no ${nounOf(p.list, 'en').one} “${p.text}”. Use its code or its exact name.`,
        REFERENCE_ENDED: (p, field) =>
          `${field}: the ${nounOf(p.list, 'en').one} “${p.text}” was closed. Use one that works.`,
        PART_UNKNOWN: (p, field) =>
          `${field}: “${p.text}” can't be understood. Separate items with | and their parts with ; as in the template.`,
        NEEDED_FOR_NEW: (_, field) =>
          `${field}: it is missing, and a new row needs it. Fill it in.`,
      }
}

const catalogues: Record<Language, Words> = { es: wordsOf('es'), en: wordsOf('en') }

/**
 * The sentence for a refused file or cell: which cell, why, and the way out.
 * @param at the cell that it is about, where it is about one
 */
export function importMessage(
  problem: ImportProblem,
  language: Language,
  template: RegisterTemplate,
  at?: { cell: string | null; column: string },
): string {
  const titles = new Map(template.columns.map(({ key, headers }) => [key, headers[language]]))
  const titled = (key: string) => titles.get(key) ?? key
  const { column, ...rest } = problem.params ?? {}
  const quoted = at && (language === 'es' ? `«${titled(at.column)}»` : `“${titled(at.column)}”`)
  const field = [at?.cell, quoted].filter(Boolean).join(' ')
  const params = {
    ...rest,
    ...(column && { column: titled(column) }),
    options: optionsAt(template, at?.column, language),
  }
  return isErrorCode(problem.code)
    ? errorMessage(problem.code, language, { ...params, field })
    : catalogues[language][problem.code](params, field)
}

function optionsAt(
  template: RegisterTemplate,
  key: string | undefined,
  language: Language,
): string {
  const column = template.columns.find((one) => one.key === key)
  return column?.codec.options?.[language].join(', ') ?? ''
}
