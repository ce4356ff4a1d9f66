import type { MemberTerms, TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import {
  clamp01,
  type Exact,
  known,
  least,
  mean,
  sum,
  whole,
  written,
  writtenOrNull,
  ZERO,
} from '../../core/decimals.rules.ts'
import { type Expectation, expectationOf } from './expected.rules.ts'
import type { FormulaStep } from './figure.ts'
import { goalOf } from './goal.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import type { Reading } from './reading.ts'
import { isActive, latestReading, memberValue } from './readings.rules.ts'

/**
 * COVERAGE ("1 para cada dependencia"): mean over the members active on the day of min(1, count ÷
 * goal), by the latest reading. Once there is a reading, a member without a value counts 0 and is
 * named: undecided stays in. `value` is the number of members at the goal; `missing`, those below.
 */
export function measureCoverage(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Measure {
  const members = terms.members.filter((member) => isActive(member, asOf))
  const { expected, steps } = expectedOfMembers(terms, members, asOf)
  const reading = latestReading(readings, asOf)
  if (!reading) return { ...NOTHING, expected, steps, memberCount: members.length }
  const goal = goalOf(terms)
  const base = { ...NOTHING, hasReading: true, expected, memberCount: members.length }
  if (!goal || members.length === 0) return { ...base, steps }
  const rows = members.map((member) => {
    const count = floorAtZero(memberValue(reading, member.id))
    return { member, count, share: count.div(goal) }
  })
  const missing = rows.filter((row) => row.share.lt(1)).map(({ member }) => named(member))
  const satisfied = members.length - missing.length
  const progress = mean(rows.map((row) => clamp01(row.share)))
  return {
    ...base,
    progress,
    raw: mean(rows.map((row) => row.share)),
    value: whole(satisfied),
    numerator: sum(rows.map(({ count }) => least(count, goal))),
    denominator: goal.times(members.length),
    satisfied,
    missing,
    steps: [
      ...rows.map(
        ({ member, count, share }): FormulaStep => ({
          label: 'coverage.member',
          subject: member.name,
          expression: `min(1; ${written(count)} ÷ ${written(goal)})`,
          result: written(clamp01(share)),
        }),
      ),
      {
        label: 'coverage.progress',
        subject: null,
        expression: `Σ ÷ ${members.length}`,
        result: writtenOrNull(progress),
      },
      ...steps,
    ],
  }
}

/** Mean of what each member should have done by its own deadline, else by the target's. */
function expectedOfMembers(
  terms: TargetTerms,
  members: readonly MemberTerms[],
  asOf: PlainDate,
): Expectation {
  if (members.every((member) => member.deadline === null)) {
    return expectationOf(terms, terms.deadline, asOf)
  }
  const own = members.map((member) => expectationOf(terms, member.deadline ?? terms.deadline, asOf))
  const figures = known(own.map(({ expected }) => expected))
  // One member that nothing is expected of by any day leaves no mean of all.
  const expected = figures.length === members.length ? mean(figures) : null
  return {
    expected,
    steps: [
      {
        label: 'expected.members',
        subject: null,
        expression: `(${figures.map(written).join(' + ')}) ÷ ${members.length}`,
        result: writtenOrNull(expected),
      },
    ],
  }
}

function floorAtZero(figure: Exact | null): Exact {
  return figure === null || figure.lt(ZERO) ? ZERO : figure
}

function named(member: MemberTerms): { id: string; name: string } {
  return { id: member.id, name: member.name }
}
