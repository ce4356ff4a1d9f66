import { AUDIT_SUBJECTS } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import { decodeId } from '../../core/ids.ts'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { checkPage, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { AuditEvent } from './audit-event.graphql.ts'
import { type AuditChain, checkAuditChain, readAuditEvents } from './audit-events.sql.ts'

/** Place in the chain as a cursor; moments repeat and ids of a loaded history aren't in its order. */
function seqOf(cursor: string | null | undefined): bigint | null {
  if (cursor == null) return null
  if (/^\d{1,18}$/.test(cursor)) return BigInt(cursor)
  throw new GraphQLError('That is not a cursor of this list', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

const AuditSubjectEnum = builder.enumType('AuditSubject', {
  description: 'What the log can tell of; the list is closed.',
  values: Object.fromEntries(
    Object.entries(AUDIT_SUBJECTS).map(([type, description]) => [type, { description }]),
  ),
})

builder.objectField(Entity, 'auditEvents', (t) =>
  t.connection({
    ...readBy('audit.read'),
    type: AuditEvent,
    nullable: true,
    description: 'What was done here, the newest first. Null for those who may not read the log.',
    complexity: pageCost,
    args: {
      action: t.arg.string({
        description: 'One action, `measurement.approve`, or all of a noun, `measurement`.',
      }),
      actor: t.arg.id({ description: 'Only what this person did.' }),
      subjectType: t.arg({
        type: AuditSubjectEnum,
        description: 'Only what was done to this kind of thing: `Measurement`.',
      }),
      subject: t.arg.id({ description: 'Only what was done to this row.' }),
      from: t.arg({ type: 'Date', description: 'From this day in Bogotá on.' }),
      to: t.arg({ type: 'Date', description: 'Up to this day in Bogotá, included.' }),
    },
    resolve: (entity, args, context) => {
      checkPage({ first: args.first, last: args.last })
      const cursors = { below: seqOf(args.after), above: seqOf(args.before) }
      const actor = args.actor ? decodeId(args.actor) : null
      const subject = args.subject ? decodeId(args.subject) : null
      // An id that is none, or of something else, filters everything away.
      const nothing = (args.actor && actor?.type !== 'Person') || (args.subject && !subject)
      return resolveCursorConnection(
        { ...pageLimits, args, toCursor: (event) => String(event.seq) },
        ({ limit, inverted }: ResolveCursorConnectionArgs) =>
          nothing
            ? []
            : readAuditEvents(context.db, {
                ...args,
                ...cursors,
                entityId: entity.id,
                actorId: actor?.id,
                subjectId: subject?.id,
                oldestFirst: inverted,
                limit,
              }),
      )
    },
  }),
)

const AuditChainType = builder.objectRef<AuditChain>('AuditChain').implement({
  description: 'The entity’s chain of events, every hash computed again.',
  fields: (t) => ({
    events: t.exposeInt('events', { description: 'Number of events.' }),
    whole: t.boolean({
      description: 'Nothing was changed, taken out or put in between.',
      resolve: (chain) => chain.firstBroken === null,
    }),
    firstBroken: t.exposeInt('firstBroken', {
      nullable: true,
      description: 'Place of the first event whose hashes don’t fit.',
    }),
  }),
})

builder.objectField(Entity, 'auditChain', (t) =>
  t.field({
    ...readBy('audit.read'),
    type: AuditChainType,
    nullable: true,
    description: 'Whether the log is whole. Null for those who may not read it.',
    complexity: { field: 200 },
    resolve: (entity, _args, { work }) => checkAuditChain(work.run, entity.id),
  }),
)
