import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { RegisterDefinition, RowValues } from './register-definition.ts'

/** The state that a row is in on a day: the last one whose day has come. Null: its list has no states. */
export function stateOfRow(
  { states }: RegisterDefinition,
  values: RowValues,
  asOf: PlainDate,
): string | null {
  let state: string | null = null
  for (const [key, { since }] of Object.entries(states ?? {})) {
    const day = since === undefined ? asOf : (values[since] ?? null)
    if (day !== null && day <= asOf) state = key
  }
  return state
}
