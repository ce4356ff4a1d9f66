import { plainText } from '../../core/text/plain-text.rules.ts'
import type { Reference } from './codec.ts'
import { type Comparison, changedCells } from './compare-register.rules.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-problem.ts'
import {
  type ImportRow,
  type SuggestedRow,
  type SuitRow,
  type SuitSource,
  summaryOf,
} from './import-row.ts'
import type { Cells, RegisterTemplate, StoredRow } from './register-template.ts'
import type { SourceSheet } from './source-cell.ts'
import type { SuitHeader } from './suit-columns.ts'
import { suitProcedures } from './suit-dataset.rules.ts'

/** How much of the words two names have to share to be suggested, and how many suggestions a person gets. */
const NEAR = { share: 0.5, most: 3 }

/**
 * What the SUIT's public dataset would change: rows known by their SUIT number are compared, of the others a person
 * says which one it is, with those of nearly the same name suggested.
 * @param onRows told after each procedure how many rows of the sheet were gone through, of so many
 */
export function compareSuit(
  template: RegisterTemplate,
  sheet: SourceSheet,
  header: SuitHeader,
  stored: ReadonlyMap<string, StoredRow>,
  reference: Reference,
  onRows: (done: number, total: number) => void = () => {},
): Comparison | { problem: ImportProblem } {
  if (sheet.length - 1 > IMPORT_LIMITS.rows) {
    return { problem: { code: 'ROWS_TOO_MANY', params: { maximum: String(IMPORT_LIMITS.rows) } } }
  }
  const found = suitProcedures(template, sheet, header, reference)
  if (found.length === 0) return { problem: { code: 'SHEET_EMPTY' } }
  const byNumber = new Map(
    [...stored.values()].flatMap((row) =>
      row.cells.suitNumber ? [[numberKey(row.cells.suitNumber), row] as const] : [],
    ),
  )
  const names = nameIndex(stored)
  const rows: ImportRow[] = []
  const taken = new Set<StoredRow>()
  const total = found.reduce((sum, { lines }) => sum + lines, 0)
  let unchanged = 0
  let done = 0
  for (const { line, lines, number, name, cells, refused, updatedOn } of found) {
    const suit: SuitSource = { number, cells, updatedOn, suggestions: [] }
    const known = byNumber.get(numberKey(number))
    const row: SuitRow = {
      line,
      code: null,
      label: name,
      version: null,
      kind: 'UNDECIDED',
      cells: [],
      suit,
    }
    if (refused.length > 0) rows.push({ ...row, kind: 'REFUSED', cells: refused })
    else if (known && !taken.has(known)) {
      taken.add(known)
      const compared = matchedSuitRow(template, row, known, reference)
      if (compared.kind === 'UNCHANGED') unchanged += 1
      else rows.push(compared)
    } else rows.push({ ...row, suit: { ...suit, suggestions: suggestionsFor(name, names) } })
    done += lines
    onRows(done, total)
  }
  return { rows, summary: summaryOf(rows, unchanged, []) }
}

/** A row of the dataset as a change of the stored one that it is. */
export function matchedSuitRow(
  template: RegisterTemplate,
  row: SuitRow,
  stored: StoredRow,
  reference: Reference,
): ImportRow {
  const given = { ...row.suit.cells, ...registeredOn(stored.cells, row.suit, reference) }
  const after = template.settle(stored.cells, given)
  const code = stored.cells[template.keyColumn] ?? null
  const named = { ...row, code, version: stored.version }
  const cells = changedCells(template, stored.cells, after)
  if (cells.length === 0) return { ...named, kind: 'UNCHANGED', cells }
  return judged(template, { ...named, kind: 'CHANGED', cells }, stored.cells, after, reference)
}

/** A row of the dataset as a new one of an office. */
export function newSuitRow(
  template: RegisterTemplate,
  row: SuitRow,
  office: string,
  reference: Reference,
): ImportRow {
  const blank = Object.fromEntries(template.columns.map(({ key, blank }) => [key, blank ?? null]))
  const code = newCode(row.suit.number)
  const given = {
    ...row.suit.cells,
    ...{ code, office, declaredOn: reference.today },
    // Entities publish as OPA what the act calls a service.
    actSet: row.suit.cells.suitClass === 'OPA' ? 'SERVICE' : 'PROCEDURE',
    ...registeredOn(blank, row.suit, reference),
  }
  const after = template.settle(blank, given)
  const cells = changedCells(template, blank, after)
  return judged(
    template,
    { ...row, code, version: null, kind: 'ADDED', cells },
    null,
    after,
    reference,
  )
}

function judged(
  template: RegisterTemplate,
  row: ImportRow,
  before: Cells | null,
  after: Cells,
  reference: Reference,
): ImportRow {
  const problems = template.check(before, after, reference)
  if (problems.length === 0) return row
  const cells = problems.map(({ column, ...problem }) => ({
    ...{
      column,
      cell: `A${row.line}`,
      before: before?.[column] ?? null,
      after: after[column] ?? null,
    },
    problem,
  }))
  return { ...row, kind: 'REFUSED', cells }
}

// The dataset doesn't say when it was registered: by its last update, or else by today, it was.
function registeredOn(before: Cells, { updatedOn }: SuitSource, { today }: Reference): Cells {
  if (before.suitOn != null) return {}
  return { suitOn: updatedOn != null && updatedOn < today ? updatedOn : today }
}

function newCode(number: string): string {
  return `SUIT-${number.replaceAll(/[^\p{L}\d.-]/gu, '')}`.slice(0, 20)
}

const numberKey = (number: string) =>
  plainText(number)
    .replaceAll(/[^a-z\d]/g, '')
    .replace(/^0+/, '')

interface NamedRow extends SuggestedRow {
  words: ReadonlySet<string>
}

const EMPTY_WORDS = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  'o',
  'en',
  'a',
  'para',
  'por',
  'u',
])

function wordsOf(name: string): Set<string> {
  const words = plainText(name).split(/[^a-z\d]/)
  return new Set(words.filter((word) => word !== '' && !EMPTY_WORDS.has(word)))
}

/** Rows without a SUIT number by each word of their names. */
function nameIndex(stored: ReadonlyMap<string, StoredRow>): Map<string, NamedRow[]> {
  const index = new Map<string, NamedRow[]>()
  for (const [code, { cells }] of stored) {
    if (cells.suitNumber || !cells.name) continue
    const row = { code, name: cells.name, words: wordsOf(cells.name) }
    for (const word of row.words) index.set(word, [...(index.get(word) ?? []), row])
  }
  return index
}

function suggestionsFor(name: string, index: ReadonlyMap<string, NamedRow[]>): SuggestedRow[] {
  const words = wordsOf(name)
  const near = new Set([...words].flatMap((word) => index.get(word) ?? []))
  return [...near]
    .map((row) => {
      const common = [...words].filter((word) => row.words.has(word)).length
      return { row, share: common / (words.size + row.words.size - common) }
    })
    .filter(({ share }) => share >= NEAR.share)
    .sort((a, b) => b.share - a.share || (a.row.code < b.row.code ? -1 : 1))
    .slice(0, NEAR.most)
    .map(({ row: { code, name } }) => ({ code, name }))
}
