import type { PlainDate } from '@gelt/domain'
import type { OfficeWeekQuery } from '../../gql/graphql.ts'

export type OfficeWeek = NonNullable<OfficeWeekQuery['officeWeek']>
export type OwedDeliveries = OfficeWeek['deliveries'][number]
export type OwedMailUse = OfficeWeek['mailUses'][number]
export type OpenAttestation = OfficeWeek['attestations'][number]
export type DueAction = NonNullable<OfficeWeekQuery['dueActions']>[number]
export type OfficeEvaluations = OfficeWeek['evaluations'][number]

interface Owed {
  key: string
  /** Null: no day is set for it. */
  dueOn: PlainDate | null
}

/** What is said with one click: that a register is complete for a period. */
export interface AttestationLine {
  register: string
  periodKey: string
  periodStartsOn: PlainDate
  periodEndsOn: PlainDate
  /** Whose word it is; null: the committee's, for the whole municipality. */
  office: { id: string; name: string } | null
  /** Offices that it is owed by. */
  owedBy: string[]
}

/** Looking at every office, the committee says it of a register for all of them at once. */
export function attestationLines(week: OfficeWeek, ofAll: boolean): AttestationLine[] {
  const lineOf = ({ office, ...period }: OpenAttestation) => {
    const owedBy = office ? [office.name] : []
    return { ...period, office: ofAll ? null : (office ?? null), owedBy }
  }
  const lines = week.attestations.map(lineOf)
  if (!ofAll) return lines
  return groups(lines, ({ register, periodKey }) => `${register} ${periodKey}`).flatMap(
    ([, [first, ...rest]]) =>
      first ? [{ ...first, owedBy: [first, ...rest].flatMap(({ owedBy }) => owedBy) }] : [],
  )
}

/** One entry of the list of what is owed. */
export type WeekItem = Owed &
  (
    | { kind: 'DELIVERIES'; owed: OwedDeliveries }
    | { kind: 'MAIL'; weekStartsOn: PlainDate; running: boolean; accounts: OwedMailUse[] }
    | { kind: 'ATTESTATIONS'; lines: AttestationLine[] }
    | { kind: 'EVALUATIONS'; owed: OfficeEvaluations }
    | { kind: 'ACTION'; action: DueAction }
  )

/** After any day. */
const NEVER = '9999-12-31'

/**
 * The list by urgency: what fell due first, first; what has no day last. All accounts of a week are one entry, and all that is
 * to be confirmed of a period.
 */
export function weekItems(
  week: OfficeWeek | null,
  actions: readonly DueAction[],
  ofAll: boolean,
): WeekItem[] {
  const items: WeekItem[] = [
    ...(week ? registerItems(week, ofAll) : []),
    ...actions.map((action): WeekItem => {
      return { kind: 'ACTION', key: `action ${action.id}`, dueOn: action.dueOn, action }
    }),
  ]
  return items.toSorted((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER))
}

/** What is owed to the registers. */
function registerItems(week: OfficeWeek, ofAll: boolean): WeekItem[] {
  return [
    ...week.deliveries.map((owed): WeekItem => {
      const key = `deliveries ${owed.office.id} ${owed.month}`
      return { kind: 'DELIVERIES', key, dueOn: owed.dueOn, owed }
    }),
    ...groups(week.mailUses, ({ weekStartsOn }) => weekStartsOn).map(
      ([weekStartsOn, accounts]): WeekItem => ({
        ...{ kind: 'MAIL', key: `mail ${weekStartsOn}`, weekStartsOn, accounts },
        dueOn: accounts[0]?.dueOn ?? null,
        running: accounts.every(({ running }) => running),
      }),
    ),
    ...groups(attestationLines(week, ofAll), ({ periodKey }) => periodKey).map(
      ([periodKey, lines]): WeekItem => ({
        ...{ kind: 'ATTESTATIONS', key: `attestations ${periodKey}`, lines },
        dueOn: lines[0]?.periodEndsOn ?? null,
      }),
    ),
    ...week.evaluations.map((owed): WeekItem => {
      return {
        kind: 'EVALUATIONS',
        key: `evaluations ${owed.office.id} ${owed.actSet}`,
        dueOn: null,
        owed,
      }
    }),
  ]
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  return [...Map.groupBy(rows, keyOf)]
}

/** How many things of each kind are owed. */
export interface OwedCounts {
  deliveries: number
  accounts: number
  periods: number
  evaluations: number
}

export function owedCounts(week: OfficeWeek, ofAll: boolean): OwedCounts {
  return {
    deliveries: week.deliveries.reduce((sum, { goal, done }) => sum + goal - done, 0),
    accounts: new Set(week.mailUses.map(({ accountId }) => accountId)).size,
    periods: attestationLines(week, ofAll).length,
    evaluations: week.evaluations.reduce((sum, { count }) => sum + count, 0),
  }
}
