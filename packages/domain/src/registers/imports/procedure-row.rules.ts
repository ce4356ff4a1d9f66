import { existenceIssues } from '../definitions/row-span.rules.ts'
import { issuesOfEdit, procedureIssues } from '../procedures/check-procedure.rules.ts'
import { patchProcedure } from '../procedures/patch-procedure.rules.ts'
import { candidate, type ProcedureFields, spanOfProcedure } from '../procedures/procedure-fields.ts'
import type { Reference } from './codec.ts'
import { type Cells, type RowProblem, rowProblem } from './register-template.ts'

const COUNTS = new Set(['answerDays', 'steps', 'documents', 'yearlyDemand'])
const LISTS = new Set(['requirements', 'legalBasis', 'servicePoints'])
const NOTHING = candidate({ code: '', actSet: 'NONE', name: '', officeId: '', declaredOn: '' })

/** A row of a file as the register's own rules know it; the office by its code. */
export function procedureFieldsOf(row: Cells): ProcedureFields {
  const { office, ...cells } = row
  const given = Object.entries(cells).flatMap(([key, text]) => {
    const value = fieldOf(key, text)
    return value === undefined ? [] : [[key, value] as const]
  })
  return { ...NOTHING, ...Object.fromEntries(given), officeId: office ?? '' }
}

// What a row without it has is what a candidate has.
function fieldOf(key: string, text: string | null): unknown {
  if (!(key in NOTHING) || text === null) return undefined
  if (COUNTS.has(key)) return Number(text)
  if (LISTS.has(key)) return JSON.parse(text)
  return key === 'channels' ? text.split('|') : text
}

/** The row of a file of a procedure as the rules know it. */
export function procedureCellsOf({ officeId, ...fields }: ProcedureFields): Cells {
  const cells = Object.entries(fields).map(([key, value]) => [key, cellOf(value)] as const)
  return { ...Object.fromEntries(cells), office: officeId }
}

function cellOf(value: ProcedureFields[keyof ProcedureFields]): string | null {
  if (value === null || value === '') return null
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return null
  return typeof value[0] === 'string' ? value.join('|') : JSON.stringify(value)
}

export function settleProcedureRow(before: Cells, given: Cells): Cells {
  const whole = procedureFieldsOf({ ...before, ...given })
  const named = Object.keys(given).map((key) => (key === 'office' ? 'officeId' : key))
  const patch = Object.fromEntries(Object.entries(whole).filter(([key]) => named.includes(key)))
  return { ...before, ...procedureCellsOf(patchProcedure(procedureFieldsOf(before), patch)) }
}

export function checkProcedureRow(
  before: Cells | null,
  after: Cells,
  { today, spans }: Reference,
): RowProblem[] {
  const fields = procedureFieldsOf(after)
  const issues = before
    ? issuesOfEdit(procedureFieldsOf(before), fields, today)
    : procedureIssues(fields, today)
  const problems = issues.map(rowProblem)
  const { office } = after
  // What an office had when it was closed stays with it; what is new has to be of days on which it existed.
  if (office == null || isSame(before, after, ['office', 'declaredOn', 'retiredOn']))
    return problems
  const unit = spans.offices?.get(office)
  const gone = unit ? existenceIssues('office', unit, spanOfProcedure(fields)) : []
  return [...problems, ...gone.map(rowProblem)]
}

function isSame(before: Cells | null, after: Cells, keys: readonly string[]): boolean {
  return before !== null && keys.every((key) => (before[key] ?? null) === (after[key] ?? null))
}
