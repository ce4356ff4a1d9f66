import { addDays, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { DIGITAL_MEDIA } from '../../registers/definitions/archive-holdings.register.ts'
import { FREQUENCY_DAYS } from '../../registers/definitions/channels.register.ts'
import type { DailyFact } from './daily-fact.ts'
import type { JudgedDay, Judgement } from './source.ts'
import { counts, excluded, goneSince, hasHappened, missing } from './verdicts.rules.ts'

export type PointReason = 'IN_SERVICE' | 'BEFORE_PLAN' | 'RELOCATED' | 'CLOSED'

/** Row 1: new points that are in service. One of before the plan, or moved from elsewhere, isn't new. */
export function judgePoint(
  { values }: DailyFact<'connectionPoints'>,
  { asOf, planStartsOn }: JudgedDay,
): Judgement<PointReason> | null {
  const { inServiceFrom, relocationNote, closedReason } = values
  if (!hasHappened(inServiceFrom, asOf)) return null
  if (inServiceFrom < planStartsOn) return excluded('BEFORE_PLAN')
  if (relocationNote !== null) {
    return excluded('RELOCATED', { note: relocationNote, on: inServiceFrom })
  }
  const closed = goneSince(values.closedOn, asOf)
  if (closed !== null) return excluded('CLOSED', { note: closedReason, on: closed })
  return counts('IN_SERVICE', inServiceFrom)
}

export type DeliveryReason = 'DELIVERED' | 'PUBLISHED' | 'BEFORE_PLAN'

/** Row 2, first target: what an office handed in, in the month of the delivery, published or not. */
export function judgeDelivery(
  { values }: DailyFact<'deliveries'>,
  { asOf, planStartsOn }: JudgedDay,
): Judgement<DeliveryReason> | null {
  const { deliveredOn, publishedOn, office: member } = values
  if (!hasHappened(deliveredOn, asOf)) return null
  if (deliveredOn < planStartsOn) return excluded('BEFORE_PLAN', { member })
  if (!hasHappened(publishedOn, asOf)) return counts('DELIVERED', deliveredOn, { member })
  return counts('PUBLISHED', publishedOn, { member, adds: [{ on: deliveredOn, amount: 1 }] })
}

export type ChannelReason = 'UP_TO_DATE' | 'OUT_OF_DATE' | 'NEVER_UPDATED'

/** Row 2, second target: channels of the site whose last update is no older than their own frequency. */
export function judgeChannel(
  { values, linked }: DailyFact<'channels'>,
  { asOf }: JudgedDay,
): Judgement<ChannelReason> | null {
  const { openedOn, closedOn, frequency } = values
  if (!hasHappened(openedOn, asOf) || goneSince(closedOn, asOf) !== null) return null
  let last: PlainDate | null = null
  for (const { publishedOn = null } of linked.updates ?? []) {
    if (hasHappened(publishedOn, asOf) && publishedOn > (last ?? '')) last = publishedOn
  }
  if (last === null) return missing('NEVER_UPDATED')
  const until = addDays(last, FREQUENCY_DAYS[frequency ?? ''] ?? 0)
  const late = goneSince(until, asOf)
  return late === null ? counts('UP_TO_DATE', last) : missing('OUT_OF_DATE', { on: late })
}

export type HoldingReason = 'KEPT' | 'PAPER' | 'WITHDRAWN'

/** Row 3: historical archives on a digital medium, by office. */
export function judgeHolding(
  { values }: DailyFact<'archiveHoldings'>,
  { asOf }: JudgedDay,
): Judgement<HoldingReason> | null {
  const { createdOn, medium, office: member } = values
  if (!hasHappened(createdOn, asOf)) return null
  const withdrawn = goneSince(values.withdrawnOn, asOf)
  if (withdrawn !== null) return excluded('WITHDRAWN', { on: withdrawn, member })
  return DIGITAL_MEDIA.includes(medium ?? '')
    ? counts('KEPT', createdOn, { member })
    : missing('PAPER', { member })
}

export type DatasetReason =
  | 'PUBLISHED'
  | 'NOT_PUBLISHED'
  | 'UNCHECKED'
  | 'PERSONAL_DATA'
  | 'BEFORE_PLAN'

/** Row 4: datasets in the plan's year of their first publication; personal data never counts. */
export function judgeDataset(
  { values }: DailyFact<'datasets'>,
  { asOf, planStartsOn }: JudgedDay,
): Judgement<DatasetReason> | null {
  const { createdOn, personalData, checkedOn, publishedOn } = values
  if (!hasHappened(createdOn, asOf)) return null
  const isUnchecked = personalData === 'UNCHECKED' || (checkedOn !== null && checkedOn > asOf)
  if (isUnchecked) return missing('UNCHECKED')
  if (personalData !== 'NONE') return missing('PERSONAL_DATA', { on: checkedOn })
  if (!hasHappened(publishedOn, asOf)) return missing('NOT_PUBLISHED')
  return publishedOn < planStartsOn ? excluded('BEFORE_PLAN') : counts('PUBLISHED', publishedOn)
}

export type SessionReason = 'HELD' | 'SCHEDULED' | 'NOT_HELD' | 'CANCELLED'

/** Row 5: chats and forums that were held, by modality (reading A-04). */
export function judgeSession(
  { values }: DailyFact<'participationSessions'>,
  { asOf }: JudgedDay,
): Judgement<SessionReason> {
  const { heldOn, closesOn, cancelledReason, modality: member } = values
  if (cancelledReason !== null) return excluded('CANCELLED', { note: cancelledReason, member })
  if (hasHappened(heldOn, asOf)) return counts('HELD', heldOn, { member })
  const late = goneSince(closesOn, asOf)
  return late === null
    ? missing('SCHEDULED', { member })
    : missing('NOT_HELD', { member, on: late })
}
