import { isVisibleEntity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { registerRowType } from '../rows/row-types.ts'
import { isVisibleSession, sessionByCode, sessionsOfEntity, stageOf } from './session.ts'

const entityArg = 'For example `alvarado-tolima`.'

builder.queryFields((t) => ({
  participationSessions: t.field({
    type: [registerRowType('participationSessions')],
    nullable: true,
    description:
      'Chats and forums for citizens, the latest first, 200 at most; `register` has them all. Null: there is no such entity for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: entityArg }),
      open: t.arg.boolean({ description: 'True: those that take questions now; false: the rest.' }),
    },
    resolve: async (_root, { entity: slug, open }, context) => {
      const entity = await context.db.prisma.entity.findUnique({ where: { slug } })
      if (!entity || !isVisibleEntity(context, entity)) return null
      const sessions = await sessionsOfEntity(context, entity.id)
      return sessions.filter((session) => open == null || (stageOf(session) === 'OPEN') === open)
    },
  }),
  participationSession: t.field({
    type: registerRowType('participationSessions'),
    nullable: true,
    description:
      'The chat or forum with that code, to be followed: with a page of its questions it takes two statements. Null: there is none for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: entityArg }),
      code: t.arg.string({ required: true, description: 'For example `CF-003`.' }),
    },
    resolve: async (_root, { entity, code }, context) => {
      const session = await sessionByCode(context, entity, code)
      return session && isVisibleSession(context, session) ? session : null
    },
  }),
}))
