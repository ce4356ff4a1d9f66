import type { StateReason } from '../../core/errors/state-reasons.ts'
import type { QuestionDecision } from './question.input.ts'
import type { SessionStage } from './session-stage.rules.ts'

/** PENDING: only the entity's own people see it. PUBLISHED: everybody does. REJECTED: it is never shown. */
export const QUESTION_STATES = ['PENDING', 'PUBLISHED', 'REJECTED'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** Questions of a session that may wait for moderation at once; more are refused until some are decided. */
export const PENDING_MAXIMUM = 200

const after: Record<QuestionDecision, QuestionState> = { PUBLISH: 'PUBLISHED', REJECT: 'REJECTED' }

/** The state that a decision leads to. What was published by mistake can be taken back, and the other way round. */
export function stateAfter(decision: QuestionDecision): QuestionState {
  return after[decision]
}

/** Why a citizen can't ask; null: they can. */
export function reasonNotToAsk(stage: SessionStage, pending: number): StateReason | null {
  if (stage !== 'OPEN') return 'SESSION_CLOSED'
  return pending >= PENDING_MAXIMUM ? 'SESSION_FULL' : null
}

/**
 * Why a question can't be decided on so; null: it can.
 * @param takesNameOff the decision takes off a name that is there, also from what is published already
 */
export function reasonNotToModerate(
  state: QuestionState,
  decision: QuestionDecision,
  takesNameOff = false,
): StateReason | null {
  return state === stateAfter(decision) && !takesNameOff ? 'QUESTION_MODERATED' : null
}

/** Why a question can't be answered; null: it can. */
export function reasonNotToAnswer(state: QuestionState): StateReason | null {
  return state === 'PUBLISHED' ? null : 'QUESTION_NOT_PUBLISHED'
}

/** Why the entity's people can't enter a question themselves; null: they can, also before and after. */
export function reasonNotToEnter(stage: SessionStage): StateReason | null {
  return stage === 'CANCELLED' ? 'SESSION_CLOSED' : null
}
