import type { Readable } from 'node:stream'
import { IMPORT_LIMITS, parseAddress, type SourceCell, type SourceSheet } from '@gelt/domain'
import { type Archive, openArchive } from './archive.ts'
import { ImportRefusal } from './import-refusal.ts'
import { findParts } from './workbook-parts.ts'
import { type Attributes, readXml } from './xml.ts'

/** Rows above the header that are read beside those of the register. */
const spareRows = 20

/**
 * The cells of a workbook's first visible sheet. Formulas are told, never computed.
 * @throws ImportRefusal for one that can't be read, or has more rows or columns than an import may have
 */
export async function readWorkbook(path: string): Promise<SourceSheet> {
  const archive = await openArchive(path)
  try {
    const parts = await findParts(archive)
    const strings = parts.sharedStrings ? await readStrings(archive, parts.sharedStrings) : []
    const dates = parts.styles ? await readDateStyles(archive, parts.styles) : new Set<number>()
    const entry = archive.entries.get(parts.sheet)
    if (!entry) throw new ImportRefusal('FILE_BROKEN')
    return await readSheet(await archive.stream(entry), {
      strings,
      dates,
      from1904: parts.from1904,
    })
  } catch (error) {
    // What unpacking says of bytes that aren't what the directory says.
    throw error instanceof ImportRefusal ? error : new ImportRefusal('FILE_BROKEN')
  } finally {
    archive.close()
  }
}

async function readStrings(archive: Archive, part: string): Promise<string[]> {
  const entry = archive.entries.get(part)
  const strings: string[] = []
  if (!entry) return strings
  let text = ''
  let reading = false
  let sounds = 0
  await readXml(await archive.stream(entry), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') sounds += 1
      reading = name === 't' && sounds === 0
    },
    text(part) {
      if (reading) text += part
    },
    close(name) {
      if (name === 'rPh') sounds -= 1
      if (name === 't') reading = false
      if (name === 'si') strings.push(plainString(text))
    },
  })
  return strings
}

/** Characters that XML can't hold stand as `_x000D_`. */
function plainString(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const builtInDates = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Indices of the cell formats that show a number as a day. */
async function readDateStyles(archive: Archive, part: string): Promise<Set<number>> {
  const text = await archive.text(part)
  const custom = new Set<number>()
  const dates = new Set<number>()
  let inCells = false
  let index = 0
  if (text === null) return dates
  await readXml(text, {
    open(name, attributes) {
      if (name === 'numFmt' && showsDay(attributes.formatCode ?? '')) {
        custom.add(Number(attributes.numFmtId))
      }
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const format = Number(attributes.numFmtId ?? 0)
      if (builtInDates(format) || custom.has(format)) dates.add(index)
      index += 1
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

function showsDay(code: string): boolean {
  const letters = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  return /[dy]/.test(letters) && !/[0#?]/.test(letters)
}

interface Interpretation {
  strings: readonly string[]
  dates: ReadonlySet<number>
  from1904: boolean
}

async function readSheet(stream: Readable, how: Interpretation): Promise<SourceSheet> {
  const rows: SourceCell[][] = []
  const none: SourceCell[] = []
  let filled = 0
  let row = 0
  let cells: SourceCell[] = []
  let column = -1
  let attributes: Attributes = {}
  let value = ''
  let formula = false
  let reading = false
  await readXml(stream, {
    open(name, given) {
      if (name === 'row') {
        row = given.r === undefined ? row + 1 : Number(given.r)
        cells = []
        column = -1
      } else if (name === 'c') {
        attributes = given
        column = parseAddress(given.r ?? '')?.column ?? column + 1
        value = ''
        formula = false
      } else if (name === 'f') formula = true
      else reading = name === 'v' || name === 't'
    },
    text(part) {
      if (reading) value += part
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false
      if (name === 'c') {
        const cell = formula ? { broken: 'FORMULA' as const } : cellOf(attributes, value, how)
        if (cell === '') return
        if (column >= IMPORT_LIMITS.columns)
          throw tooMany('COLUMNS_TOO_MANY', IMPORT_LIMITS.columns)
        while (cells.length < column) cells.push('')
        cells[column] = cell
      }
      if (name !== 'row' || cells.length === 0) return
      filled += 1
      if (filled > IMPORT_LIMITS.rows + spareRows)
        throw tooMany('ROWS_TOO_MANY', IMPORT_LIMITS.rows)
      if (row > 1_048_576 || row <= rows.length) throw new ImportRefusal('FILE_BROKEN')
      while (rows.length < row - 1) rows.push(none)
      rows.push(cells)
    },
  })
  return rows
}

function tooMany(code: 'COLUMNS_TOO_MANY' | 'ROWS_TOO_MANY', maximum: number): ImportRefusal {
  return new ImportRefusal(code, { maximum: String(maximum) })
}

function cellOf(
  { t, s }: Attributes,
  value: string,
  { strings, dates, from1904 }: Interpretation,
): SourceCell {
  if (value === '') return ''
  switch (t) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'e':
      return { broken: 'CELL_ERROR' }
    case 'b':
      return value === '1' ? 'Sí' : 'No'
    case 'str':
    case 'inlineStr':
      return plainString(value)
    case 'd':
      return value
    default: {
      const number = Number(value)
      if (Number.isNaN(number)) return value
      if (dates.has(Number(s)) && number >= 1) return dayOf(number + (from1904 ? 1462 : 0))
      return { figure: plainNumber(number) }
    }
  }
}

/** Day of a serial number: 1 is 1 January 1900, and programs keep a 29 February 1900 that never was. */
function dayOf(serial: number): string {
  const days = Math.floor(serial) - (serial >= 60 ? 1 : 0)
  const date = new Date(Date.UTC(1899, 11, 31) + days * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

const fifteenDigits = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: 15,
})

/** As people typed it: spreadsheets keep 15 digits, and binary fractions beyond them are no digits. */
function plainNumber(number: number): string {
  return fifteenDigits.format(number)
}
