import { can, isDueAction } from '@gelt/domain'
import { endOfTime, todayOf } from '../../core/clock.ts'
import { personIn, rolesIn } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { builder } from '../../graphql/builder.ts'
import { clockArgs } from '../../graphql/clock-args.ts'
import { readActions } from './actions.sql.ts'
import { ActionType } from './scheme.graphql.ts'

/** The furthest that one can look ahead. */
const mostDays = 366

builder.queryField('dueActions', (t) =>
  t.field({
    type: [ActionType],
    nullable: true,
    complexity: { multiplier: 10 },
    description:
      'Actions of the scheme that are late, or due soon, the first due at the beginning. Null: there is no such entity for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
      asOf: t.arg({ type: 'Date', description: 'Day looked at. Default: the entity’s today.' }),
      knownAt: clockArgs.knownAt,
      days: t.arg.int({ defaultValue: 30, description: 'How far ahead to look, up to a year.' }),
      own: t.arg.boolean({
        defaultValue: false,
        description:
          'Those alone that the caller or one of their offices answers for; for the committee every office’s.',
      }),
      offices: t.arg.idList({
        description: 'Those of these offices only; with `own`, of those that the caller keeps.',
      }),
    },
    resolve: async (_root, args, context) => {
      const entity = await visibleEntity(context, args.entity)
      if (!entity) return null
      const person = personIn(context, entity.id)
      if (args.own && !person) return []
      const everyOffice = can(rolesIn(context, entity.id), 'register.editAnyOffice')
      const kept = person?.officeIds ?? []
      const asked = args.offices?.flatMap((id) => decodeId(String(id))?.id ?? []) ?? null
      if (args.own && asked?.some((id) => !everyOffice && !kept.includes(id))) {
        refuseFilter('offices')
      }
      const asOf = args.asOf ?? todayOf(entity)
      const days = Math.min(Math.max(args.days ?? 0, 0), mostDays)
      const all = await readActions(context.work.run, entity.id, args.knownAt ?? endOfTime)
      return all
        .filter((action) => isDueAction(action, asOf, days))
        .filter(({ officeId }) => asked === null || asked.includes(officeId ?? ''))
        .filter(
          ({ officeId, answerableId }) =>
            !args.own ||
            everyOffice ||
            answerableId === person?.id ||
            kept.includes(officeId ?? ''),
        )
        .map((action) => ({ ...action, asOf }))
    },
  }),
)
