import { formatDate, formatNumber, formatPercent } from '@gelt/domain'
import { toCsv } from '../../lib/downloads/csv.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './charts.messages.ts'

/** What a cell shows and what an export says: the API's own text, to the last digit. */
export interface ChartCell {
  text: string
  raw: string
}

export interface ChartColumn {
  label: string
  numeric?: boolean
}

/** The same data as the chart beside it. */
export interface ChartTable {
  columns: readonly ChartColumn[]
  /** The first cell names the row. */
  rows: readonly (readonly ChartCell[])[]
}

export function textCell(text: string): ChartCell {
  return { text, raw: text }
}

function missing(language: Language): ChartCell {
  return { text: messagesIn(messages, language).noData, raw: '' }
}

/** `fraction`: 0 to 1 as a decimal string; null is no data, never 0. */
export function percentCell(fraction: string | null, language: Language): ChartCell {
  if (fraction === null) return missing(language)
  return { text: formatPercent(fraction, language), raw: fraction }
}

export function numberCell(value: string | null, language: Language): ChartCell {
  return value === null ? missing(language) : { text: formatNumber(value, language), raw: value }
}

/** `day`: YYYY-MM-DD; in words on screen, ISO in exports. */
export function dateCell(day: string | null, language: Language): ChartCell {
  if (day === null) return { text: messagesIn(messages, language).noDeadline, raw: '' }
  return { text: formatDate(day, language), raw: day }
}

/** Sample data says so in a column of its own, on every row. */
export function csvOf(table: ChartTable, isSample: boolean, language: Language): string {
  const text = messagesIn(messages, language)
  const columns = isSample ? [...table.columns, { label: text.sampleColumn }] : table.columns
  const rows = table.rows.map((row) => {
    const raw = row.map((cell) => cell.raw)
    return isSample ? [...raw, text.yes] : raw
  })
  return toCsv(columns, rows)
}
