import type { ParticipationQuestion as QuestionRow } from '@gelt/db'
import { QUESTION_STATES } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { readBy } from '../../graphql/readers.ts'
import { readsAll } from '../facts/register-access.ts'
import { isVisibleSession, sessionById } from './session.ts'

export const QuestionStateEnum = builder.enumType('QuestionState', {
  description: 'Whether a question shows.',
  values: enumValues(QUESTION_STATES, {
    PENDING: 'To be moderated; seen by the entity’s own people.',
    PUBLISHED: 'Everybody sees it.',
    REJECTED: 'It isn’t shown.',
  }),
})

export const ParticipationQuestion = builder.objectRef<QuestionRow>('ParticipationQuestion')

/** The question, or null where it doesn't exist for this caller. Two statements. */
export async function findQuestion(context: Context, id: string): Promise<QuestionRow | null> {
  const row = await context.db.prisma.participationQuestion.findUnique({ where: { id } })
  const session = row && (await sessionById(context, row.sessionId))
  if (!row || !session || !isVisibleSession(context, session)) return null
  const isSeen = row.state === 'PUBLISHED' || readsAll(context, row.entityId)
  return isSeen ? row : null
}

const ownOnly = 'Null: for the entity’s own people only.'

builder.node(ParticipationQuestion, {
  description:
    'A question in a chat or forum, and its answer. Its texts are plain text as they were written: never read them as markup.',
  id: { description: 'Opaque global id.', resolve: (question) => question.id },
  loadOne: (id, context) => findQuestion(context, id),
  fields: (t) => ({
    authorName: t.exposeString('authorName', {
      nullable: true,
      description: 'As whoever asks wants to be called; null: no name.',
    }),
    body: t.exposeString('body', { description: 'The question.' }),
    entered: t.exposeBoolean('entered', {
      description: 'It came by other means, and the office entered it.',
    }),
    state: t.field({
      type: QuestionStateEnum,
      description: 'Whether it shows.',
      resolve: (question) => question.state,
    }),
    askedAt: t.field({
      type: 'DateTime',
      description: 'When it arrived.',
      resolve: (question) => question.askedAt,
    }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'The answer; null: none yet.',
    }),
    answeredBy: t.exposeString('answeredBy', {
      nullable: true,
      description: 'Post and name of whoever answers.',
    }),
    answeredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the answer as it stands was given.',
      resolve: (question) => question.answeredAt,
    }),
    moderatedBy: t.string({
      ...readBy('register.readAll'),
      nullable: true,
      description: `Who decided on it, by name. ${ownOnly}`,
      resolve: async ({ moderatedById }, _args, { loaders }) =>
        moderatedById === null ? null : ((await loaders.person.load(moderatedById))?.name ?? null),
    }),
    moderatedAt: t.field({
      ...readBy('register.readAll'),
      type: 'DateTime',
      nullable: true,
      description: `When. ${ownOnly}`,
      resolve: ({ moderatedAt }) => moderatedAt,
    }),
    rejectedReason: t.exposeString('rejectedReason', {
      ...readBy('register.readAll'),
      nullable: true,
      description: `Why it isn’t shown. ${ownOnly}`,
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})
