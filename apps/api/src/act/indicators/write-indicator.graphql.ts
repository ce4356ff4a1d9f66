import {
  createAreaInput,
  createIndicatorInput,
  setDeadlineInput,
  updateAreaInput,
  updateIndicatorInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, kept, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { ActionArea } from './area.graphql.ts'
import { createArea } from './create-area.service.ts'
import { createIndicator } from './create-indicator.service.ts'
import { DeadlineRuleEnum } from './deadline.graphql.ts'
import { Indicator } from './indicator.graphql.ts'
import { findArea, findIndicator } from './plan-parts.ts'
import { setDeadline } from './set-deadline.service.ts'
import { updateArea } from './update-area.service.ts'
import { updateIndicator } from './update-indicator.service.ts'

const fixed = 'Fixed once the plan is adopted: they are the act’s words.'

const CreateAreaInput = builder.inputType('CreateAreaInput', {
  description: 'An area of action at the end of a draft.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The draft.' }),
    shortName: t.string({
      required: true,
      description: 'For charts and menus, up to 60 characters.',
    }),
    listText: t.string({ required: true, description: 'Name in the act’s list of areas.' }),
    tableText: t.string({ required: true, description: 'Name in the operational table.' }),
    benefits: t.string({ required: true, description: 'Benefits for citizens.' }),
    responsibles: t.string({ required: true, description: 'Who is responsible.' }),
    resources: t.string({ required: true, description: 'Resources.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateAreaInput = builder.inputType('UpdateAreaInput', {
  description: 'An edit of an area.',
  fields: (t) => ({
    areaId: t.id({ required: true, description: 'The area.' }),
    version: t.int({ required: true, description: version }),
    shortName: t.string({ description: `For charts and menus, up to 60 characters. ${kept}` }),
    listText: t.string({ description: `Name in the act’s list of areas. ${kept} ${fixed}` }),
    tableText: t.string({ description: `Name in the operational table. ${kept} ${fixed}` }),
    benefits: t.string({ description: `Benefits for citizens. ${kept} ${fixed}` }),
    responsibles: t.string({ description: `Who is responsible. ${kept} ${fixed}` }),
    resources: t.string({ description: `Resources. ${kept} ${fixed}` }),
    reason: t.string({ description: 'Why, for the audit log.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CreateIndicatorInput = builder.inputType('CreateIndicatorInput', {
  description: 'A row at the end of a draft’s table.',
  fields: (t) => ({
    areaId: t.id({ required: true, description: 'Its area.' }),
    shortName: t.string({
      required: true,
      description: 'For charts and lists, up to 60 characters.',
    }),
    name: t.string({ required: true, description: 'The indicator, the act’s words.' }),
    goalText: t.string({ required: true, description: 'The goal, the act’s words.' }),
    activity: t.string({ required: true, description: 'The activity, the act’s words.' }),
    benefits: t.string({ required: true, description: 'Benefits for citizens.' }),
    responsibles: t.string({ required: true, description: 'Who is responsible.' }),
    resources: t.string({ required: true, description: 'Resources.' }),
    reading: t.string({ description: 'How the row is read here, in a sentence.' }),
    weight: t.field({
      type: 'Decimal',
      description: 'Weight in the plan’s mean, 0 to 1000. Default: "1".',
    }),
    answerableId: t.id({ description: 'Person who answers for it.' }),
    answerableOfficeId: t.id({ description: 'Office that answers for it.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateIndicatorInput = builder.inputType('UpdateIndicatorInput', {
  description: 'An edit of a row.',
  fields: (t) => ({
    indicatorId: t.id({ required: true, description: 'The row.' }),
    version: t.int({ required: true, description: version }),
    shortName: t.string({ description: `For charts and lists, up to 60 characters. ${kept}` }),
    name: t.string({ description: `The indicator. ${kept} ${fixed}` }),
    goalText: t.string({ description: `The goal. ${kept} ${fixed}` }),
    activity: t.string({ description: `The activity. ${kept} ${fixed}` }),
    benefits: t.string({ description: `Benefits for citizens. ${kept} ${fixed}` }),
    responsibles: t.string({ description: `Who is responsible. ${kept} ${fixed}` }),
    resources: t.string({ description: `Resources. ${kept} ${fixed}` }),
    reading: t.string({ description: `How the row is read here. ${cleared}` }),
    weight: t.field({
      type: 'Decimal',
      description: `Weight in the plan’s mean, 0 to 1000. ${kept}`,
    }),
    notApplicable: t.string({
      description: `Justification of 3 to 500 characters: the row doesn’t apply and leaves the mean. ${cleared}`,
    }),
    answerableId: t.id({ description: `Person who answers for it. ${emptied}` }),
    answerableOfficeId: t.id({ description: `Office that answers for it. ${emptied}` }),
    reason: t.string({ description: 'Why, for the audit log.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const DeadlineRuleInput = builder.inputType('DeadlineRuleInput', {
  description:
    'How a deadline is found; the field that the type names has to be there, and no other.',
  fields: (t) => ({
    type: t.field({
      type: DeadlineRuleEnum,
      required: true,
      description: 'The rule; NONE: no deadline.',
    }),
    months: t.int({ description: 'Of MONTHS, from the plan’s start: 1 to 240.' }),
    years: t.int({ description: 'Of YEARS, from the plan’s start: 1 to 20.' }),
    year: t.int({ description: 'Of YEAR_END: its 31 December, or the next working day.' }),
    date: t.field({ type: 'Date', description: 'Of DATE: "2010-06-30".' }),
  }),
})

const SetDeadlineInput = builder.inputType('SetDeadlineInput', {
  description: 'A deadline for a row: a proposal accepted, or a rule.',
  fields: (t) => ({
    indicatorId: t.id({ required: true, description: 'The row.' }),
    version: t.int({ required: true, description: 'The version of the row that the edit saw.' }),
    acceptDeadlineId: t.id({
      description: 'The proposed deadline to accept; null: `rule` says it.',
    }),
    rule: t.field({
      type: DeadlineRuleInput,
      description: 'A new rule; null: a proposal is accepted.',
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'First day of the row’s horizon, where it isn’t the plan’s.',
    }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

async function areaOf(context: Context, { id }: Written) {
  const part = await findArea(context, id)
  if (!part) throw new Error('The area that was written is gone')
  return part
}

async function indicatorOf(context: Context, { id }: Written) {
  const part = await findIndicator(context, id)
  if (!part) throw new Error('The row that was written is gone')
  return part
}

function present<Value>(fields: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null))
}

builder.mutationFields((t) => ({
  createArea: t.field({
    type: ActionArea,
    description: 'Adds an area of action to a draft.',
    args: { input: t.arg({ type: CreateAreaInput, required: true, description: 'The area.' }) },
    errors: { types: refusalTypes, union: { description: 'The area, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      areaOf(context, await createArea(context, parseInput(createAreaInput, input))),
  }),
  updateArea: t.field({
    type: ActionArea,
    description: 'Edits an area.',
    args: { input: t.arg({ type: UpdateAreaInput, required: true, description: 'The edit.' }) },
    errors: { types: refusalTypes, union: { description: 'The area, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      areaOf(context, await updateArea(context, parseInput(updateAreaInput, input))),
  }),
  createIndicator: t.field({
    type: Indicator,
    description: 'Adds a row to a draft; its number is the next one.',
    args: { input: t.arg({ type: CreateIndicatorInput, required: true, description: 'The row.' }) },
    errors: { types: refusalTypes, union: { description: 'The row, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      indicatorOf(context, await createIndicator(context, parseInput(createIndicatorInput, input))),
  }),
  updateIndicator: t.field({
    type: Indicator,
    description: 'Edits a row: words while the plan is a draft, the rest always.',
    args: {
      input: t.arg({ type: UpdateIndicatorInput, required: true, description: 'The edit.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The row, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      indicatorOf(context, await updateIndicator(context, parseInput(updateIndicatorInput, input))),
  }),
  setDeadline: t.field({
    type: Indicator,
    description: 'Accepts a proposed deadline or sets a rule; the former one is kept as replaced.',
    args: {
      input: t.arg({ type: SetDeadlineInput, required: true, description: 'The deadline.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The row, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const rule = input.rule && present({ ...input.rule })
      const parsed = parseInput(setDeadlineInput, { ...input, rule })
      return indicatorOf(context, await setDeadline(context, parsed))
    },
  }),
}))
