import type { Status, TargetMode } from '../../act/indicators/indicators.vocabulary.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, exact, ONE, ZERO } from '../../core/decimals.rules.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from './figure.ts'

/** What was earned against what was due: the status is read from the one divided by the other. */
export interface Standing {
  earned: Exact
  due: Exact
}

/** What a target's status is chosen from. */
export interface StatusFacts {
  mode: TargetMode
  asOf: PlainDate
  startsOn: PlainDate
  /** REACH: the day due. SUSTAIN: the start-up date. */
  deadline: PlainDate | null
  planEndsOn: PlainDate
  progress: Exact | null
  expected: Exact | null
  compliance: Exact | null
  /** There are values, but no goal or no horizon to hold them against. */
  unmeasurable: boolean
  /** Whether it already stood at 1 on the day due; asked only when it stands at 1 later. */
  wasFullAtDeadline: () => boolean
}

/**
 * Precedence: no data · met (late) · overdue · not started · then what was earned against what was
 * due. SUSTAIN is met only at the plan's end, and never overdue.
 */
export function statusOf(facts: StatusFacts, thresholds: Thresholds): Status {
  const { mode, asOf, deadline, progress } = facts
  if (progress === null) return facts.unmeasurable ? 'UNSCHEDULED' : 'NO_DATA'
  const full = progress.gte(ONE)
  if (mode === 'SUSTAIN') {
    if (full && asOf >= facts.planEndsOn) return 'MET'
    if (deadline !== null && asOf < deadline) return 'NOT_STARTED'
  } else {
    const isPast = deadline !== null && asOf > deadline
    if (full) return isPast && !facts.wasFullAtDeadline() ? 'MET_LATE' : 'MET'
    if (isPast) return 'OVERDUE'
    if (asOf < facts.startsOn) return 'NOT_STARTED'
  }
  return paceStatus(standingOf(facts), thresholds)
}

/** Null when nothing is scheduled. REACH: progress against expected. SUSTAIN: compliance against 1. */
export function standingOf(
  facts: Pick<StatusFacts, 'mode' | 'progress' | 'expected' | 'compliance'>,
): Standing | null {
  const { mode, progress, expected, compliance } = facts
  if (progress === null || expected === null) return null
  if (mode === 'REACH') return { earned: progress, due: expected }
  // No period has ended since start-up: nothing is due yet.
  if (compliance === null || expected.isZero()) return { earned: progress, due: ZERO }
  return { earned: compliance, due: ONE }
}

/** On track, at risk or behind; nothing due yet: on track; nothing scheduled: unscheduled. */
export function paceStatus(standing: Standing | null, thresholds: Thresholds): Status {
  if (standing === null) return 'UNSCHEDULED'
  const { earned, due } = standing
  // Multiplied, not divided: the comparison stays exact, and where nothing is due nothing is behind.
  if (earned.gte(due.times(share(thresholds.onTrack, DEFAULT_THRESHOLDS.onTrack))))
    return 'ON_TRACK'
  return earned.gte(due.times(share(thresholds.atRisk, DEFAULT_THRESHOLDS.atRisk)))
    ? 'AT_RISK'
    : 'BEHIND'
}

function share(text: string, otherwise: string): Exact {
  return exact(text) ?? exact(otherwise) ?? ONE
}
