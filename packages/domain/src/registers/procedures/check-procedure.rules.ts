import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { ErrorCode, Issue } from '../../core/errors/error-codes.ts'
import { BEFORE_REGISTRATION } from './patch-procedure.rules.ts'
import { DECISIONS, type ProcedureField, type ProcedureFields } from './procedure-fields.ts'

/** What has to be known once it is confirmed to exist. */
export const IDENTIFIED_FIELDS = ['purpose', 'result'] as const satisfies readonly ProcedureField[]

/** What has to be known once its evaluation is complete. */
export const STUDIED_FIELDS = [
  'steps',
  'documents',
  'answerDays',
  'cost',
  'yearlyDemand',
] as const satisfies readonly ProcedureField[]

/** Days of what has happened: none of them is in the future. */
const HAPPENED = [
  'declaredOn',
  'identifiedOn',
  'studiedOn',
  'reviewedOn',
  'retiredOn',
  'optimisableOn',
  'rationalisableOn',
  'automatableOn',
  'siteOn',
  'suitOn',
  'suitRemovedOn',
  'automationOn',
] as const satisfies readonly ProcedureField[]

/** Each day with the one that it can't come before. */
const FOLLOWS = [
  ['identifiedOn', 'declaredOn'],
  ['studiedOn', 'identifiedOn'],
  ['reviewedOn', 'declaredOn'],
  ['retiredOn', 'declaredOn'],
  ['optimisableOn', 'declaredOn'],
  ['rationalisableOn', 'declaredOn'],
  ['automatableOn', 'declaredOn'],
  ['suitRemovedOn', 'suitOn'],
] as const satisfies readonly (readonly [ProcedureField, ProcedureField])[]

/**
 * What of a procedure doesn't fit together, each named by its field; empty: all is well.
 * @param today of the entity
 */
export function procedureIssues(fields: ProcedureFields, today: PlainDate): Issue[] {
  return [
    ...dayIssues(fields, today),
    ...stateIssues(fields),
    ...decisionIssues(fields),
    ...publicationIssues(fields),
  ]
}

/**
 * The issues that an edit brings in: what was so before is not held against it. Of two days that don't follow
 * each other, the one that the edit changed is named.
 */
export function issuesOfEdit(
  before: ProcedureFields,
  after: ProcedureFields,
  today: PlainDate,
): Issue[] {
  const known = new Set(procedureIssues(before, today).map(keyOf))
  const found = new Map<string, Issue>()
  for (const one of procedureIssues(after, today)) {
    if (known.has(keyOf(one))) continue
    const named = atChangedDay(one, before, after)
    found.set(keyOf(named), named)
  }
  return [...found.values()]
}

function atChangedDay(found: Issue, before: ProcedureFields, after: ProcedureFields): Issue {
  if (found.code !== 'INVALID_RANGE') return found
  const pair = FOLLOWS.find(([later]) => later === found.path[0])
  if (!pair || before[pair[0]] !== after[pair[0]]) return found
  return issue(pair[1], found.code)
}

function keyOf({ path, code }: Issue): string {
  return `${path.join('.')} ${code}`
}

function issue(field: ProcedureField, code: ErrorCode): Issue {
  return { path: [field], code }
}

function required(fields: ProcedureFields, names: readonly ProcedureField[]): Issue[] {
  return names.filter((name) => fields[name] === null).map((name) => issue(name, 'REQUIRED'))
}

function dayIssues(fields: ProcedureFields, today: PlainDate): Issue[] {
  const early = HAPPENED.filter((name) => (fields[name] ?? '') > today)
  const turned = FOLLOWS.filter(([later, earlier]) => {
    const [to, from] = [fields[later], fields[earlier]]
    return to !== null && from !== null && to < from
  })
  return [
    ...early.map((name) => issue(name, 'DATE_IN_FUTURE')),
    ...turned.map(([later]) => issue(later, 'INVALID_RANGE')),
  ]
}

function stateIssues(fields: ProcedureFields): Issue[] {
  const { identifiedOn, studiedOn, retiredOn, answerUnit, answerDays } = fields
  const unit =
    answerUnit === null
      ? answerDays !== null && issue('answerUnit', 'REQUIRED')
      : answerDays === null && studiedOn === null && issue('answerDays', 'REQUIRED')
  const atOnce = answerUnit === 'IMMEDIATE' && (answerDays ?? 0) > 0
  return [
    ...(identifiedOn !== null || studiedOn !== null ? required(fields, IDENTIFIED_FIELDS) : []),
    ...(studiedOn !== null ? required(fields, ['identifiedOn', ...STUDIED_FIELDS]) : []),
    ...(retiredOn !== null ? required(fields, ['retiredReason']) : []),
    ...(unit ? [unit] : []),
    ...(atOnce ? [issue('answerDays', 'UNEXPECTED_VALUE')] : []),
  ]
}

function decisionIssues(fields: ProcedureFields): Issue[] {
  return DECISIONS.flatMap((decision) => {
    const [reason, on] = [`${decision}Reason`, `${decision}On`] as const
    switch (fields[decision]) {
      case 'NO':
        return required(fields, [on, reason])
      case 'YES':
        return required(fields, [on])
      default:
        return fields[on] === null ? [] : [issue(on, 'UNEXPECTED_VALUE')]
    }
  })
}

function publicationIssues(fields: ProcedureFields): Issue[] {
  const { suitState, suitOn, suitRemovedOn, automation, automationOn } = fields
  const issues: Issue[] = []
  if (suitState === 'REGISTERED') issues.push(...required(fields, ['suitOn']))
  if (suitState === 'REMOVED') issues.push(...required(fields, ['suitOn', 'suitRemovedOn']))
  else if (suitRemovedOn !== null) issues.push(issue('suitRemovedOn', 'UNEXPECTED_VALUE'))
  if (suitOn !== null && BEFORE_REGISTRATION.includes(suitState)) {
    issues.push(issue('suitOn', 'UNEXPECTED_VALUE'))
  }
  if (automation !== 'NONE') issues.push(...required(fields, ['automationOn']))
  else if (automationOn !== null) issues.push(issue('automationOn', 'UNEXPECTED_VALUE'))
  return issues
}
