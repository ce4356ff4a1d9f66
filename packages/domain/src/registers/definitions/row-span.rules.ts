import { latest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import type { RegisterDefinition, RowValues } from './register-definition.ts'

/** Days from one to another, both included; a null end: without an end. */
export interface DaySpan {
  from: PlainDate
  to: PlainDate | null
}

/** An office, an organisation or a body, and the days for which it existed. */
export interface NamedSpan extends DaySpan {
  name: string
}

/**
 * The days that a row speaks of: of what lasts, from its first day to its last one; of what happened, its days.
 * Null: it holds none.
 */
export function spanOfRow(definition: RegisterDefinition, values: RowValues): DaySpan | null {
  const { day, until, stands, fields } = definition
  const from = values[day] ?? null
  if (from === null) return null
  if (until) return { from, to: values[until] ?? null }
  if (stands) return { from, to: null }
  const days = Object.entries(fields).flatMap(([key, { type }]) =>
    type === 'DAY' ? (values[key] ?? []) : [],
  )
  return { from, to: days.reduce(latest, from) }
}

/**
 * What is wrong with naming an office, an organisation or a body in a row of these days: a late record is judged by
 * the days that it speaks of, whether what it names has ended since or not. Without any day it has to exist still.
 * @param field path of the field that names it
 */
export function existenceIssues(field: string, unit: NamedSpan, span: DaySpan | null): Issue[] {
  const { name, from, to } = unit
  const existed = span ? from <= (span.to ?? from) && (to ?? span.from) >= span.from : to === null
  if (existed) return []
  return [{ path: [field], code: 'NOT_ACTIVE_THEN', params: { name, from, ...(to ? { to } : {}) } }]
}
