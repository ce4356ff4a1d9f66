import { periodByKey } from '@gelt/domain'
import { bogotaMoment, dateColumn } from '../moments.ts'
import type { PersonKey } from '../people.ts'
import { type Batch, batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'
import { auditOf, contentOf } from './value-audit.ts'

/** The committee's leader closes, its secretary decides. */
const leader: PersonKey = 'committee'
const reviewer: PersonKey = 'reviewer'

type Target = Pick<SampleValue, 'row' | 'part'>

// Minutes follow the row, so that no two rows share a moment and every run gives the same ones.
function timeOf(hour: string, { row, part }: Target): string {
  return `${hour}:${String(row + (part - 1) * 30).padStart(2, '0')}`
}

/** Moment at which a value was closed: it counts what was recorded by then. */
export function closedAt(value: Target & Pick<SampleValue, 'closedOn'>): string {
  return bogotaMoment(value.closedOn, timeOf('09', value))
}

function addMeasurement(batch: Batch, value: SampleValue, context: SampleContext) {
  const { entityId, ids } = context
  const { row, part, period: key, cutoff, ledger, evidence } = value
  const period = periodByKey('HALF_YEAR', key, context.plan.startsOn)
  if (!period) throw new Error(`row ${row} has no period ${key}`)
  const id = context.measurementId(value)
  batch.measurements.push({
    id,
    entityId,
    targetId: context.rows.target(row, part),
    periodKey: period.key,
    periodStartsOn: dateColumn(period.startsOn),
    periodEndsOn: dateColumn(period.endsOn),
    cutoff: dateColumn(cutoff),
    revision: value.revision ?? 1,
    value: value.value,
    numerator: value.numerator,
    denominator: value.denominator,
    ...(ledger ? { ledger: asJson(ledger) } : {}),
    source: 'COUNTED',
    rulesVersion: value.rulesVersion,
    reason: value.reason ?? null,
    recordedById: ids.person(leader),
  })
  const { sourceKey, definitionVersion, rows } = value
  batch.explanations.push({
    ...{ measurementId: id, entityId, sourceKey, definitionVersion },
    rows: rows.map(asJson),
  })
  if (evidence === undefined) return
  batch.evidence.push({
    id: ids.of('evidence', id),
    entityId,
    measurementId: id,
    kind: 'LINK',
    title: evidence,
    url: `https://archivo.alvarado.example/gel-t/fila-${row}/${cutoff}`,
    attachedById: ids.person(leader),
  })
}

/** Plain JSON, whatever the rules call it. */
function asJson(part: object) {
  return JSON.parse(JSON.stringify(part)) as Record<string, never>
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

function decide(
  ledger: Ledger,
  value: SampleValue,
  context: SampleContext,
  { on, ...decision }: Decision & { readonly on: string },
) {
  const batch = batchAt(ledger, bogotaMoment(on, timeOf('15', value)))
  batch.decisions.push(decisionOf(value, context, decision))
  batch.audit.push({
    ...auditOf(value, context, decision.by),
    action: decision.kind === 'APPROVED' ? 'measurement.approve' : 'measurement.return',
    before: { state: 'SUBMITTED' },
    after: { state: decision.kind },
    reason: decision.reason ?? null,
  })
}

/** Enters the closed values and what became of them; each at its own moment. */
export function recordValues(
  ledger: Ledger,
  values: readonly SampleValue[],
  context: SampleContext,
) {
  const byId = new Map(values.map((value) => [context.measurementId(value), value]))
  for (const value of values) {
    const { revision = 1, approvedOn, returned } = value
    const batch = batchAt(ledger, closedAt(value))
    addMeasurement(batch, value, context)
    const previous = byId.get(context.measurementId({ ...value, revision: revision - 1 }))
    batch.audit.push({
      ...auditOf(value, context, leader),
      action: 'measurement.close',
      ...(previous ? { before: contentOf(previous) } : {}),
      after: contentOf(value),
      reason: value.reason ?? null,
    })
    // Closing a period records and submits its values in one write, told by one event.
    batch.decisions.push(decisionOf(value, context, { kind: 'SUBMITTED', by: leader }))
    if (approvedOn) {
      decide(ledger, value, context, { kind: 'APPROVED', by: reviewer, on: approvedOn })
    }
    if (returned) {
      const { on, reason } = returned
      decide(ledger, value, context, { kind: 'RETURNED', by: reviewer, on, reason })
    }
  }
}
