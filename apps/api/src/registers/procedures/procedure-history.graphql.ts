import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { checkPage, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { ChangedFieldType } from '../../trace/audit/audit-event.graphql.ts'
import { changedFields } from '../../trace/audit/changed-fields.rules.ts'
import { Procedure } from './procedure.graphql.ts'
import {
  type ChangePlace,
  type ProcedureChange,
  readProcedureHistory,
} from './procedure-history.sql.ts'

const placeShape = /^\d{1,18}:[0-9a-f-]{36}$/

function placeOf(cursor: string | null | undefined): ChangePlace | null {
  const [place, id] = cursor?.split(':') ?? []
  return place && id ? { place, id } : null
}

type Json = Parameters<typeof changedFields>[0]

/** Columns by the names that the API has for them. */
function fieldsOf(state: Record<string, unknown> | null): Json {
  if (!state) return null
  const named = Object.entries(state).map(([column, value]) => [
    column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(named) as Json
}

const ProcedureChangeType = builder.objectRef<ProcedureChange>('ProcedureChange').implement({
  description: 'An edit of a procedure or of one of its improvements: who, when, what.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', resolve: (change) => change.at }),
    ofImprovement: t.boolean({
      description: 'An improvement was edited, not the procedure itself.',
      resolve: (change) => change.of === 'IMPROVEMENT',
    }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'Of an improvement: its name in the catalogue.',
    }),
    action: t.exposeString('action', {
      nullable: true,
      description: 'As in the audit log: `procedure.update`. Null: no event was written.',
    }),
    actorName: t.exposeString('actorName', {
      nullable: true,
      description: 'Who, by the name of that day.',
    }),
    actor: t.field({
      ...readBy('people.read'),
      type: Person,
      nullable: true,
      description: 'Who, as the person is today; for those who may read the people.',
      resolve: ({ actorId }, _args, { loaders }) => (actorId ? loaders.person.load(actorId) : null),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why, where a reason was given.',
    }),
    made: t.boolean({
      description: 'It was written for the first time.',
      resolve: (change) => change.before === null,
    }),
    changes: t.field({
      type: [ChangedFieldType],
      description: 'The fields that changed, by their names here.',
      resolve: (change) => changedFields(fieldsOf(change.before), fieldsOf(change.after)),
    }),
  }),
})

builder.objectField(Procedure, 'history', (t) =>
  t.connection({
    ...readBy('register.readAll'),
    type: ProcedureChangeType,
    nullable: true,
    description:
      'Every edit of it and of its improvements, the newest first. Null: for the entity’s own people only.',
    complexity: pageCost,
    resolve: (procedure, args, context) => {
      const { id, entityId } = procedure
      checkPage(args, placeShape)
      return resolveCursorConnection(
        {
          ...pageLimits,
          args,
          toCursor: (change: ProcedureChange) => `${change.place}:${change.id}`,
        },
        ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) =>
          readProcedureHistory(context.work.run, {
            procedureId: id,
            entityId,
            below: placeOf(after),
            above: placeOf(before),
            oldestFirst: inverted,
            limit,
          }),
      )
    },
  }),
)
