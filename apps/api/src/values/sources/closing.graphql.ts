import { approvePeriodInput, periodOf, type TargetFigure } from '@gelt/domain'
import { GraphQLError } from 'graphql'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { Target } from '../../act/indicators/target.graphql.ts'
import { Plan } from '../../act/plans/plan.graphql.ts'
import { plainDateOf } from '../../core/dates.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import { type Clocked, TargetFigureType } from '../../figures/progress/figure.graphql.ts'
import type { SourcedFigure } from '../../figures/progress/plan-figures.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { readBy } from '../../graphql/readers.ts'
import { approvePeriod } from './approve-period.service.ts'
import { type ClosingPeriod, closingPeriodsOf } from './closing-periods.ts'
import { CLOSING_OBSTACLES, CLOSING_STATES, type ClosingRow, closingOf } from './closing-row.ts'
import { OpenAttestationType } from './open-attestation.graphql.ts'

const ClosingStateEnum = builder.enumType('ClosingState', {
  description: 'Where the closing of a target stands.',
  values: enumValues(CLOSING_STATES, {
    OPEN: 'To be closed.',
    SUBMITTED: 'Closed; another person decides.',
    APPROVED: 'Recorded.',
    RETURNED: 'To be closed again.',
    NOTHING: 'There is nothing to close.',
  }),
})

const ClosingObstacleEnum = builder.enumType('ClosingObstacle', {
  description: 'Why a target has nothing to close.',
  values: enumValues(CLOSING_OBSTACLES, {
    TYPED: 'Its values are typed.',
    NOT_BEGUN: 'Its term begins later.',
    NOTHING_TO_COUNT: 'Its register has nothing to count out of.',
    NO_DATA: 'Its register holds nothing, and nobody said that it is complete.',
  }),
})

function clocked(
  figure: TargetFigure | null,
  { cutoff, source }: ClosingRow,
  basis: SourcedFigure['basis'],
): Clocked<SourcedFigure> | null {
  if (figure === null) return null
  return { ...figure, basis, sourceKey: source?.key ?? null, asOf: cutoff, knownAt: null }
}

const ClosingRowType = builder.objectRef<ClosingRow>('ClosingRow').implement({
  description: 'A target at the end of a half-year, as the checklist of its closing has it.',
  fields: (t) => ({
    indicator: t.field({ type: Indicator, description: 'The row.', resolve: (r) => r.part }),
    target: t.field({ type: Target, description: 'The target.', resolve: (r) => r.part }),
    register: t.string({
      nullable: true,
      description:
        'Register that counts it on that day: `deliveries`, or `procedures` for the inventory. Null: it is typed.',
      resolve: ({ source }) => source?.register ?? null,
    }),
    state: t.field({
      type: ClosingStateEnum,
      description: 'Where its closing stands.',
      resolve: (r) => r.state,
    }),
    obstacle: t.field({
      type: ClosingObstacleEnum,
      nullable: true,
      description: 'Why its register gives nothing to close; null: it gives something.',
      resolve: (r) => r.obstacle,
    }),
    begun: t.exposeBoolean('begun', {
      description: 'The term of its row had begun by that day: before, nothing is asked of it.',
    }),
    needsReason: t.boolean({
      description: 'A value of that day is there already: closing it again needs a reason.',
      resolve: (r) => r.held !== null && r.state !== 'SUBMITTED',
    }),
    mayApprove: t.boolean({
      description: 'The value waits, and the caller may approve it: another person submitted it.',
      resolve: (r) => r.mayApprove,
    }),
    now: t.field({
      type: TargetFigureType,
      nullable: true,
      description: 'What its register says of that day now; null: nothing.',
      resolve: (r) => clocked(r.now, r, 'LIVE'),
    }),
    held: t.field({
      type: TargetFigureType,
      nullable: true,
      description: 'The figure of the newest value of that day, whatever its state; null: none.',
      resolve: (r) => clocked(r.heldFigure, r, 'RECORDED'),
    }),
    differs: t.boolean({
      description: 'The register says something else now than the value that is held.',
      resolve: (r) => r.differs,
    }),
    measurementId: t.globalID({
      nullable: true,
      description: 'The newest value of that day; null: none.',
      resolve: ({ held }) => (held ? { type: 'Measurement', id: held.id } : null),
    }),
    counts: t.int({
      description: 'Rows of the register that count on that day.',
      resolve: ({ count }) => count?.counts ?? 0,
    }),
    missing: t.int({
      description: 'Rows that do not count yet.',
      resolve: ({ count }) => count?.missing ?? 0,
    }),
    excluded: t.int({
      description: 'Rows taken out, each with its reason.',
      resolve: ({ count }) => count?.excluded ?? 0,
    }),
    openAttestations: t.field({
      type: [OpenAttestationType],
      description:
        'Periods of its register that ended in the half-year and that nobody said to be complete.',
      resolve: (r) => r.openAttestations,
    }),
  }),
})

