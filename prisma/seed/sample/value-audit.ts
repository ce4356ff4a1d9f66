import type { PersonKey } from '../people.ts'
import type { SampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'

/** Who, and what value, as an audit event names them. */
export function auditOf(value: SampleValue, context: SampleContext, by: PersonKey) {
  const { row, part, period } = value
  return {
    entityId: context.entityId,
    ...context.actor(by),
    subjectType: 'Measurement',
    subjectId: context.measurementId(value),
    subjectLabel: `Fila ${row} · ${context.labelOf(row, part)} · ${period}`,
  }
}

/** The value as the audit log tells it: nothing that is empty. */
export function contentOf({ period, cutoff, revision = 1, ...value }: SampleValue) {
  const { numerator, denominator } = value
  return {
    ...{ periodKey: period, cutoff, revision },
    ...(value.value === null ? {} : { value: value.value }),
    ...(numerator === null || denominator === null ? {} : { numerator, denominator }),
  }
}
