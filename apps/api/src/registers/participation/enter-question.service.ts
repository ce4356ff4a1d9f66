import { type EnterQuestionInput, reasonNotToEnter } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { checkOffice } from '../facts/register-access.ts'
import { questionImage, standing } from './change-question.service.ts'
import { lockedSession, sessionById, sessionLabel, stageOf } from './session.ts'

/**
 * Puts a question that came by other means into the conversation, with its answer where it has one. Whoever
 * enters it has read it: it shows at once.
 * @throws NotFoundRefusal; AccessRefusal for a session of another office; StateRefusal for a cancelled one
 */
export async function enterQuestion(context: Context, input: EnterQuestionInput): Promise<Written> {
  const sessionId = idOf('ParticipationSession', input.sessionId)
  const found = await sessionById(context, sessionId)
  const { actor, entityId } = permitted(context, found, 'register.edit')
  checkOffice(actor, standing(found).officeId)
  const { idempotencyKey, authorName, body, answer, answeredBy } = input
  const request = { operation: 'enterQuestion', idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx, moment, audit }) => {
    const session = standing(await lockedSession(tx, sessionId))
    checkOffice(actor, session.officeId)
    const reason = reasonNotToEnter(stageOf(session))
    if (reason !== null) throw new StateRefusal('WRONG_STATE', { reason })
    const row = await tx.participationQuestion.create({
      data: {
        ...{ entityId, sessionId, authorName, body, entered: true },
        ...{ state: 'PUBLISHED', askedAt: moment, moderatedById: actor.id, moderatedAt: moment },
        ...{ answer, answeredBy, answeredAt: answer === null ? null : moment },
      },
    })
    await audit({
      action: 'question.enter',
      subjectType: 'ParticipationQuestion',
      subjectId: row.id,
      subjectLabel: sessionLabel(session),
      after: questionImage(row),
    })
    return { type: 'ParticipationQuestion', id: row.id }
  })
}
