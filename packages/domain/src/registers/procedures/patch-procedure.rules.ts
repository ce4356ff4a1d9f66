import { DECISIONS, type ProcedureFields } from './procedure-fields.ts'

/** Fields to set; absent or undefined: unchanged. */
export type ProcedurePatch = {
  [Field in keyof ProcedureFields]?: ProcedureFields[Field] | undefined
}

/**
 * The procedure with an edit on it. What another answer leaves without meaning goes with it, unless the edit
 * says otherwise: the reason and the day of a decision that is answered anew, the days in the SUIT of what is
 * not registered there, the day of a degree of automation that ended.
 */
export function patchProcedure(fields: ProcedureFields, patch: ProcedurePatch): ProcedureFields {
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<ProcedureFields>
  return { ...fields, ...leftWithoutMeaning(fields, given), ...given }
}

function leftWithoutMeaning(
  fields: ProcedureFields,
  given: Partial<ProcedureFields>,
): Partial<ProcedureFields> {
  const left: Partial<ProcedureFields> = {}
  for (const decision of DECISIONS) {
    if (given[decision] === undefined || given[decision] === fields[decision]) continue
    left[`${decision}Reason`] = null
    left[`${decision}On`] = null
  }
  if (given.answerUnit === 'IMMEDIATE') left.answerDays = 0
  if (given.answerUnit === null) left.answerDays = null
  if (given.suitState !== undefined && given.suitState !== 'REMOVED') left.suitRemovedOn = null
  if (given.suitState && BEFORE_REGISTRATION.includes(given.suitState)) left.suitOn = null
  if (given.automation !== undefined && given.automation !== fields.automation) {
    left.automationOn = null
  }
  return left
}

/** States of the SUIT in which it has not been registered yet. A correction may come before or after. */
export const BEFORE_REGISTRATION: readonly ProcedureFields['suitState'][] = [
  'NOT_STARTED',
  'IN_CREATION',
  'IN_REVIEW',
]
