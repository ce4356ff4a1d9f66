import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Modality } from '../definitions/participation-sessions.register.ts'

/**
 * Where a chat or forum stands: COMING: it opens later. OPEN: citizens ask. ENDED: its last day for questions is
 * over and nobody has said yet that it was held. HELD, CANCELLED: as its row says.
 */
export const SESSION_STAGES = ['COMING', 'OPEN', 'ENDED', 'HELD', 'CANCELLED'] as const
export type SessionStage = (typeof SESSION_STAGES)[number]

/** What its row says of when. */
export interface SessionDays {
  modality: Modality
  opensOn: PlainDate
  /** `15:30`; null: none was set. */
  opensAt: string | null
  /** Last day for questions. */
  closesOn: PlainDate
  heldOn: PlainDate | null
  cancelledReason: string | null
}

/** The entity's day, and the hour in Bogotá; null: its clock stands still, and no hour is asked for. */
export interface EntityNow {
  today: PlainDate
  time: string | null
}

export function sessionStage(session: SessionDays, now: EntityNow): SessionStage {
  if (session.cancelledReason !== null) return 'CANCELLED'
  if (session.heldOn !== null) return 'HELD'
  if (now.today < session.opensOn || isBeforeItsHour(session, now)) return 'COMING'
  return now.today <= session.closesOn ? 'OPEN' : 'ENDED'
}

/** A forum is open the whole of its first day: only a chat has an hour. */
function isBeforeItsHour({ modality, opensOn, opensAt }: SessionDays, { today, time }: EntityNow) {
  if (modality !== 'CHAT' || opensAt === null || time === null) return false
  return today === opensOn && time < opensAt
}
