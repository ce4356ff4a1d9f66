import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { Target } from '../../act/indicators/target.graphql.ts'
import { Plan } from '../../act/plans/plan.graphql.ts'
import { todayOf } from '../../core/clock.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { readBy } from '../../graphql/readers.ts'
import { type Duty, dutiesOf } from './duty.ts'
import { Measurement } from './measurement.graphql.ts'
import { MEASUREMENT_STATES, type MeasurementRow } from './measurement-row.ts'

const DutyStateEnum = builder.enumType('DutyState', {
  description: 'How far a value that is owed has come.',
  values: enumValues(['NOT_RECORDED', ...MEASUREMENT_STATES], {
    NOT_RECORDED: 'There is no value.',
    DRAFT: 'Recorded, not submitted.',
    SUBMITTED: 'Waits for somebody else’s decision.',
    APPROVED: 'Approved.',
    RETURNED: 'To be mended.',
  }),
})

function reasonOfReturn({ decisions }: Pick<MeasurementRow, 'decisions'>): string | null {
  return decisions.find(({ kind }) => kind === 'RETURNED')?.reason ?? null
}

const DutyType = builder.objectRef<Duty>('Duty').implement({
  description: 'A value that is owed for a target and a period.',
  fields: (t) => ({
    indicator: t.field({ type: Indicator, description: 'The row.', resolve: (d) => d.part }),
    target: t.field({ type: Target, description: 'What is owed a value.', resolve: (d) => d.part }),
    periodKey: t.string({
      description: '`2010-W07`, `2010-05`, `2010-S1`, or `A2` for the plan’s second year.',
      resolve: (d) => d.owed.period.key,
    }),
    periodStartsOn: t.field({
      type: 'Date',
      description: 'First day of the period.',
      resolve: (d) => d.owed.period.startsOn,
    }),
    periodEndsOn: t.field({
      type: 'Date',
      description: 'Last day of the period.',
      resolve: (d) => d.owed.period.endsOn,
    }),
    running: t.boolean({
      description: 'The period has not ended; its value can still grow.',
      resolve: (d) => d.owed.running,
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'The period’s end, or the next working day.',
      resolve: (d) => d.owed.dueOn,
    }),
    state: t.field({
      type: DutyStateEnum,
      description: 'How far it has come.',
      resolve: (d) => d.state,
    }),
    earlier: t.boolean({
      description:
        'An earlier period than those owed now: its value was returned, or its correction is a draft still.',
      resolve: (d) => d.earlier,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why the value was returned: what has to be mended. Null: it wasn’t.',
      resolve: (d) => d.measurement && reasonOfReturn(d.measurement),
    }),
    measurement: t.field({
      type: Measurement,
      nullable: true,
      description: 'The newest value for the period; null: none yet.',
      resolve: (d) => d.measurement,
    }),
  }),
})

builder.objectField(Plan, 'duties', (t) =>
  t.field({
    ...readBy('measurement.readPending'),
    type: [DutyType],
    nullable: true,
    description:
      'What the signed-in person owes: for each target the values of earlier periods that are to be mended, the oldest first, then the last period that ended, then the running one. Null: the caller may not read values that wait.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'Day looked at. Default: the entity’s today.' }),
      all: t.arg.boolean({
        description: 'Every row, not only the person’s own; for those who may approve.',
      }),
    },
    complexity: { multiplier: 20 },
    resolve: (plan, { asOf, all }, context) =>
      dutiesOf(context, plan, asOf ?? todayOf(plan.entity), all ?? false),
  }),
)