builder.objectField(Plan, 'closing', (t) =>
  t.field({
    ...readBy('measurement.readPending'),
    type: [ClosingRowType],
    nullable: true,
    description:
      'The checklist of closing a half-year: every target of the plan, in the order of its rows. Null: for the entity’s own people who see values that wait.',
    args: {
      cutoff: t.arg({
        type: 'Date',
        required: true,
        description: 'Last day of the half-year: 30 June or 31 December.',
      }),
    },
    complexity: { multiplier: 23 },
    resolve: (plan, { cutoff }, context) => {
      const { endsOn } = periodOf('HALF_YEAR', cutoff, plainDateOf(plan.startsOn))
      if (endsOn !== cutoff) {
        throw new GraphQLError(`A half-year ends on ${endsOn}`, {
          extensions: { code: 'BAD_USER_INPUT' },
        })
      }
      return closingOf(context, plan, cutoff)
    },
  }),
)

const ClosingPeriodType = builder.objectRef<ClosingPeriod>('ClosingPeriod').implement({
  description: 'How far the closing of a half-year has come.',
  fields: (t) => ({
    cutoff: t.field({ type: 'Date', description: 'Its last day.', resolve: (p) => p.cutoff }),
    open: t.exposeInt('open', { description: 'Targets to be closed, returned ones with them.' }),
    submitted: t.exposeInt('submitted', { description: 'Targets whose value waits for approval.' }),
    approved: t.exposeInt('approved', { description: 'Targets whose value is approved.' }),
  }),
})

builder.objectField(Plan, 'closingPeriods', (t) =>
  t.field({
    ...readBy('measurement.readPending'),
    type: [ClosingPeriodType],
    nullable: true,
    description:
      'The half-years that ended, the latest first. Null: for the entity’s own people who see values that wait.',
    resolve: (plan, _args, context) => closingPeriodsOf(context, plan),
  }),
)

const ApprovePeriodInput = builder.inputType('ApprovePeriodInput', {
  description: 'Approval of every value of a closing that another person submitted.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    cutoff: t.field({
      type: 'Date',
      required: true,
      description: 'Last day of the half-year that was closed: "2010-06-30".',
    }),
    note: t.string({ description: 'For the history, up to 500 characters.' }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A UUID for this one intended write; the same key and payload gives the same answer again.',
    }),
  }),
})

builder.mutationField('approvePeriod', (t) =>
  t.field({
    type: Plan,
    description:
      'Approves together all counted values of a cut-off that the caller neither recorded nor submitted; their own go on waiting. Refused where none waits, or all are their own.',
    args: {
      input: t.arg({ type: ApprovePeriodInput, required: true, description: 'The closing.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The plan, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { id } = await approvePeriod(context, parseInput(approvePeriodInput, input))
      const plan = await context.loaders.plan.load(id)
      if (!plan) throw new NotFoundRefusal()
      return plan
    },
  }),
)
