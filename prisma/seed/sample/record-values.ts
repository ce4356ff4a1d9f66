import { type Period, periodByKey } from '@gelt/domain'
import { bogotaMoment, dateColumn } from '../moments.ts'
import type { PersonKey } from '../people.ts'
import { type Batch, batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'
import { auditOf, contentOf } from './value-audit.ts'

// Minutes follow the row, so that no two rows share a moment and every run gives the same ones.
function timeOf(hour: string, { row, part = 1 }: Pick<SampleValue, 'row' | 'part'>): string {
  return `${hour}:${String(row + (part - 1) * 30).padStart(2, '0')}`
}

/** Moment at which a value was entered; a counted one counts what was recorded by then. */
export function recordedAt(value: Pick<SampleValue, 'row' | 'part' | 'recordedOn'>): string {
  return bogotaMoment(value.recordedOn, timeOf('09', value))
}

function periodOfValue({ period, row, part = 1 }: SampleValue, context: SampleContext): Period {
  const unit = context.periodUnitOf(row, part)
  const found = periodByKey(unit, period, context.plan.startsOn)
  if (!found) throw new Error(`row ${row} has no period ${period}`)
  return found
}

function addMeasurement(batch: Batch, value: SampleValue, context: SampleContext) {
  const { entityId } = context
  const { row, part = 1, by = 'committee' } = value
  const id = context.measurementId(value)
  const period = periodOfValue(value, context)
  batch.measurements.push({
    id,
    entityId,
    targetId: context.rows.target(row, part),
    periodKey: period.key,
    periodStartsOn: dateColumn(period.startsOn),
    periodEndsOn: dateColumn(period.endsOn),
    cutoff: dateColumn(value.cutoff),
    revision: value.revision ?? 1,
    value: value.value ?? null,
    numerator: value.counts?.[0] ?? null,
    denominator: value.counts?.[1] ?? null,
    source: value.counted ? 'COUNTED' : 'TYPED',
    note: value.note ?? null,
    reason: value.reason ?? null,
    recordedById: context.ids.person(by),
  })
  if (value.counted) {
    const { sourceKey, definitionVersion, rows } = value.counted
    batch.explanations.push({
      ...{ measurementId: id, entityId, sourceKey, definitionVersion },
      rows: rows.map((row) => ({ ...row })),
    })
  }
  for (const [key, count] of Object.entries(value.members ?? {})) {
    batch.members.push({
      id: context.ids.of('value', id, key),
      entityId,
      measurementId: id,
      memberId: context.rows.member(row, part, key),
      value: count,
    })
  }
  if (value.evidence) {
    batch.evidence.push({
      id: context.ids.of('evidence', id),
      entityId,
      measurementId: id,
      kind: 'LINK',
      title: value.evidence,
      url: `https://archivo.alvarado.example/gel-t/fila-${row}/${value.cutoff}`,
      attachedById: context.ids.person(by),
    })
  }
}

interface Decision {
  readonly kind: 'SUBMITTED' | 'APPROVED' | 'RETURNED'
  readonly by: PersonKey
  readonly reason?: string
}

function decisionOf(value: SampleValue, context: SampleContext, { kind, by, reason }: Decision) {
  const id = context.measurementId(value)
  return {
    id: context.ids.of('decision', id, kind),
    entityId: context.entityId,
    measurementId: id,
    kind,
    reason: reason ?? null,
    decidedById: context.ids.person(by),
  }
}

function addDecision(
  ledger: Ledger,
  value: SampleValue,
  context: SampleContext,
  step: Decision & { readonly moment: string },
) {
  const batch = batchAt(ledger, step.moment)
  batch.decisions.push(decisionOf(value, context, step))
  batch.audit.push({
    ...auditOf(value, context, step.by),
    action: DECISION_ACTIONS[step.kind],
    before: { state: step.kind === 'SUBMITTED' ? 'DRAFT' : 'SUBMITTED' },
    after: { state: step.kind },
    reason: step.reason ?? null,
  })
}

const DECISION_ACTIONS = {
  SUBMITTED: 'measurement.submit',
  APPROVED: 'measurement.approve',
  RETURNED: 'measurement.return',
} as const

function entryAction({ counted, revision = 1 }: SampleValue) {
  if (counted) return 'measurement.close'
  return revision > 1 ? 'measurement.correct' : 'measurement.record'
}

/** Enters the values and what became of them; each at its own moment. */
export function recordValues(
  ledger: Ledger,
  values: readonly SampleValue[],
  context: SampleContext,
) {
  const byId = new Map(values.map((value) => [context.measurementId(value), value]))
  for (const value of values) {
    const { by = 'committee', revision = 1, submittedOn, approvedOn, returned } = value
    const batch = batchAt(ledger, recordedAt(value))
    addMeasurement(batch, value, context)
    const previous = byId.get(context.measurementId({ ...value, revision: revision - 1 }))
    batch.audit.push({
      ...auditOf(value, context, by),
      action: entryAction(value),
      ...(previous ? { before: contentOf(previous, context) } : {}),
      after: contentOf(value, context),
      reason: value.reason ?? null,
    })
    const { decidedBy = 'reviewer' } = value
    if (value.counted) {
      // Closing a period records and submits its values in one write, told by one event.
      batch.decisions.push(decisionOf(value, context, { kind: 'SUBMITTED', by }))
    } else if (submittedOn) {
      const moment = bogotaMoment(submittedOn, timeOf('10', value))
      addDecision(ledger, value, context, { kind: 'SUBMITTED', moment, by: 'committee' })
    }
    if (approvedOn) {
      const moment = bogotaMoment(approvedOn, timeOf('15', value))
      addDecision(ledger, value, context, { kind: 'APPROVED', moment, by: decidedBy })
    }
    if (returned) {
      const moment = bogotaMoment(returned.on, timeOf('15', value))
      const { reason } = returned
      addDecision(ledger, value, context, { kind: 'RETURNED', moment, by: decidedBy, reason })
    }
  }
}
