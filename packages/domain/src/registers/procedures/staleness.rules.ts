import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import {
  type InventoryDays,
  isInSuit,
  isOnSite,
  type PublicationDays,
} from './inventory-state.rules.ts'

/** What asks for somebody's attention, in the order in which it is shown. */
export const ATTENTIONS = ['ON_SITE_NOT_IN_SUIT', 'NOT_REVIEWED', 'IMPROVEMENT_OVERDUE'] as const
export type Attention = (typeof ATTENTIONS)[number]

/** Months after which nobody having looked is too long. */
export const REVIEW_MONTHS = 12

export interface ImprovementDays {
  /** Programmed end. */
  endsOn: PlainDate | null
  completedOn: PlainDate | null
  abandonedOn: PlainDate | null
}

export interface StaleFact extends InventoryDays, PublicationDays {
  reviewedOn: PlainDate | null
  improvements: readonly ImprovementDays[]
}

/** Last day, by the one looked at, on which somebody looked at it closely: declared, identified, studied or reviewed. */
export function lastLookedAtOn(
  fact: Pick<StaleFact, 'declaredOn' | 'identifiedOn' | 'studiedOn' | 'reviewedOn'>,
  asOf: PlainDate,
): PlainDate {
  const days = [fact.identifiedOn, fact.studiedOn, fact.reviewedOn]
  return days.reduce<PlainDate>(
    (last, day) => (day !== null && day <= asOf && day > last ? day : last),
    fact.declaredOn,
  )
}

/** Past its programmed end at the end of the day, neither completed nor abandoned by then. */
export function isOverdue(improvement: ImprovementDays, asOf: PlainDate): boolean {
  const { endsOn, completedOn, abandonedOn } = improvement
  if (endsOn === null || endsOn >= asOf) return false
  return ![completedOn, abandonedOn].some((on) => on !== null && on <= asOf)
}

/**
 * What of a row in force asks for attention at the end of a day.
 * @param months after which it counts as not reviewed
 */
export function attentionOf(
  fact: StaleFact,
  asOf: PlainDate,
  months: number = REVIEW_MONTHS,
): Attention[] {
  const found: Record<Attention, boolean> = {
    ON_SITE_NOT_IN_SUIT: isOnSite(fact, asOf) && !isInSuit(fact, asOf),
    NOT_REVIEWED: isMonthsBefore(lastLookedAtOn(fact, asOf), asOf, months),
    IMPROVEMENT_OVERDUE: fact.improvements.some((improvement) => isOverdue(improvement, asOf)),
  }
  return ATTENTIONS.filter((attention) => found[attention])
}

/**
 * Whether so many months by calendar after a day are over before another. Compared by month and day, which is the
 * same as `addMonths(day, months) < asOf`, and cheap enough for ten thousand rows.
 */
function isMonthsBefore(day: PlainDate, asOf: PlainDate, months: number): boolean {
  const passed = monthOf(asOf) - monthOf(day)
  return passed === months ? day.slice(8) < asOf.slice(8) : passed > months
}

function monthOf(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
