import {
  abandonImprovementInput,
  createImprovementInput,
  createImprovementKindInput,
  updateImprovementInput,
  updateImprovementKindInput,
} from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { emptied, kept, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Improvement, type ImprovementAt, ImprovementKind } from './improvement.graphql.ts'
import { ImprovementTypeEnum } from './vocabulary.graphql.ts'
import {
  abandonImprovement,
  createImprovement,
  updateImprovement,
} from './write-improvement.service.ts'
import { createImprovementKind, updateImprovementKind } from './write-improvement-kind.service.ts'

const yesNo = 'True, false, or null: not answered yet.'

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** The fields that a new improvement and an edit share; all of them may be left out. */
const measured = (t: InputFields) => ({
  stepsBefore: t.int({ description: `Steps before, each time. ${emptied}` }),
  stepsAfter: t.int({ description: `Steps after. ${emptied}` }),
  daysBefore: t.int({ description: `Days before. ${emptied}` }),
  daysAfter: t.int({ description: `Days after. ${emptied}` }),
  costBefore: t.field({ type: 'Decimal', description: `Pesos before. ${emptied}` }),
  costAfter: t.field({ type: 'Decimal', description: `Pesos after. ${emptied}` }),
  documentsBefore: t.int({ description: `Documents before. ${emptied}` }),
  documentsAfter: t.int({ description: `Documents after. ${emptied}` }),
  partnerId: t.id({ description: `Organisation that takes part. ${emptied}` }),
  answerableId: t.id({ description: `Person who does it. ${emptied}` }),
  startsOn: t.field({ type: 'Date', description: `Programmed start. ${emptied}` }),
  endsOn: t.field({ type: 'Date', description: `Programmed end. ${emptied}` }),
  completedOn: t.field({
    type: 'Date',
    description: `Day on which it was in force for citizens, not after today. ${emptied}`,
  }),
  hasWorkPlan: t.boolean({ description: `Has a work plan. ${yesNo}` }),
  isImplemented: t.boolean({ description: `Is implemented. ${yesNo}` }),
  isUpdatedInSuit: t.boolean({ description: `Is updated in the SUIT. ${yesNo}` }),
  isPublicised: t.boolean({ description: `People were told. ${yesNo}` }),
  benefitsUsers: t.boolean({ description: `Users have the benefit. ${yesNo}` }),
  isMeasured: t.boolean({ description: `The benefit can be measured. ${yesNo}` }),
})

const CreateImprovementInput = builder.inputType('CreateImprovementInput', {
  description: 'What is done to make a procedure better.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    kindId: t.id({ required: true, description: 'Its entry in the catalogue.' }),
    description: t.string({ required: true, description: 'What is done: 3 to 1,000 characters.' }),
    needsPartner: t.boolean({
      required: true,
      description: 'Another institution has to take part; then it counts once that one is named.',
    }),
    ...measured(t),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateImprovementInput = builder.inputType('UpdateImprovementInput', {
  description: 'An edit of an improvement.',
  fields: (t) => ({
    improvementId: t.id({ required: true, description: 'The improvement.' }),
    version: t.int({ required: true, description: version }),
    kindId: t.id({ description: `Its entry in the catalogue. ${kept}` }),
    description: t.string({ description: `What is done. ${kept}` }),
    needsPartner: t.boolean({ description: `Another institution has to take part. ${kept}` }),
    ...measured(t),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AbandonImprovementInput = builder.inputType('AbandonImprovementInput', {
  description: 'An improvement that is given up.',
  fields: (t) => ({
    improvementId: t.id({ required: true, description: 'The improvement.' }),
    version: t.int({ required: true, description: version }),
    abandonedOn: t.field({
      type: 'Date',
      required: true,
      description: 'The day, not after today.',
    }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CreateImprovementKindInput = builder.inputType('CreateImprovementKindInput', {
  description: 'An action for the catalogue.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    type: t.field({ type: ImprovementTypeEnum, required: true, description: 'Its type.' }),
    name: t.string({ required: true, description: 'What is done, up to 200 characters.' }),
    verified: t.boolean({ required: true, description: 'Checked against an official catalogue.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateImprovementKindInput = builder.inputType('UpdateImprovementKindInput', {
  description: 'An edit of an action of the catalogue.',
  fields: (t) => ({
    kindId: t.id({ required: true, description: 'The action.' }),
    version: t.int({ required: true, description: version }),
    type: t.field({ type: ImprovementTypeEnum, description: `Its type. ${kept}` }),
    name: t.string({ description: `What is done. ${kept}` }),
    verified: t.boolean({ description: `Checked against an official catalogue. ${kept}` }),
    active: t.boolean({ description: `False: offered no more. ${kept}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

async function improvement(context: Context, { id }: Written): Promise<ImprovementAt> {
  const { kind, procedure, ...columns } = await context.db.prisma.improvement.findUniqueOrThrow({
    where: { id },
    include: { kind: true, procedure: true },
  })
  context.loaders.improvementsOf.clear(procedure.id)
  const entity = await context.db.prisma.entity.findUniqueOrThrow({
    where: { id: columns.entityId },
  })
  return { row: { ...columns, kind }, asOf: todayOf(entity) }
}

function kindOf({ db }: Context, { id }: Written) {
  return db.prisma.improvementKind.findUniqueOrThrow({ where: { id } })
}

function answer(what: string) {
  return { types: refusalTypes, union: { description: `The ${what}, or why it was refused.` } }
}

builder.mutationFields((t) => ({
  createImprovement: t.field({
    type: Improvement,
    description: 'Adds what is done to make a procedure better.',
    args: {
      input: t.arg({
        type: CreateImprovementInput,
        required: true,
        description: 'The improvement.',
      }),
    },
    errors: answer('improvement'),
    resolve: async (_root, { input }, context) =>
      improvement(
        context,
        await createImprovement(context, parseInput(createImprovementInput, input)),
      ),
  }),
  updateImprovement: t.field({
    type: Improvement,
    description: 'Edits an improvement.',
    args: {
      input: t.arg({ type: UpdateImprovementInput, required: true, description: 'The edit.' }),
    },
    errors: answer('improvement'),
    resolve: async (_root, { input }, context) =>
      improvement(
        context,
        await updateImprovement(context, parseInput(updateImprovementInput, input)),
      ),
  }),
  abandonImprovement: t.field({
    type: Improvement,
    description: 'Gives an improvement up, with the reason.',
    args: {
      input: t.arg({ type: AbandonImprovementInput, required: true, description: 'The end.' }),
    },
    errors: answer('improvement'),
    resolve: async (_root, { input }, context) =>
      improvement(
        context,
        await abandonImprovement(context, parseInput(abandonImprovementInput, input)),
      ),
  }),
  createImprovementKind: t.field({
    type: ImprovementKind,
    description: 'Adds an action to the catalogue.',
    args: {
      input: t.arg({
        type: CreateImprovementKindInput,
        required: true,
        description: 'The action.',
      }),
    },
    errors: answer('action'),
    resolve: async (_root, { input }, context) =>
      kindOf(
        context,
        await createImprovementKind(context, parseInput(createImprovementKindInput, input)),
      ),
  }),
  updateImprovementKind: t.field({
    type: ImprovementKind,
    description: 'Edits an action of the catalogue.',
    args: {
      input: t.arg({ type: UpdateImprovementKindInput, required: true, description: 'The edit.' }),
    },
    errors: answer('action'),
    resolve: async (_root, { input }, context) =>
      kindOf(
        context,
        await updateImprovementKind(context, parseInput(updateImprovementKindInput, input)),
      ),
  }),
}))
