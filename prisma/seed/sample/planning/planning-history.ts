import { dailyRegister, rowLabel } from '@gelt/domain'
import { type AuditRow, catalogueEvent } from '../../audit.ts'
import { inColumns } from '../in-columns.ts'
import { batchAt, type Ledger } from '../ledger.ts'
import { type DailyEdit, historyOf } from '../registers/daily-history.ts'
import { rowId } from '../registers/references.ts'
import { registerMoment } from '../registers/register-moments.ts'
import { by, rowsOf, type SampleRow } from '../registers/sample-row.ts'
import { recordDaily, recordEvidence } from '../registers/write-daily.ts'
import type { SampleContext } from '../sample-context.ts'
import { sampleActions } from './actions.ts'
import { sampleAssessments } from './assessments.ts'
import { catalogueOn, sampleCriteria } from './criteria.ts'
import { planningEvidence } from './evidence.ts'
import { samplePolicies } from './policies.ts'
import { sampleRounds } from './rounds.ts'

/** Kept lists are written in the afternoon, and decided upon at its end. */
const firstHour = 15
const decisionHour = 17

const round = rowsOf('rounds')

const rounds: readonly SampleRow[] = sampleRounds.map((one) => {
  const { code, name, kind, referenceDay, openedOn } = one
  return { ...round(code, by('committee', openedOn, { name, kind, referenceDay })), code }
})

/** Every version of policies, criteria, rounds, assessments and actions, in the order in which they were recorded. */
export function planningHistory(
  context: SampleContext,
  registers: readonly DailyEdit[],
): readonly DailyEdit[] {
  const rows = [...samplePolicies, ...sampleCriteria, ...rounds, ...sampleAssessments]
  return historyOf([...rows, ...sampleActions], context, firstHour, registers)
}

/** The catalogue came in at once: one event tells of all its criteria. */
function recordCatalogue(ledger: Ledger, history: readonly DailyEdit[], context: SampleContext) {
  const copied = history.filter(({ register, untold }) => register === 'criteria' && untold)
  const event = catalogueEvent(context.entityId, context.actor('committee'), copied.length)
  const { register } = batchAt(ledger, registerMoment(catalogueOn, firstHour, 0))
  for (const write of register.splice(0)) {
    register.push({ ...write, audit: [...write.audit, inColumns(event)] })
  }
}

const decided = {
  SUBMITTED: 'round.submit',
  RETURNED: 'round.return',
  APPROVED: 'round.approve',
} as const

function recordDecisions(ledger: Ledger, context: SampleContext) {
  const { entityId, ids } = context
  const { type: subjectType } = dailyRegister('rounds')
  for (const { code, name, steps } of sampleRounds) {
    const subjectId = rowId(context, 'rounds', code)
    for (const [at, { kind, on, by: person, reason = null }] of steps.entries()) {
      const event: AuditRow = {
        ...{ entityId, ...context.actor(person), action: decided[kind], reason },
        ...{ subjectType, subjectId },
        subjectLabel: rowLabel(dailyRegister('rounds'), code, { name }, {}),
      }
      const row = { id: ids.of('decision', subjectId, at + 1), entityId, subjectType, subjectId }
      const decision = { ...row, kind, reason, decidedById: ids.person(person) }
      batchAt(ledger, registerMoment(on, decisionHour, 0)).register.push({
        tables: { decision: [inColumns(decision)] },
        audit: [inColumns(event)],
      })
    }
  }
}

/** Enters policies, diagnosis and scheme with all that was decided and attached. */
export function recordPlanning(
  ledger: Ledger,
  registers: readonly DailyEdit[],
  context: SampleContext,
) {
  const history = planningHistory(context, registers)
  recordDaily(ledger, history, context)
  recordCatalogue(ledger, history, context)
  recordDecisions(ledger, context)
  recordEvidence(ledger, history, context, planningEvidence)
}
