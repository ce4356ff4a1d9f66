import { type Period, periodByKey } from '@gelt/domain'
import { bogotaMoment, dateColumn } from '../moments.ts'
import type { PersonKey } from '../people.ts'
import { type Batch, batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'
import { auditOf, contentOf } from './value-audit.ts'

// Minutes follow the row, so that no two rows share a moment and every run gives the same ones.
function timeOf(hour: string, { row, part = 1 }: SampleValue): string {
  return `${hour}:${String(row + (part - 1) * 30).padStart(2, '0')}`
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
    note: value.note ?? null,
    reason: value.reason ?? null,
    recordedById: context.ids.person(by),
  })
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

function addDecision(
  ledger: Ledger,
  value: SampleValue,
  context: SampleContext,
  step: {
    kind: 'SUBMITTED' | 'APPROVED' | 'RETURNED'
    moment: string
    by: PersonKey
    reason?: string
  },
) {
  const batch = batchAt(ledger, step.moment)
  const id = context.measurementId(value)
  batch.decisions.push({
    id: context.ids.of('decision', id, step.kind),
    entityId: context.entityId,
    measurementId: id,
    kind: step.kind,
    reason: step.reason ?? null,
    decidedById: context.ids.person(step.by),
  })
  batch.audit.push({
    ...auditOf(value, context, step.by),
    action: {
      SUBMITTED: 'measurement.submit',
      APPROVED: 'measurement.approve',
      RETURNED: 'measurement.return',
    }[step.kind],
    before: { state: step.kind === 'SUBMITTED' ? 'DRAFT' : 'SUBMITTED' },
    after: { state: step.kind },
    reason: step.reason ?? null,
  })
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
    const batch = batchAt(ledger, bogotaMoment(value.recordedOn, timeOf('09', value)))
    addMeasurement(batch, value, context)
    const previous = byId.get(context.measurementId({ ...value, revision: revision - 1 }))
    batch.audit.push({
      ...auditOf(value, context, by),
      action: revision > 1 ? 'measurement.correct' : 'measurement.record',
      ...(previous ? { before: contentOf(previous, context) } : {}),
      after: contentOf(value, context),
      reason: value.reason ?? null,
    })
    const { decidedBy = 'reviewer' } = value
    if (submittedOn) {
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
