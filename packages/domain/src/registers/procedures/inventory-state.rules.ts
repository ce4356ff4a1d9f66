import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { InventoryState } from './procedures.vocabulary.ts'

/** The days that say where a row of the inventory stands. */
export interface InventoryDays {
  declaredOn: PlainDate
  identifiedOn: PlainDate | null
  studiedOn: PlainDate | null
  /** Last day that it counts; null while it exists. */
  retiredOn: PlainDate | null
}

function reached(on: PlainDate | null, asOf: PlainDate): boolean {
  return on !== null && on <= asOf
}

/** Whether an office had declared it by the end of the day, and nobody had taken it out before. */
export function isInForce(days: InventoryDays, asOf: PlainDate): boolean {
  return days.declaredOn <= asOf && (days.retiredOn === null || days.retiredOn >= asOf)
}

/** Where it stands at the end of a day; null before it was declared. */
export function inventoryStateAt(days: InventoryDays, asOf: PlainDate): InventoryState | null {
  if (days.declaredOn > asOf) return null
  if (reached(days.studiedOn, asOf)) return 'STUDIED'
  return reached(days.identifiedOn, asOf) ? 'IDENTIFIED' : 'CANDIDATE'
}

/** The days on which it reached the citizens. */
export interface PublicationDays {
  siteOn: PlainDate | null
  suitOn: PlainDate | null
  suitRemovedOn: PlainDate | null
}

export function isOnSite({ siteOn }: Pick<PublicationDays, 'siteOn'>, asOf: PlainDate): boolean {
  return reached(siteOn, asOf)
}

/** Registered in the SUIT by the end of the day and not removed from it. */
export function isInSuit(
  { suitOn, suitRemovedOn }: Omit<PublicationDays, 'siteOn'>,
  asOf: PlainDate,
): boolean {
  return reached(suitOn, asOf) && !reached(suitRemovedOn, asOf)
}

/** What everybody may read: on the site or in the SUIT, and not taken out of the inventory. */
export function isPublished(days: InventoryDays & PublicationDays, asOf: PlainDate): boolean {
  return isInForce(days, asOf) && (isOnSite(days, asOf) || isInSuit(days, asOf))
}
