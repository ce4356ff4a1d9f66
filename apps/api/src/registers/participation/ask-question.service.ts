import type { ParticipationQuestion } from '@gelt/db'
import { type AskQuestionInput, reasonNotToAsk } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { appendAuditEvent } from '../../core/writing/audit.ts'
import { beginMoment, lockEntity, type Transaction, writeLimits } from '../../core/writing/write.ts'
import { questionIdOf } from './question-id.ts'
import {
  isVisibleSession,
  lockedSession,
  type Session,
  sessionById,
  sessionLabel,
  stageOf,
} from './session.ts'

/** Everybody who asks is called so in the log, signed in or not: who it was isn't recorded. */
const citizenry = { id: null, name: 'Ciudadanía' }

/** That a question arrived; what becomes of it is decided later. */
export interface AskedQuestion {
  session: Session
  askedAt: Date
}

/**
 * Takes a question of anybody: the one write without an account. It waits for moderation, unseen. The key makes
 * the row's id, so that the same question sent again is the same row.
 * @throws NotFoundRefusal; StateRefusal for a session that takes none, or a key that another question has;
 * AccessRefusal TOO_MANY_ATTEMPTS with the minutes to wait
 */
export async function askQuestion(
  context: Context,
  input: AskQuestionInput,
): Promise<AskedQuestion> {
  const sessionId = idOf('ParticipationSession', input.sessionId)
  const session = await sessionById(context, sessionId)
  if (!session || !isVisibleSession(context, session)) throw new NotFoundRefusal()
  const { prisma } = context.db
  const id = questionIdOf(sessionId, input.idempotencyKey)
  const known = await prisma.participationQuestion.findUnique({ where: { id } })
  if (known) return { session, askedAt: sameQuestion(known, input) }
  // What is certainly refused costs no lock and no attempt.
  refuse(reasonNotToAsk(stageOf(session), 0))
  const minutes = await context.askThrottle.take(context.clientAddress)
  if (minutes !== null) {
    throw new AccessRefusal('TOO_MANY_ATTEMPTS', { minutes: String(minutes) })
  }
  const askedAt = await prisma.$transaction(
    (tx) => insert(tx, { context, id, session, input }),
    writeLimits,
  )
  return { session, askedAt }
}

interface Arrival {
  context: Context
  id: string
  session: Session
  input: AskQuestionInput
}

async function insert(tx: Transaction, { context, id, session, input }: Arrival): Promise<Date> {
  const { entityId } = session
  await lockEntity(tx, entityId)
  // The same request twice at once: the second waited for the lock.
  const known = await tx.participationQuestion.findUnique({ where: { id } })
  if (known) return sameQuestion(known, input)
  const current = await lockedSession(tx, session.id)
  if (!current || current.annulledReason !== null) throw new NotFoundRefusal()
  const pending = await tx.participationQuestion.count({
    where: { sessionId: session.id, state: 'PENDING' },
  })
  refuse(reasonNotToAsk(stageOf(current), pending))
  const askedAt = await beginMoment(context, tx, entityId)
  const { authorName, body } = input
  await tx.participationQuestion.create({
    data: { id, entityId, sessionId: session.id, authorName, body, askedAt },
  })
  await appendAuditEvent(
    tx,
    { actor: citizenry, entityId, requestId: context.requestId },
    {
      action: 'question.ask',
      subjectType: 'ParticipationQuestion',
      subjectId: id,
      subjectLabel: sessionLabel(current),
      after: { state: 'PENDING' },
    },
  )
  return askedAt
}

function sameQuestion(known: ParticipationQuestion, { body }: AskQuestionInput): Date {
  // Its name may have been withheld since.
  if (known.body !== body) throw new StateRefusal('IDEMPOTENCY_MISMATCH')
  return known.askedAt
}

function refuse(reason: ReturnType<typeof reasonNotToAsk>): void {
  if (reason !== null) throw new StateRefusal('WRONG_STATE', { reason })
}
