import { latest } from '../../core/calendar/plain-date.rules.ts'
import type { DailyFact } from './daily-fact.ts'
import type { JudgedDay, Judgement } from './source.ts'
import { counts, excluded, goneSince, hasHappened, missing } from './verdicts.rules.ts'

export type MaterialReason = 'READY' | 'NOT_READY' | 'WITHDRAWN'

/** Row 20: material that is ready to be handed over, of what is on the list. */
export function judgeMaterial(
  { values }: DailyFact<'handoverMaterials'>,
  { asOf }: JudgedDay,
): Judgement<MaterialReason> | null {
  const { listedOn, readyOn, withdrawnReason } = values
  if (!hasHappened(listedOn, asOf)) return null
  if (withdrawnReason !== null) return excluded('WITHDRAWN', { note: withdrawnReason })
  return hasHappened(readyOn, asOf) ? counts('READY', readyOn) : missing('NOT_READY')
}

export type OfficialReason = 'COMMITTED' | 'NOT_BRIEFED' | 'NOT_COMMITTED' | 'LEFT'

/** Row 21: officials of the new administration, briefed and committed; by body, as each hands over on its own. */
export function judgeOfficial(
  { values }: DailyFact<'appointedOfficials'>,
  { asOf }: JudgedDay,
): Judgement<OfficialReason> | null {
  const { appointedOn, briefedOn, committedOn, body: member } = values
  if (!hasHappened(appointedOn, asOf)) return null
  const left = goneSince(values.leftOn, asOf)
  if (left !== null) return excluded('LEFT', { on: left, member })
  if (!hasHappened(briefedOn, asOf)) return missing('NOT_BRIEFED', { member })
  if (!hasHappened(committedOn, asOf)) return missing('NOT_COMMITTED', { member })
  return counts('COMMITTED', latest(briefedOn, committedOn), { member })
}

export type DocumentReason = 'PUBLISHED' | 'NOT_DRAWN_UP' | 'NOT_PUBLISHED'

/** Row 22: handover documents that are drawn up and published, by body. */
export function judgeDocument(
  { values }: DailyFact<'handoverDocuments'>,
  { asOf }: JudgedDay,
): Judgement<DocumentReason> | null {
  const { startedOn, drawnUpOn, publishedOn, body: member } = values
  if (!hasHappened(startedOn, asOf)) return null
  if (!hasHappened(drawnUpOn, asOf)) return missing('NOT_DRAWN_UP', { member })
  if (!hasHappened(publishedOn, asOf)) return missing('NOT_PUBLISHED', { member })
  return counts('PUBLISHED', latest(drawnUpOn, publishedOn), { member })
}
