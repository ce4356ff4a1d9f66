import {
  adoptPlanInput,
  createPlanInput,
  setObjectiveRowsInput,
  updatePhaseInput,
  updatePlanInput,
} from '@gelt/domain'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, kept, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Objective, Phase } from './act.graphql.ts'
import { adoptPlan } from './adopt-plan.service.ts'
import { createPlan } from './create-plan.service.ts'
import { Plan } from './plan.graphql.ts'
import { setObjectiveRows } from './set-objective-rows.service.ts'
import { updatePhase } from './update-phase.service.ts'
import { updatePlan } from './update-plan.service.ts'
import { objectiveOf, planOf } from './written-plan.ts'

const reason = 'Why: 3 to 500 characters. Needed once the plan is adopted.'

const CreatePlanInput = builder.inputType('CreatePlanInput', {
  description: 'A draft, blank or with another plan’s structure.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    fromPlanId: t.id({
      description:
        'A plan whose areas, rows, targets, members, sources, deadlines, phases, objectives and readings are copied, without values; offices and bodies by their names. Null: blank.',
    }),
    title: t.string({ required: true, description: 'Up to 200 characters.' }),
    validFrom: t.int({
      required: true,
      description: 'First year of validity; one plan each in an entity.',
    }),
    validTo: t.int({ required: true, description: 'Last year of validity.' }),
    startsOn: t.field({
      type: 'Date',
      required: true,
      description: 'Day from which terms run: "2013-01-01".',
    }),
    endsOn: t.field({
      type: 'Date',
      required: true,
      description: 'Last day that any row reaches.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdatePlanInput = builder.inputType('UpdatePlanInput', {
  description: 'An edit of a plan’s own fields.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    version: t.int({ required: true, description: version }),
    title: t.string({ description: `Up to 200 characters. ${kept}` }),
    validFrom: t.int({ description: `First year of validity. ${kept}` }),
    validTo: t.int({ description: `Last year of validity. ${kept}` }),
    startsOn: t.field({
      type: 'Date',
      description: `Day from which terms run; deadlines in months and years follow it. ${kept}`,
    }),
    endsOn: t.field({ type: 'Date', description: `Last day that any row reaches. ${kept}` }),
    resolutionNumber: t.string({ description: `Number of the act. ${cleared}` }),
    resolutionDate: t.field({ type: 'Date', description: `Day of the act. ${emptied}` }),
    epigraph: t.string({
      description: `Official title of the act; fixed once adopted. ${cleared}`,
    }),
    signatory: t.string({ description: `Who signed. ${cleared}` }),
    signatoryPost: t.string({ description: `As what. ${cleared}` }),
    vision: t.string({ description: `Vision; fixed once adopted. ${cleared}` }),
    onTrackFrom: t.field({
      type: 'Decimal',
      description: `Share of the expected from which a row is on track, 0 to 1. ${kept}`,
    }),
    atRiskFrom: t.field({
      type: 'Decimal',
      description: `Share from which it is at risk, not behind; at most onTrackFrom. ${kept}`,
    }),
    reason: t.string({ description: reason }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AdoptPlanInput = builder.inputType('AdoptPlanInput', {
  description: 'The act that adopts a draft.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The draft.' }),
    version: t.int({ required: true, description: version }),
    resolutionNumber: t.string({ required: true, description: 'Number of the act.' }),
    resolutionDate: t.field({
      type: 'Date',
      required: true,
      description: 'Day of the act: "2008-09-03".',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const SetObjectiveRowsInput = builder.inputType('SetObjectiveRowsInput', {
  description: 'The rows that serve an objective, all of them.',
  fields: (t) => ({
    objectiveId: t.id({ required: true, description: 'The objective.' }),
    version: t.int({ required: true, description: version }),
    rows: t.intList({ required: true, description: 'Row numbers, from 1.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdatePhaseInput = builder.inputType('UpdatePhaseInput', {
  description: 'An edit of a phase.',
  fields: (t) => ({
    phaseId: t.id({ required: true, description: 'The phase.' }),
    version: t.int({ required: true, description: version }),
    name: t.string({ description: `Up to 120 characters. ${kept}` }),
    definition: t.string({ description: `What it asks for, up to 2,000 characters. ${kept}` }),
    deadline: t.field({ type: 'Date', description: `Territorial deadline. ${kept}` }),
    deadlineConfirmed: t.boolean({ description: `True: read in an official source. ${kept}` }),
    deadlineSource: t.string({ description: `Where it was read, up to 300 characters. ${kept}` }),
    reason: t.string({ description: reason }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

builder.mutationFields((t) => ({
  createPlan: t.field({
    type: Plan,
    description: 'Makes a draft, seen by the entity’s own people until it is adopted.',
    args: { input: t.arg({ type: CreatePlanInput, required: true, description: 'The draft.' }) },
    errors: { types: refusalTypes, union: { description: 'The draft, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      planOf(context, await createPlan(context, parseInput(createPlanInput, input))),
  }),
  updatePlan: t.field({
    type: Plan,
    description: 'Edits a plan’s own fields; an adopted one keeps the act’s words.',
    args: { input: t.arg({ type: UpdatePlanInput, required: true, description: 'The edit.' }) },
    errors: { types: refusalTypes, union: { description: 'The plan, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      planOf(context, await updatePlan(context, parseInput(updatePlanInput, input))),
  }),
  adoptPlan: t.field({
    type: Plan,
    description: 'Makes a draft the entity’s public plan; the one before it is superseded.',
    args: { input: t.arg({ type: AdoptPlanInput, required: true, description: 'The act.' }) },
    errors: { types: refusalTypes, union: { description: 'The plan, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      planOf(context, await adoptPlan(context, parseInput(adoptPlanInput, input))),
  }),
  setObjectiveRows: t.field({
    type: Objective,
    description: 'Says which rows serve an objective.',
    args: {
      input: t.arg({ type: SetObjectiveRowsInput, required: true, description: 'The rows.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The objective, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      objectiveOf(
        context,
        await setObjectiveRows(context, parseInput(setObjectiveRowsInput, input)),
      ),
  }),
  updatePhase: t.field({
    type: Phase,
    description: 'Edits a phase; members of targets that share its deadline follow it.',
    args: { input: t.arg({ type: UpdatePhaseInput, required: true, description: 'The edit.' }) },
    errors: { types: refusalTypes, union: { description: 'The phase, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { id } = await updatePhase(context, parseInput(updatePhaseInput, input))
      return context.db.prisma.phase.findUniqueOrThrow({ where: { id } })
    },
  }),
}))
