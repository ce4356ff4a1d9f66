import type { MemberTerms } from '../../act/indicators/target-terms.ts'
import { addDays, latest, type PlainDate, weekdayOf } from '../../core/calendar/plain-date.rules.ts'
import { owingOf } from '../progress/owed.rules.ts'
import type { DailyFact } from './daily-fact.ts'
import type { Addition, JudgedDay, Judgement } from './source.ts'
import { counts, excluded, goneSince, hasHappened, missing } from './verdicts.rules.ts'

export type MailReason = 'USED_ENOUGH' | 'USED_LESS' | 'NOT_REPORTED' | 'FIRST_WEEK' | 'CLOSED'

/** Row 13: days of use of an account, in each week. Its verdict speaks of the last week that ended. */
export function judgeMailAccount(
  { values, linked }: DailyFact<'mailAccounts'>,
  { asOf, planStartsOn, goal, rulesVersion }: JudgedDay,
): Judgement<MailReason> | null {
  const { openedOn } = values
  if (!hasHappened(openedOn, asOf)) return null
  const adds = usesUntil(asOf, linked.uses ?? [])
  const closed = goneSince(values.closedOn, asOf)
  if (closed !== null) return excluded('CLOSED', { on: closed, adds })
  const monday = lastWeekEnded(asOf)
  if (monday < latest(openedOn, planStartsOn)) return missing('FIRST_WEEK', { adds })
  const own = adds.filter(({ on }) => on === monday)
  const on = addDays(monday, 6)
  if (own.length === 0) return missing('NOT_REPORTED', { on, adds })
  const days = own.reduce((sum, { amount }) => sum + amount, 0)
  const week = { startsOn: monday, endsOn: on }
  const owed = owingOf({ goal: String(goal ?? 0), owes: 'WORKING_DAYS', rulesVersion }).in(week)
  return days >= Number(owed ?? 0)
    ? counts('USED_ENOUGH', on, { adds })
    : missing('USED_LESS', { on, adds })
}

/** Of each week that has begun its days of use by the day; a week reported without any adds 0, which is no silence. */
function usesUntil(asOf: PlainDate, uses: DailyFact<'mailAccounts'>['linked'][string]): Addition[] {
  const weekday = weekdayOf(asOf)
  const running = addDays(asOf, 1 - weekday)
  return uses.flatMap(({ weekStartsOn = null, days = null }) => {
    if (weekStartsOn === null || weekStartsOn > running) return []
    const used = [...(days ?? '')]
    const past = weekStartsOn < running ? used : used.filter((day) => Number(day) <= weekday)
    return [{ on: weekStartsOn, amount: past.length }]
  })
}

/** Monday of the last ISO week that had ended by the end of a day. */
function lastWeekEnded(asOf: PlainDate): PlainDate {
  return addDays(asOf, -6 - (weekdayOf(asOf) % 7))
}

/** An account owes its use from its first day to its last. */
export function accountMember({ id, label, values }: DailyFact<'mailAccounts'>): MemberTerms {
  const { name, openedOn, closedOn } = values
  return { id, name: name ?? label, activeFrom: openedOn, activeTo: closedOn, deadline: null }
}

export type PartnerReason = 'BEFORE_PLAN' | 'ENDED'

/** Row 14: linked and with its information on the site, in the plan's year in which both came true. */
export function judgePublishing(
  fact: DailyFact<'partners'>,
  day: JudgedDay,
): Judgement<PartnerReason | 'PUBLISHING' | 'NOT_PUBLISHING'> | null {
  const { informationSince } = fact.values
  return judgePartner(fact, informationSince, day, ['PUBLISHING', 'NOT_PUBLISHING'])
}

/** Row 15: linked and with computers that open with the municipal page. */
export function judgeHomePage(
  fact: DailyFact<'partners'>,
  day: JudgedDay,
): Judgement<PartnerReason | 'HOME_PAGE' | 'NO_HOME_PAGE'> | null {
  return judgePartner(fact, fact.values.homePageSince, day, ['HOME_PAGE', 'NO_HOME_PAGE'])
}

/** What it counted for stays, though the link ended since. */
function judgePartner<Reason extends string>(
  { values }: DailyFact<'partners'>,
  since: PlainDate | null,
  { asOf, planStartsOn }: JudgedDay,
  [does, doesNot]: readonly [does: Reason, doesNot: Reason],
): Judgement<Reason | PartnerReason> | null {
  const { linkedOn, endedOn } = values
  if (!hasHappened(linkedOn, asOf)) return null
  const on = since === null ? null : latest(linkedOn, since)
  if (hasHappened(on, asOf) && on <= (endedOn ?? on)) {
    return on < planStartsOn ? excluded('BEFORE_PLAN') : counts(does, on)
  }
  const ended = goneSince(endedOn, asOf)
  return ended === null ? missing(doesNot) : excluded('ENDED', { on: ended })
}

export type GroupReason = 'ENOUGH_HOURS' | 'FEW_HOURS' | 'NOT_TAUGHT'

/** Row 16: hours of a closed group, if the municipality's site and mail were taught in them. */
export function judgeGroup(
  { values }: DailyFact<'trainingGroups'>,
  { asOf, goal }: JudgedDay,
): Judgement<GroupReason> | null {
  const { closedOn: on } = values
  if (!hasHappened(on, asOf)) return null
  const isTaught = values.siteTaught === 'true' && values.mailTaught === 'true'
  const hours = isTaught ? Number(values.hours ?? 0) : 0
  const adds = [{ on, amount: hours }]
  if (!isTaught) return missing('NOT_TAUGHT', { on, adds })
  return hours >= (goal ?? 0)
    ? counts('ENOUGH_HOURS', on, { adds })
    : missing('FEW_HOURS', { on, adds })
}

/** A group is measured from the day on which it closed; while it meets it is no member. */
export function groupMember({
  id,
  label,
  values,
}: DailyFact<'trainingGroups'>): MemberTerms | null {
  const { name, closedOn } = values
  if (closedOn === null) return null
  return { id, name: name ?? label, activeFrom: closedOn, activeTo: null, deadline: null }
}
