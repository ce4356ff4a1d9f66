import { halfYearEnds, type PlainDate } from '@gelt/domain'
import type { ClosingQuery } from '../gql/graphql.ts'

type Plan = NonNullable<ClosingQuery['plan']>

/** OPEN: to be closed. WAITING: closed, somebody else decides. RETURNED: to be closed again. APPROVED: recorded. */
export type ClosingState = 'OPEN' | 'WAITING' | 'RETURNED' | 'APPROVED' | 'NOTHING'

interface Counts {
  numerator: string
  denominator: string
}

/** A counted target at the end of a half-year. */
export interface ClosingRow {
  targetId: string
  row: number
  name: string
  state: ClosingState
  /** What the register says now of that day; null: there is nothing to count out of. */
  live: Counts | null
  /** What is recorded of it, approved or waiting; null: nothing yet. */
  recorded: Counts | null
  /** The register says something else now than what is recorded. */
  differs: boolean
}

/** Half-years that ended by the day, the latest first. */
export function closableEnds(planStartsOn: PlainDate, today: PlainDate): PlainDate[] {
  return halfYearEnds(planStartsOn, today)
    .filter((day) => /-(?:06-30|12-31)$/.test(day))
    .toReversed()
}

/** Every target that a register counts on that day, with where its closing stands. */
export function closingRows(plan: Plan, cutoff: PlainDate): ClosingRow[] {
  const waiting = new Map(
    plan.measurements.edges
      .filter(({ node }) => node.source === 'COUNTED' && node.cutoff === cutoff)
      .toSorted((a, b) => a.node.revision - b.node.revision)
      .map(({ node }) => [node.target?.id, node]),
  )
  return plan.indicators.flatMap(({ row, shortName, targets }) =>
    targets.flatMap((target): ClosingRow[] => {
      const { live, recorded, id } = target
      if (target.periodUnit !== 'HALF_YEAR' || live?.sourceKey == null) return []
      const approved = recorded?.lastReading?.cutoff === cutoff ? countsOf(recorded) : null
      const held = waiting.get(id)
      const now = live.basis === 'LIVE' ? countsOf(live) : null
      const known = (held?.state === 'SUBMITTED' ? countsOf(held) : null) ?? approved
      return [
        {
          ...{ targetId: id, row, name: targets.length > 1 ? target.label : shortName },
          state: stateOf(held?.state, approved, now),
          ...{ live: now, recorded: known },
          differs: known !== null && now !== null && !isSame(known, now),
        },
      ]
    }),
  )
}

function countsOf(figure: {
  numerator?: string | null
  denominator?: string | null
}): Counts | null {
  const { numerator, denominator } = figure
  if (numerator == null || denominator == null || denominator === '0') return null
  return { numerator, denominator }
}

function stateOf(
  held: string | undefined,
  approved: Counts | null,
  live: Counts | null,
): ClosingState {
  if (held === 'SUBMITTED') return 'WAITING'
  if (approved) return 'APPROVED'
  if (held === 'RETURNED') return 'RETURNED'
  return live === null ? 'NOTHING' : 'OPEN'
}

function isSame(a: Counts, b: Counts): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator
}

/** Rows that closing takes up unless the person says otherwise: those without an approved or waiting value. */
export function rowsToClose(rows: readonly ClosingRow[]): number[] {
  const open = rows.filter(({ state }) => state === 'OPEN' || state === 'RETURNED')
  return [...new Set(open.map(({ row }) => row))]
}
