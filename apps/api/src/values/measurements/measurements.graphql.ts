import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { Plan } from '../../act/plans/plan.graphql.ts'
import type { Context } from '../../core/context.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { checkPage, type PageArgs, pageCost, pageLimits } from '../../graphql/page.ts'
import { Measurement, MeasurementStateEnum } from './measurement.graphql.ts'
import { type MeasurementRow, type MeasurementState, visibleStates } from './measurement-row.ts'
import type { MeasurementsPage } from './measurements-page.sql.ts'
import { cursorOf, loadPage, placeOf, placeShape } from './measurements-page.ts'

interface Wanted extends PageArgs {
  states?: readonly MeasurementState[] | null | undefined
}

/** Values of a row or of a plan in the states that the caller may see, the last recorded first. */
function measurementsPage(
  context: Context,
  { states, ...args }: Wanted,
  of: MeasurementsPage['of'],
  { id, entityId }: { id: string; entityId: string },
) {
  checkPage(args, placeShape)
  const visible = visibleStates(context, entityId)
  const hidden = states?.find((state) => !visible.includes(state))
  if (hidden) refuseFilter('states', hidden)
  const wanted = states ? visible.filter((state) => states.includes(state)) : visible
  return resolveCursorConnection(
    { ...pageLimits, args, toCursor: (row: MeasurementRow) => cursorOf(row) },
    ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) =>
      loadPage(context, id, {
        of,
        entityId,
        states: wanted,
        below: placeOf(after),
        above: placeOf(before),
        oldestFirst: inverted,
        limit,
      }),
  )
}

const statesArg =
  'Only values in these states; by default all that the caller may see. One that they may not see is refused by name.'

builder.objectField(Indicator, 'measurements', (t) =>
  t.connection({
    type: Measurement,
    description: 'Its values with their revisions, the last recorded first.',
    args: { states: t.arg({ type: [MeasurementStateEnum], description: statesArg }) },
    complexity: pageCost,
    resolve: ({ plan, indicator }, args, context) =>
      measurementsPage(context, args, 'INDICATOR', { ...indicator, entityId: plan.entityId }),
  }),
)

builder.objectField(Plan, 'measurements', (t) =>
  t.connection({
    type: Measurement,
    description:
      'Values of all its rows, the last recorded first: the review queue asks for SUBMITTED.',
    args: { states: t.arg({ type: [MeasurementStateEnum], description: statesArg }) },
    complexity: pageCost,
    resolve: (plan, args, context) => measurementsPage(context, args, 'PLAN', plan),
  }),
)
