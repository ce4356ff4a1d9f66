import {
  createIncentiveInput,
  createObjectiveInput,
  createPassageInput,
  createPhaseInput,
  PLAN_PARTS_MAXIMUM,
  removePlanPartInput,
  updateIncentiveInput,
  updateObjectiveInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Incentive, Objective, PassageKindEnum, PassageType, Phase } from './act.graphql.ts'
import { createIncentive } from './create-incentive.service.ts'
import { createObjective } from './create-objective.service.ts'
import { createPassage } from './create-passage.service.ts'
import { createPhase } from './create-phase.service.ts'
import { Plan } from './plan.graphql.ts'
import { removePlanPart } from './remove-plan-part.service.ts'
import { updateIncentive } from './update-incentive.service.ts'
import { updateObjective } from './update-objective.service.ts'
import { objectiveOf, planOf } from './written-plan.ts'

const draft = 'The draft.'

const CreatePhaseInput = builder.inputType('CreatePhaseInput', {
  description: `A phase at the end of a draft; ${PLAN_PARTS_MAXIMUM.Phase} at the most.`,
  fields: (t) => ({
    planId: t.id({ required: true, description: draft }),
    name: t.string({ required: true, description: 'Up to 120 characters.' }),
    definition: t.string({
      required: true,
      description: 'What it asks for, up to 2,000 characters.',
    }),
    deadline: t.field({
      type: 'Date',
      required: true,
      description: 'Territorial deadline: "2010-06-01".',
    }),
    deadlineConfirmed: t.boolean({
      required: true,
      description: 'True: read in an official source.',
    }),
    deadlineSource: t.string({
      required: true,
      description: 'Where it was read, up to 300 characters.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CreateObjectiveInput = builder.inputType('CreateObjectiveInput', {
  description: `A specific objective at the end of a draft; ${PLAN_PARTS_MAXIMUM.Objective} at the most.`,
  fields: (t) => ({
    planId: t.id({ required: true, description: draft }),
    text: t.string({ required: true, description: 'The act’s words, up to 1,000 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateObjectiveInput = builder.inputType('UpdateObjectiveInput', {
  description: 'The words of an objective of a draft.',
  fields: (t) => ({
    objectiveId: t.id({ required: true, description: 'The objective.' }),
    version: t.int({ required: true, description: version }),
    text: t.string({ required: true, description: 'The act’s words, up to 1,000 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CreateIncentiveInput = builder.inputType('CreateIncentiveInput', {
  description: `An incentive at the end of a draft; ${PLAN_PARTS_MAXIMUM.Incentive} at the most.`,
  fields: (t) => ({
    planId: t.id({ required: true, description: draft }),
    name: t.string({ required: true, description: 'Up to 200 characters.' }),
    text: t.string({ required: true, description: 'The act’s words, up to 2,000 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateIncentiveInput = builder.inputType('UpdateIncentiveInput', {
  description: 'The words of an incentive of a draft.',
  fields: (t) => ({
    incentiveId: t.id({ required: true, description: 'The incentive.' }),
    version: t.int({ required: true, description: version }),
    name: t.string({ required: true, description: 'Up to 200 characters.' }),
    text: t.string({ required: true, description: 'The act’s words, up to 2,000 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CreatePassageInput = builder.inputType('CreatePassageInput', {
  description: `A passage of the act at the end of its part; ${PLAN_PARTS_MAXIMUM.Passage} at the most.`,
  fields: (t) => ({
    planId: t.id({ required: true, description: draft }),
    kind: t.field({ type: PassageKindEnum, required: true, description: 'Its part of the act.' }),
    text: t.string({ required: true, description: 'The words, up to 8,000 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const RemovePlanPartInput = builder.inputType('RemovePlanPartInput', {
  description: 'An area, row, phase, objective, incentive or passage that leaves a draft.',
  fields: (t) => ({
    planId: t.id({ required: true, description: draft }),
    partId: t.id({ required: true, description: 'The part.' }),
    version: t.int({
      required: true,
      description: 'The version of the part that was seen; of a passage 1.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

function incentiveOf({ db }: Context, { id }: Written) {
  return db.prisma.incentive.findUniqueOrThrow({ where: { id } })
}

builder.mutationFields((t) => ({
  createPassage: t.field({
    type: PassageType,
    description: 'Adds a passage of the act to a draft, at the end of its part.',
    args: {
      input: t.arg({ type: CreatePassageInput, required: true, description: 'The passage.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The passage, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { id } = await createPassage(context, parseInput(createPassageInput, input))
      return context.db.prisma.passage.findUniqueOrThrow({ where: { id } })
    },
  }),
  createPhase: t.field({
    type: Phase,
    description: 'Adds a phase to a draft; its number is the next one.',
    args: { input: t.arg({ type: CreatePhaseInput, required: true, description: 'The phase.' }) },
    errors: { types: refusalTypes, union: { description: 'The phase, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { id } = await createPhase(context, parseInput(createPhaseInput, input))
      return context.db.prisma.phase.findUniqueOrThrow({ where: { id } })
    },
  }),
  createObjective: t.field({
    type: Objective,
    description: 'Adds a specific objective to a draft.',
    args: {
      input: t.arg({ type: CreateObjectiveInput, required: true, description: 'The objective.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The objective, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      objectiveOf(context, await createObjective(context, parseInput(createObjectiveInput, input))),
  }),
  updateObjective: t.field({
    type: Objective,
    description: 'Edits the words of an objective of a draft.',
    args: {
      input: t.arg({ type: UpdateObjectiveInput, required: true, description: 'The edit.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The objective, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      objectiveOf(context, await updateObjective(context, parseInput(updateObjectiveInput, input))),
  }),
  createIncentive: t.field({
    type: Incentive,
    description: 'Adds an incentive to a draft.',
    args: {
      input: t.arg({ type: CreateIncentiveInput, required: true, description: 'The incentive.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The incentive, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      incentiveOf(context, await createIncentive(context, parseInput(createIncentiveInput, input))),
  }),
  updateIncentive: t.field({
    type: Incentive,
    description: 'Edits the words of an incentive of a draft.',
    args: {
      input: t.arg({ type: UpdateIncentiveInput, required: true, description: 'The edit.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The incentive, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      incentiveOf(context, await updateIncentive(context, parseInput(updateIncentiveInput, input))),
  }),
  removePlanPart: t.field({
    type: Plan,
    description:
      'Takes an area without rows, a row, phase, objective, incentive or passage out of a draft; those behind it close up.',
    args: {
      input: t.arg({ type: RemovePlanPartInput, required: true, description: 'Which part.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The draft, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      planOf(context, await removePlanPart(context, parseInput(removePlanPartInput, input))),
  }),
}))
