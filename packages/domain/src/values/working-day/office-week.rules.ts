import { type Period, periodAfter, periodOf } from '../../core/calendar/periods.rules.ts'
import { addDays, earliest, latest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { MemberAddition } from '../../figures/sources/count.rules.ts'
import type { ProcedureFact } from '../../figures/sources/procedure-fact.ts'
import type { RegisterFacts } from '../../figures/sources/source.ts'
import type { AttestationFact } from '../../registers/definitions/row-fact.ts'
import { inventoryStateAt, isInForce } from '../../registers/procedures/inventory-state.rules.ts'
import type { InventoryState } from '../../registers/procedures/procedures.vocabulary.ts'

/** What an office hands in for the site each month, by the plan. */
export interface MonthlyQuota {
  /** Deliveries that each office owes in a month. */
  goal: number
  /** First day that they are counted from their register. */
  since: PlainDate
  /** Last day that something is owed. */
  until: PlainDate
  /** Offices that owe them, with the days for which they do; null: ever since, or without an end. */
  members: readonly { officeId: string; activeFrom: PlainDate | null; activeTo: PlainDate | null }[]
  /** What was handed in, by office, as the source counts it. */
  additions: readonly MemberAddition[]
}

/** Deliveries of an office that fell short of a month's goal, or still can reach it. */
export interface OwedDeliveries {
  officeId: string
  month: Period
  done: number
  goal: number
  /** The month runs: there is time. */
  running: boolean
}

/**
 * Offices below the month's goal: the running month, and the one before unless somebody said that it is complete.
 * A month in which the office or the counting only began owes nothing.
 */
export function owedDeliveries(
  { goal, since, until, members, additions }: MonthlyQuota,
  attestations: readonly AttestationFact[],
  today: PlainDate,
): OwedDeliveries[] {
  const running = periodOf('MONTH', today, since)
  const months = [periodOf('MONTH', addDays(running.startsOn, -1), since), running]
  return months.flatMap((month) =>
    members.flatMap(({ officeId, activeFrom, activeTo }) => {
      const { startsOn, endsOn } = month
      const owes =
        latest(since, activeFrom ?? since) <= startsOn &&
        earliest(activeTo ?? until, until) >= endsOn
      const isRunning = month.key === running.key
      if (!owes || (!isRunning && isSaid(attestations, 'deliveries', officeId, month))) return []
      const done = additions
        .filter(({ member, on }) => member === officeId && on >= startsOn && on <= endsOn)
        .reduce((sum, { amount }) => sum + amount, 0)
      return done < goal ? [{ officeId, month, done, goal, running: isRunning }] : []
    }),
  )
}

function isSaid(
  attestations: readonly AttestationFact[],
  register: string,
  officeId: string,
  { startsOn, endsOn }: Period,
): boolean {
  return attestations.some(
    (said) =>
      said.register === register &&
      said.startsOn <= startsOn &&
      said.endsOn >= endsOn &&
      (said.officeId === null || said.officeId === officeId),
  )
}

/** An account whose use of a week nobody recorded. */
export interface OwedMailUse {
  accountId: string
  name: string
  officeId: string
  week: Period
  running: boolean
  /** Days of the week before as ISO digits, '' for none; null: not recorded. */
  daysBefore: string | null
}

/**
 * Accounts open for the whole of a week whose use is not recorded: of the last week that ended, then of the
 * running one.
 * @param owed first and last day for which their use is owed
 */
export function owedMailUses(
  accounts: RegisterFacts['mailAccounts'],
  { since, until }: { since: PlainDate; until: PlainDate },
  today: PlainDate,
): OwedMailUse[] {
  const running = periodOf('WEEK', today, since)
  const weeks = [periodOf('WEEK', addDays(running.startsOn, -1), since), running]
  return weeks.flatMap((week) =>
    accounts.flatMap(({ id, label, officeId, values, annulledReason, linked }) => {
      const { startsOn, endsOn } = week
      const { openedOn, closedOn } = values
      const isOpen =
        latest(since, openedOn ?? since) <= startsOn && earliest(closedOn ?? until, until) >= endsOn
      const useOf = (monday: PlainDate) =>
        (linked.uses ?? []).find((use) => use.weekStartsOn === monday)
      if (annulledReason !== null || officeId === null || !isOpen || useOf(startsOn)) return []
      const before = useOf(addDays(startsOn, -7))
      return [
        {
          ...{ accountId: id, name: values.name ?? label, officeId, week },
          running: week.key === running.key,
          daysBefore: before ? (before.days ?? '') : null,
        },
      ]
    }),
  )
}

/** A procedure or service of the inventory that waits to be identified or studied. */
export interface OwedEvaluation {
  procedureId: string
  label: string
  officeId: string
  actSet: 'SERVICE' | 'PROCEDURE'
  state: Exclude<InventoryState, 'STUDIED'>
}

/** Those that count for the plan on a day and that nobody has studied: the identified ones first, for they lack least. */
export function owedEvaluations(
  procedures: readonly ProcedureFact[],
  today: PlainDate,
): OwedEvaluation[] {
  return (['IDENTIFIED', 'CANDIDATE'] as const).flatMap((state) =>
    procedures.flatMap((fact): OwedEvaluation[] => {
      const { id, label, officeId, actSet } = fact
      if (!isInForce(fact, today) || inventoryStateAt(fact, today) !== state) return []
      if (officeId === null || actSet === 'NONE') return []
      return [{ procedureId: id, label, officeId, actSet, state }]
    }),
  )
}

/** What comes next once nothing is owed. */
export interface NextDue {
  kind: 'DELIVERIES' | 'MAIL_USE' | 'ATTESTATION'
  on: PlainDate
}

/**
 * What falls due first after a week in which everything is done; null: nothing is kept, or the plan ends before.
 * @param kept what the offices looked at have to do at all; of registers, the period that runs
 */
export function nextDue(
  kept: { deliveries: boolean; mail: boolean; attested: readonly Period[] },
  plan: { startsOn: PlainDate; endsOn: PlainDate },
  today: PlainDate,
): NextDue | null {
  const after = (unit: 'WEEK' | 'MONTH') =>
    periodAfter(unit, periodOf(unit, today, plan.startsOn), plan.startsOn)
  const due = (kind: NextDue['kind'], { startsOn, endsOn }: Period): NextDue[] =>
    endsOn > today && startsOn <= plan.endsOn ? [{ kind, on: endsOn }] : []
  const candidates = [
    ...(kept.mail ? due('MAIL_USE', after('WEEK')) : []),
    ...(kept.deliveries ? due('DELIVERIES', after('MONTH')) : []),
    ...kept.attested.flatMap((period) => due('ATTESTATION', period)),
  ]
  return candidates.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null
}
