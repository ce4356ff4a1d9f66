import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, known, mean, sum, written, writtenOrNull } from '../../core/decimals.rules.ts'
import type { FormulaStep } from './figure.ts'
import { horizonOf } from './horizon.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import { owingOf } from './owed.rules.ts'
import { accountsOf } from './quota-accounts.rules.ts'
import { keepLedger, type QuotaLedger } from './quota-ledger.rules.ts'
import type { Reading } from './reading.ts'

/** An account that is kept; a null name: the target's own. */
interface Kept {
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
  const { from, to } = horizonOf(terms)
  const open = from === null || to === null
  const owing = owingOf(terms)
  const accounts = accountsOf(terms, readings, asOf).map(({ name, periods, doneIn }) => ({
    ...{ name, ledger: keepLedger(periods, owing, asOf, doneIn) },
  }))
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
    ...(open || terms.goal === null ? {} : countsOf(ledgers)),
    memberCount,
    // Without an end there is no number of periods of which anything would be a part.
    steps: spelledOut(terms, accounts, progress, compliance, expected).filter(
      ({ label }) => !open || label !== 'quota.progress',
    ),
  }
}

/** Of all accounts together: the progress is the mean of each one's, and no other where they owe alike. */
function countsOf(ledgers: readonly QuotaLedger[]): Pick<Measure, 'numerator' | 'denominator'> {
  return {
    numerator: sum(ledgers.map(({ done }) => done)),
    denominator: sum(ledgers.map(({ owed }) => owed.total)),
  }
}

function spelledOut(
  terms: TargetTerms,
  accounts: readonly Kept[],
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

function expectedStep(accounts: readonly Kept[], expected: Exact | null): FormulaStep[] {
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
