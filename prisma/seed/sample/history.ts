import { nameAnswerables } from './answerables.ts'
import { area1Values } from './area-1-values.ts'
import { area23Values } from './area-2-3-values.ts'
import { area45Values } from './area-4-5-values.ts'
import { closedValues } from './closings.ts'
import { decideSources } from './counted-decisions.ts'
import { deliveryValues } from './deliveries.ts'
import { recordDeviations } from './deviations.ts'
import { type RegisterEdit, registerHistory } from './inventory/register-history.ts'
import { recordRegister } from './inventory/write-register.ts'
import type { Ledger } from './ledger.ts'
import { mailUseValues } from './mail-use.ts'
import { addMembersOverTime } from './members-over-time.ts'
import { editPlan } from './plan-edits.ts'
import { recordValues } from './record-values.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'

/** Every value of the sample; area 6 begins in 2012 and has none. */
export function sampleValues(
  context: SampleContext,
  register: readonly RegisterEdit[] = registerHistory(context),
): readonly SampleValue[] {
  return [
    ...area1Values,
    ...deliveryValues,
    ...area23Values,
    ...closedValues(register, context),
    ...mailUseValues,
    ...area45Values,
  ]
}

/** The sample's story from the plan's adoption to the eve of 30 June 2010. */
export function sampleHistory(context: SampleContext): Ledger {
  const ledger: Ledger = new Map()
  nameAnswerables(ledger, context)
  addMembersOverTime(ledger, context)
  editPlan(ledger, context)
  recordDeviations(ledger, context)
  decideSources(ledger, context)
  const register = registerHistory(context)
  recordRegister(ledger, register, context)
  recordValues(ledger, sampleValues(context, register), context)
  return ledger
}
