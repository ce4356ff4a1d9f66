import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { ONE, ratio, whole, writtenOrNull, ZERO } from '../../core/decimals.rules.ts'
import { goalOf } from './goal.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import type { Reading } from './reading.ts'
import { hasBegun, latestReading, memberValue } from './readings.rules.ts'

/**
 * LEVEL ("4 horas" per group): closed groups at or above the goal ÷ closed groups. A group with a
 * value is a closed one, whether or not it still meets. Everything is expected of a closed group at
 * once, deadline or none; no closed group says nothing. `value` is the number of groups at the goal.
 */
export function measureLevel(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Measure {
  const startUp = terms.mode === 'SUSTAIN' ? terms.deadline : null
  const expected = startUp !== null && asOf < startUp ? ZERO : ONE
  const goal = goalOf(terms)
  const reading = latestReading(readings, asOf)
  if (!reading) return { ...NOTHING, expected }
  const closed = terms.members
    .filter((member) => hasBegun(member, asOf))
    .map((member) => ({ member, hours: memberValue(reading, member.id) ?? ZERO.minus(1) }))
    .filter(({ hours }) => hours.gte(ZERO))
  if (!goal || closed.length === 0) return { ...NOTHING, hasReading: closed.length > 0, expected }
  const missing = closed
    .filter(({ hours }) => hours.lt(goal))
    .map(({ member }) => ({ id: member.id, name: member.name }))
  const satisfied = closed.length - missing.length
  const progress = ratio(whole(satisfied), whole(closed.length))
  return {
    ...NOTHING,
    hasReading: true,
    progress,
    raw: progress,
    expected,
    value: whole(satisfied),
    satisfied,
    memberCount: closed.length,
    missing,
    steps: [
      {
        label: 'level.progress',
        subject: null,
        expression: `${satisfied} ÷ ${closed.length}`,
        result: writtenOrNull(progress),
      },
      { label: 'expected.level', subject: null, expression: '1', result: writtenOrNull(expected) },
    ],
  }
}
