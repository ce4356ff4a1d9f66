import { nameAnswerables } from './answerables.ts'
import { closedValues } from './closings.ts'
import { decideSources } from './counted-decisions.ts'
import { recordDeviations } from './deviations.ts'
import { registerHistory } from './inventory/register-history.ts'
import { recordRegister } from './inventory/write-register.ts'
import type { Ledger } from './ledger.ts'
import { editPlan } from './plan-edits.ts'
import { recordPlanning } from './planning/planning-history.ts'
import { recordValues } from './record-values.ts'
import { sampleAttestations } from './registers/attestations.ts'
import type { SampleRegisters } from './registers/daily-facts.ts'
import { dailyHistory } from './registers/daily-history.ts'
import { recordAttestations, recordDaily, recordEvidence } from './registers/write-daily.ts'
import { recordQuestions } from './registers/write-questions.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'

/** All that the sample's registers ever said. */
export function sampleRegisters(context: SampleContext): SampleRegisters {
  return {
    procedures: registerHistory(context),
    daily: dailyHistory(context),
    attestations: sampleAttestations(context),
  }
}

/** Every value of the sample: the half-years that the committee closed. */
export function sampleValues(
  context: SampleContext,
  registers: SampleRegisters = sampleRegisters(context),
): readonly SampleValue[] {
  return closedValues(registers, context)
}

/** The sample's story from the plan's adoption to the eve of 30 June 2010. */
export function sampleHistory(context: SampleContext): Ledger {
  const ledger: Ledger = new Map()
  nameAnswerables(ledger, context)
  editPlan(ledger, context)
  recordDeviations(ledger, context)
  decideSources(ledger, context)
  const registers = sampleRegisters(context)
  const { procedures, daily, attestations } = registers
  recordRegister(ledger, procedures, context)
  recordDaily(ledger, daily, context)
  recordAttestations(ledger, attestations, context)
  recordEvidence(ledger, daily, context)
  recordQuestions(ledger, daily, context)
  recordPlanning(ledger, daily, context)
  recordValues(ledger, sampleValues(context, registers), context)
  return ledger
}
