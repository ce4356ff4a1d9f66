import type { Prisma } from '@gelt/db'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import type { Context } from '../context.ts'
import { builder } from '../graphql/builder.ts'
import { checkPage, type PageArgs, pageLimits } from '../graphql/page.ts'
import { Indicator } from '../indicators/indicator.graphql.ts'
import { Plan } from '../plans/plan.graphql.ts'
import { Measurement, MeasurementStateEnum } from './measurement.graphql.ts'
import {
  inStates,
  type MeasurementRow,
  type MeasurementState,
  measurementInclude,
  visibleStates,
} from './measurement-row.ts'

/** Newest first by period's cut-off; ids are time-ordered, so they break ties and serve as cursors. */
function measurementsPage(
  context: Context,
  args: PageArgs,
  entityId: string,
  where: Prisma.MeasurementWhereInput,
  states: readonly MeasurementState[] | null | undefined,
) {
  checkPage(args)
  const visible = visibleStates(context, entityId)
  const wanted = states ? visible.filter((state) => states.includes(state)) : visible
  return resolveCursorConnection(
    { ...pageLimits, args, toCursor: (row: MeasurementRow) => row.id },
    ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) =>
      context.db.prisma.measurement.findMany({
        where: {
          AND: [
            { entityId },
            where,
            inStates(wanted),
            after ? { id: { lt: after } } : {},
            before ? { id: { gt: before } } : {},
          ],
        },
        include: measurementInclude,
        orderBy: { id: inverted ? 'asc' : 'desc' },
        take: limit,
      }),
  )
}

const statesArg = 'Only values in these states; by default all that the caller may see.'

builder.objectField(Indicator, 'measurements', (t) =>
  t.connection({
    type: Measurement,
    description: 'Its values with their revisions, the last recorded first.',
    args: { states: t.arg({ type: [MeasurementStateEnum], description: statesArg }) },
    resolve: ({ plan, indicator }, { states, ...args }, context) =>
      measurementsPage(
        context,
        args,
        plan.entityId,
        { target: { indicatorId: indicator.id } },
        states,
      ),
  }),
)

builder.objectField(Plan, 'measurements', (t) =>
  t.connection({
    type: Measurement,
    description:
      'Values of all its rows, the last recorded first: the review queue asks for SUBMITTED.',
    args: { states: t.arg({ type: [MeasurementStateEnum], description: statesArg }) },
    resolve: (plan, { states, ...args }, context) =>
      measurementsPage(
        context,
        args,
        plan.entityId,
        { target: { indicator: { planId: plan.id } } },
        states,
      ),
  }),
)
