import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import type { RegisterDefinition, RowValues } from './register-definition.ts'

/**
 * What of a row doesn't fit together as it would be stored. Of a stored row only what the edit brings in: what was
 * accepted once never stands in the way of another field.
 * @param before null: the row is new
 */
export function issuesOfRow(
  definition: RegisterDefinition,
  before: RowValues | null,
  after: RowValues,
  today: PlainDate,
): Issue[] {
  const issues = allIssues(definition, after, today)
  if (before === null) return issues
  const { codedBy } = definition
  if (codedBy !== undefined && after[codedBy] !== before[codedBy]) {
    issues.push({ path: [codedBy], code: 'FIXED' })
  }
  const known = new Set(allIssues(definition, before, today).map(keyOf))
  return issues.filter((issue) => !known.has(keyOf(issue)))
}

function keyOf({ path, code }: Issue): string {
  return `${path.join('.')} ${code}`
}

function allIssues(definition: RegisterDefinition, row: RowValues, today: PlainDate): Issue[] {
  const { fields, order = [], asks = [], check } = definition
  const value = (key: string) => row[key] ?? null
  const issues: Issue[] = []
  for (const [key, field] of Object.entries(fields)) {
    const text = value(key)
    if (field.needed && text === null) issues.push({ path: [key], code: 'REQUIRED' })
    if (field.type === 'DAY' && !field.future && text !== null && text > today) {
      issues.push({ path: [key], code: 'DATE_IN_FUTURE' })
    }
  }
  for (const [first, then] of order) {
    const [from, to] = [value(first), value(then)]
    if (from !== null && to !== null && to < from) {
      issues.push({ path: [then], code: 'INVALID_RANGE' })
    }
  }
  for (const [field, needs] of asks) {
    if (value(field) !== null && value(needs) === null) {
      issues.push({ path: [needs], code: 'REQUIRED' })
    }
  }
  const own = check?.({ ...emptyRow(definition), ...row }, today) ?? []
  return [...issues, ...own].filter(
    (issue, at, all) => all.findIndex((other) => keyOf(other) === keyOf(issue)) === at,
  )
}

/** A row with nothing in it. */
export function emptyRow({ fields }: RegisterDefinition): RowValues {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, null]))
}
