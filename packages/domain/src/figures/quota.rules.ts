import type { Period } from '../calendar/periods.rules.ts'
import type { PlainDate } from '../calendar/plain-date.rules.ts'
import type { TargetTerms } from '../indicators/target-terms.ts'
import type { Reading } from '../measurements/reading.ts'
import { type Exact, known, mean, written, writtenOrNull, ZERO } from './decimals.rules.ts'
import type { FormulaStep } from './figure.ts'
import { horizonOf, periodLists, withinActivity } from './horizon.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import { owingOf } from './owed.rules.ts'
import { keepLedger, type QuotaLedger } from './quota-ledger.rules.ts'
import { amountOf, currentByPeriod, hasBegun, memberValue } from './readings.rules.ts'

/** Whose account it is; a null name: the target's own. */
interface Account {
  name: string | null
  ledger: QuotaLedger
}

/**
 * QUOTA ("3 al año", "4 veces al mes"): Σ min(goalₚ, doneₚ) ÷ Σ goalₚ over the N full periods of the
 * horizon; a period owes the goal, or less where a reading says so. By members, each over its own
 * active part of it, then the mean over those that have one. `value` is the mean done per period.
 * Without a deadline there is no N: no progress, but compliance.
 */
export function measureQuota(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Measure {
  const horizon = horizonOf(terms)
  const open = horizon.from === null || horizon.to === null
  const from = horizon.from ?? terms.startsOn
  const to = horizon.to ?? asOf
  const accounts = accountsOf(terms, readings, asOf, from, to).filter(
    ({ ledger }) => ledger.periods > 0,
  )
  const ledgers = accounts.map(({ ledger }) => ledger)
  const expected = open ? null : mean(known(ledgers.map((ledger) => ledger.expected)))
  const memberCount = terms.hasMembers ? accounts.length : null
  if (!ledgers.some((ledger) => ledger.reported)) {
    return { ...NOTHING, expected, memberCount, steps: expectedStep(accounts, expected) }
  }
  const progress = open ? null : mean(known(ledgers.map((ledger) => ledger.progress)))
  const compliance = mean(known(ledgers.map((ledger) => ledger.compliance)))
  return {
    ...NOTHING,
    hasReading: true,
    progress,
    raw: open ? null : mean(known(ledgers.map((ledger) => ledger.raw))),
    expected,
    compliance,
    value: mean(known(ledgers.map((ledger) => ledger.average))),
    memberCount,
    steps: spelledOut(terms, accounts, progress, compliance, expected),
  }
}

function accountsOf(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
  from: PlainDate,
  to: PlainDate,
): Account[] {
  const owing = owingOf(terms)
  const current = currentByPeriod(readings, asOf)
  const periodsWithin = periodLists(terms)
  if (!terms.hasMembers) {
    const doneIn = ({ key }: Period) => done(current.get(key), amountOf)
    return [{ name: null, ledger: keepLedger(periodsWithin(from, to), owing, asOf, doneIn) }]
  }
  return terms.members
    .filter((member) => hasBegun(member, asOf))
    .map((member) => {
      const active = withinActivity(member, from, to)
      const periods = active ? periodsWithin(active.from, active.to) : []
      // In a period that was reported, a member left out of the report did nothing.
      const doneIn = ({ key }: Period) =>
        done(current.get(key), (reading) => memberValue(reading, member.id) ?? ZERO)
      return { name: member.name, ledger: keepLedger(periods, owing, asOf, doneIn) }
    })
}

function done(
  reading: Reading | undefined,
  amount: (reading: Reading) => Exact | null,
): Exact | null {
  const figure = reading ? amount(reading) : null
  return figure?.lt(ZERO) ? ZERO : figure
}

function spelledOut(
  terms: TargetTerms,
  accounts: readonly Account[],
  progress: Exact | null,
  compliance: Exact | null,
  expected: Exact | null,
): FormulaStep[] {
  const each = accounts.map(
    ({ name, ledger }): FormulaStep => ({
      label: name === null ? 'quota.progress' : 'quota.member',
      subject: name,
      expression: `${written(ledger.done)} ÷ (${ledger.owed.expression})`,
      result: writtenOrNull(ledger.progress),
    }),
  )
  const only = terms.hasMembers ? null : accounts[0]
  return [
    ...each,
    ...(terms.hasMembers ? [meanStep('quota.progress', accounts.length, progress)] : []),
    only
      ? {
          label: 'quota.compliance',
          subject: null,
          expression: `${written(only.ledger.doneInEnded)} ÷ (${only.ledger.owedInEnded.expression})`,
          result: writtenOrNull(compliance),
        }
      : meanStep('quota.compliance', accounts.length, compliance),
    ...expectedStep(accounts, expected),
  ]
}

function expectedStep(accounts: readonly Account[], expected: Exact | null): FormulaStep[] {
  const [only] = accounts
  if (expected === null || !only) return []
  return accounts.length > 1
    ? [meanStep('expected.endedPeriods', accounts.length, expected)]
    : [
        {
          label: 'expected.endedPeriods',
          subject: null,
          expression: `${only.ledger.ended} ÷ ${only.ledger.periods}`,
          result: written(expected),
        },
      ]
}

function meanStep(label: FormulaStep['label'], count: number, result: Exact | null): FormulaStep {
  return { label, subject: null, expression: `Σ ÷ ${count}`, result: writtenOrNull(result) }
}
