import type { TargetPart } from '../../act/indicators/plan-parts.ts'
import { plainDateOf } from '../../core/dates.ts'
import type { MeasurementRow } from './measurement-row.ts'
import { stateOf } from './measurement-row.ts'

/** A value as the audit log keeps it. */
export function auditImage(row: MeasurementRow) {
  return {
    periodKey: row.periodKey,
    cutoff: plainDateOf(row.cutoff),
    revision: row.revision,
    value: row.value?.toFixed() ?? null,
    numerator: row.numerator?.toFixed() ?? null,
    denominator: row.denominator?.toFixed() ?? null,
    members: row.members.map(({ memberId, value }) => ({ memberId, value: value.toFixed() })),
    note: row.note,
    state: stateOf(row),
  }
}

interface LabelledPart {
  indicator: Pick<TargetPart['indicator'], 'row'>
  target: Pick<TargetPart['target'], 'label'>
}

/** What a value is called in the log: its row, its target and its period. */
export function measurementLabel({ indicator, target }: LabelledPart, periodKey: string): string {
  return `${indicator.row} · ${target.label} · ${periodKey}`
}
