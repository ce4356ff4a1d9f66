import { latest } from '../../core/calendar/plain-date.rules.ts'
import type { DailyFact } from './daily-fact.ts'
import type { JudgedDay, Judgement } from './source.ts'
import { counts, excluded, goneSince, hasHappened, missing } from './verdicts.rules.ts'

export type EngagementReason = 'ENGAGED' | 'NO_SUPPORT'

/** Row 17: sectors that took part in a phase, with what proves it (A-14: the same one may in several). */
export function judgeEngagement(
  { values }: DailyFact<'sectorEngagements'>,
  { asOf }: JudgedDay,
): Judgement<EngagementReason> | null {
  const { engagedOn, support, phase: member } = values
  if (!hasHappened(engagedOn, asOf)) return null
  return support === null
    ? missing('NO_SUPPORT', { member })
    : counts('ENGAGED', engagedOn, { member })
}

export type GuidanceReason = 'USED' | 'NOT_USED' | 'NOT_AVAILABLE' | 'OUTDATED'

/** Row 18: guides and tools that are at hand and used (A-15: both), of those in force. */
export function judgeGuidance(
  { values }: DailyFact<'guidanceItems'>,
  { asOf }: JudgedDay,
): Judgement<GuidanceReason> | null {
  const { identifiedOn, availableOn, usedOn } = values
  if (!hasHappened(identifiedOn, asOf)) return null
  const outdated = goneSince(values.outdatedOn, asOf)
  if (outdated !== null) return excluded('OUTDATED', { on: outdated })
  if (!hasHappened(availableOn, asOf)) return missing('NOT_AVAILABLE')
  if (!hasHappened(usedOn, asOf)) return missing('NOT_USED')
  return counts('USED', latest(availableOn, usedOn))
}

export type NeedReason = 'MET' | 'PLANNED' | 'NOT_PLANNED' | 'PHASE_BEGUN' | 'WITHDRAWN'

/** Row 19: what the phases still ahead need; a phase that begins takes its needs out of the count. */
export function judgeNeed(
  { values, phaseStartsOn }: DailyFact<'resourceNeeds'>,
  { asOf }: JudgedDay,
): Judgement<NeedReason> | null {
  const { identifiedOn, metOn, plannedFor, withdrawnReason } = values
  if (!hasHappened(identifiedOn, asOf)) return null
  if (withdrawnReason !== null) return excluded('WITHDRAWN', { note: withdrawnReason })
  if (hasHappened(phaseStartsOn, asOf)) return excluded('PHASE_BEGUN', { on: phaseStartsOn })
  if (hasHappened(metOn, asOf)) return counts('MET', metOn)
  return missing(plannedFor === null ? 'NOT_PLANNED' : 'PLANNED')
}
