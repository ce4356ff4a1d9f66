import type { PersonKey } from '../people.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'

/** Who, and what value, as an audit event names them. */
export function auditOf(value: SampleValue, context: SampleContext, by: PersonKey) {
  const { row, part = 1, period } = value
  return {
    entityId: context.entityId,
    ...context.actor(by),
    subjectType: 'Measurement',
    subjectId: context.measurementId(value),
    subjectLabel: `Fila ${row} · ${context.labelOf(row, part)} · ${period}`,
  }
}

/** The value as the audit log tells it: members by name, nothing that is empty. */
export function contentOf(value: SampleValue, context: SampleContext) {
  const { row, part = 1 } = value
  return {
    periodKey: value.period,
    cutoff: value.cutoff,
    revision: value.revision ?? 1,
    ...(value.value === undefined ? {} : { value: String(value.value) }),
    ...(value.counts
      ? { numerator: String(value.counts[0]), denominator: String(value.counts[1]) }
      : {}),
    ...(value.members
      ? {
          members: Object.fromEntries(
            Object.entries(value.members).map(([key, count]) => [
              context.memberName(row, part, key),
              String(count),
            ]),
          ),
        }
      : {}),
  }
}
