import type { ParticipationQuestion, Prisma } from '@gelt/db'
import {
  type AnswerQuestionInput,
  type ModerateQuestionInput,
  reasonNotToAnswer,
  reasonNotToModerate,
  type StateReason,
  stateAfter,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import type { AuditEntry } from '../../core/writing/audit.ts'
import { checkVersion, type Image, permitted } from '../../core/writing/stored-row.ts'
import { type WriteScope, type Written, writeToEntity } from '../../core/writing/write.ts'
import { checkOffice } from '../facts/register-access.ts'
import { lockedSession, type Session, sessionById, sessionLabel } from './session.ts'

/** Shows a question to everybody or to nobody; again to take the decision back. */
export function moderateQuestion(context: Context, input: ModerateQuestionInput): Promise<Written> {
  const { decision, reason, withoutName } = input
  return change(context, 'moderateQuestion', input, ({ actor, moment }, { state, authorName }) => ({
    refusal: reasonNotToModerate(state, decision, withoutName && authorName !== null),
    action: decision === 'PUBLISH' ? 'question.publish' : 'question.reject',
    reason,
    named: withoutName ? { nameWithheld: true } : {},
    data: {
      state: stateAfter(decision),
      moderatedById: actor.id,
      moderatedAt: moment,
      rejectedReason: reason,
      ...(withoutName ? { authorName: null } : {}),
    },
  }))
}

/** Answers a published question; again to correct the answer, of which the history keeps the earlier one. */
export function answerQuestion(context: Context, input: AnswerQuestionInput): Promise<Written> {
  const { answer, answeredBy } = input
  return change(context, 'answerQuestion', input, ({ moment }, { state }) => ({
    refusal: reasonNotToAnswer(state),
    action: 'question.answer',
    reason: null,
    named: {},
    data: { answer, answeredBy, answeredAt: moment },
  }))
}

interface Change {
  refusal: StateReason | null
  action: AuditEntry['action']
  reason: string | null
  /** What the log says of the change beyond the row's image. */
  named: Image
  data: Prisma.ParticipationQuestionUncheckedUpdateInput
}

/**
 * @throws NotFoundRefusal, also for a question of an annulled session; AccessRefusal for a session of another
 * office; ConflictRefusal; StateRefusal
 */
async function change(
  context: Context,
  operation: string,
  input: ModerateQuestionInput | AnswerQuestionInput,
  changeOf: (scope: WriteScope, before: ParticipationQuestion) => Change,
): Promise<Written> {
  const id = idOf('ParticipationQuestion', input.questionId)
  const found = await context.db.prisma.participationQuestion.findUnique({ where: { id } })
  const { entityId, actor, sessionId } = permitted(context, found, 'register.edit')
  checkOffice(actor, standing(await sessionById(context, sessionId)).officeId)
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToEntity(context, request, async (scope) => {
    const { tx } = scope
    const session = standing(await lockedSession(tx, sessionId))
    checkOffice(actor, session.officeId)
    const before = await tx.participationQuestion.findUnique({ where: { id, entityId } })
    if (!before) throw new NotFoundRefusal()
    checkVersion(before, input.version, questionImage(before))
    const { refusal, action, reason, named, data } = changeOf(scope, before)
    if (refusal !== null) throw new StateRefusal('WRONG_STATE', { reason: refusal })
    const after = await tx.participationQuestion.update({
      where: { id, entityId },
      data: { ...data, version: { increment: 1 } },
    })
    await scope.audit({
      action,
      subjectType: 'ParticipationQuestion',
      subjectId: id,
      subjectLabel: sessionLabel(session),
      before: questionImage(before),
      after: { ...questionImage(after), ...named },
      reason,
    })
    return { type: 'ParticipationQuestion', id }
  })
}

/** @throws NotFoundRefusal for none, and for one that was annulled. */
export function standing(session: Session | null | undefined): Session {
  if (!session || session.annulledReason !== null) throw new NotFoundRefusal()
  return session
}

/** What the log and a conflict show of a question: what the office said and decided, never the citizen's words. */
export function questionImage({ state, answer, answeredBy }: ParticipationQuestion): Image {
  return { state, answer, answeredBy }
}
