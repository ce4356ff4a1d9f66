import {
  approveMeasurementInput,
  correctMeasurementInput,
  recordMeasurementInput,
  returnMeasurementInput,
  submitMeasurementInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { correctMeasurement } from './correct-measurement.service.ts'
import {
  approveMeasurement,
  returnMeasurement,
  submitMeasurement,
} from './decide-measurement.service.ts'
import { Measurement } from './measurement.graphql.ts'
import { type MeasurementRow, measurementInclude } from './measurement-row.ts'
import { recordMeasurement } from './record-measurement.service.ts'

const decimal = 'Digits with a dot, as text: "12.5".'

const MemberValueInput = builder.inputType('MemberValueInput', {
  description: 'The value of one member.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    value: t.field({ type: 'Decimal', description: `${decimal} Null: nothing reported for it.` }),
  }),
})

const RecordMeasurementInput = builder.inputType('RecordMeasurementInput', {
  description:
    'A value for a target and a period. A RATIO takes both counts, a target with members a value for each, the others one value.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    periodKey: t.string({
      required: true,
      description: '`2010-W07`, `2010-05`, `2010-S1`, or `A2` for the plan’s second year.',
    }),
    cutoff: t.field({
      type: 'Date',
      description:
        'Day up to which it counts, inside the period: "2010-06-30". Default: the period’s end, or today while it runs.',
    }),
    value: t.field({ type: 'Decimal', description: `In the target’s unit. ${decimal}` }),
    numerator: t.field({ type: 'Decimal', description: `Of a RATIO, above the line. ${decimal}` }),
    denominator: t.field({
      type: 'Decimal',
      description: `Of a RATIO, below the line, more than 0. ${decimal}`,
    }),
    members: t.field({ type: [MemberValueInput], description: 'By member.' }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
    draftVersion: t.int({
      description: 'Version of the draft that this rewrites; null: there is none yet.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CorrectMeasurementInput = builder.inputType('CorrectMeasurementInput', {
  description:
    'A new revision of a value that was approved or returned. Period and cut-off are those of the corrected value.',
  fields: (t) => ({
    measurementId: t.id({
      required: true,
      description: 'The value to correct: the newest revision.',
    }),
    value: t.field({ type: 'Decimal', description: `In the target’s unit. ${decimal}` }),
    numerator: t.field({ type: 'Decimal', description: `Of a RATIO, above the line. ${decimal}` }),
    denominator: t.field({
      type: 'Decimal',
      description: `Of a RATIO, below the line. ${decimal}`,
    }),
    members: t.field({ type: [MemberValueInput], description: 'By member.' }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
    reason: t.string({ required: true, description: 'Why it is corrected: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const SubmitMeasurementInput = builder.inputType('SubmitMeasurementInput', {
  description: 'A draft handed over for approval; from here on it doesn’t change.',
  fields: (t) => ({
    measurementId: t.id({ required: true, description: 'The draft.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ApproveMeasurementInput = builder.inputType('ApproveMeasurementInput', {
  description: 'Approval of a value that another person submitted; from here on it counts.',
  fields: (t) => ({
    measurementId: t.id({ required: true, description: 'The submitted value.' }),
    note: t.string({ description: 'Up to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ReturnMeasurementInput = builder.inputType('ReturnMeasurementInput', {
  description: 'Back to whoever submitted it.',
  fields: (t) => ({
    measurementId: t.id({ required: true, description: 'The submitted value.' }),
    reason: t.string({
      required: true,
      description: 'What has to be mended: 3 to 500 characters.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

async function written(context: Context, { id }: Written): Promise<MeasurementRow> {
  // The write moved the plan's revision; what this request read before is stale.
  context.loaders.plan.clearAll()
  return context.db.prisma.measurement.findUniqueOrThrow({
    where: { id },
    include: measurementInclude,
  })
}

builder.mutationFields((t) => ({
  recordMeasurement: t.field({
    type: Measurement,
    description: 'Records a value as a draft, or rewrites the draft that is there.',
    args: {
      input: t.arg({ type: RecordMeasurementInput, required: true, description: 'The value.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The draft, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      written(context, await recordMeasurement(context, parseInput(recordMeasurementInput, input))),
  }),
  correctMeasurement: t.field({
    type: Measurement,
    description: 'Makes a new revision, as a draft, of a value that was approved or returned.',
    args: {
      input: t.arg({
        type: CorrectMeasurementInput,
        required: true,
        description: 'The new value and why.',
      }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The new draft, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      written(
        context,
        await correctMeasurement(context, parseInput(correctMeasurementInput, input)),
      ),
  }),
  submitMeasurement: t.field({
    type: Measurement,
    description: 'Hands a draft over for approval.',
    args: {
      input: t.arg({ type: SubmitMeasurementInput, required: true, description: 'The draft.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The submitted value, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      written(context, await submitMeasurement(context, parseInput(submitMeasurementInput, input))),
  }),
  approveMeasurement: t.field({
    type: Measurement,
    description: 'Approves a value that another person submitted; nobody approves their own.',
    args: {
      input: t.arg({
        type: ApproveMeasurementInput,
        required: true,
        description: 'The submitted value.',
      }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The approved value, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      written(
        context,
        await approveMeasurement(context, parseInput(approveMeasurementInput, input)),
      ),
  }),
  returnMeasurement: t.field({
    type: Measurement,
    description: 'Returns a submitted value, saying what has to be mended.',
    args: {
      input: t.arg({
        type: ReturnMeasurementInput,
        required: true,
        description: 'The value and the reason.',
      }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The returned value, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      written(context, await returnMeasurement(context, parseInput(returnMeasurementInput, input))),
  }),
}))
