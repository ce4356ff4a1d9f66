import { closeDeviationInput, recordDeviationInput, updateDeviationInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { emptied, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Deviation } from './deviation.graphql.ts'
import { recordDeviation } from './record-deviation.service.ts'
import { closeDeviation, updateDeviation } from './update-deviation.service.ts'

const RecordDeviationInput = builder.inputType('RecordDeviationInput', {
  description: 'Why a row is late and what is done about it.',
  fields: (t) => ({
    indicatorId: t.id({ required: true, description: 'The row.' }),
    cause: t.string({ required: true, description: 'Cause of the delay: 3 to 1,000 characters.' }),
    correctiveAction: t.string({
      required: true,
      description: 'What is done: 3 to 1,000 characters.',
    }),
    answerableId: t.id({ description: 'Person who does it.' }),
    dueOn: t.field({ type: 'Date', description: 'By when: "2010-06-30".' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateDeviationInput = builder.inputType('UpdateDeviationInput', {
  description: 'An edit of an open deviation.',
  fields: (t) => ({
    deviationId: t.id({ required: true, description: 'The deviation.' }),
    version: t.int({ required: true, description: version }),
    cause: t.string({ description: 'Cause of the delay. Left out: unchanged.' }),
    correctiveAction: t.string({ description: 'What is done. Left out: unchanged.' }),
    answerableId: t.id({ description: `Person who does it. ${emptied}` }),
    dueOn: t.field({ type: 'Date', description: `By when. ${emptied}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CloseDeviationInput = builder.inputType('CloseDeviationInput', {
  description: 'A deviation that was done with.',
  fields: (t) => ({
    deviationId: t.id({ required: true, description: 'The deviation.' }),
    version: t.int({ required: true, description: version }),
    closedOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day, not after today: "2010-06-30".',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

function deviation({ db }: Context, { id }: Written) {
  return db.prisma.deviation.findUniqueOrThrow({ where: { id } })
}

builder.mutationFields((t) => ({
  recordDeviation: t.field({
    type: Deviation,
    description: 'Says why a row is late and what is done about it.',
    args: {
      input: t.arg({ type: RecordDeviationInput, required: true, description: 'The deviation.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The deviation, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      deviation(context, await recordDeviation(context, parseInput(recordDeviationInput, input))),
  }),
  updateDeviation: t.field({
    type: Deviation,
    description: 'Edits an open deviation.',
    args: {
      input: t.arg({ type: UpdateDeviationInput, required: true, description: 'The edit.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The deviation, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      deviation(context, await updateDeviation(context, parseInput(updateDeviationInput, input))),
  }),
  closeDeviation: t.field({
    type: Deviation,
    description: 'Closes a deviation.',
    args: { input: t.arg({ type: CloseDeviationInput, required: true, description: 'The end.' }) },
    errors: {
      types: refusalTypes,
      union: { description: 'The deviation, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      deviation(context, await closeDeviation(context, parseInput(closeDeviationInput, input))),
  }),
}))
