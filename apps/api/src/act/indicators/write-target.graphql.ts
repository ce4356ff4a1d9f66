import {
  addTargetMemberInput,
  archiveTargetInput,
  createTargetInput,
  endTargetMemberInput,
  updateTargetInput,
  updateTargetMemberInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, kept, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import {
  MemberKindEnum,
  PeriodUnitEnum,
  TargetKindEnum,
  TargetModeEnum,
} from '../../graphql/vocabulary.graphql.ts'
import { addTargetMember } from './add-target-member.service.ts'
import { archiveTarget } from './archive-target.service.ts'
import { createTarget } from './create-target.service.ts'
import { findTarget } from './plan-parts.ts'
import { Target } from './target.graphql.ts'
import { updateTarget } from './update-target.service.ts'
import { endTargetMember, updateTargetMember } from './update-target-member.service.ts'

const reason = 'Why: 3 to 500 characters. Needed once the plan is adopted.'
const goal =
  'Decimal as text: in the unit, per period for a QUOTA and per member for a COVERAGE; of a RATIO the fraction ("1" = 100 %).'
const counted = 'Fixed once values were recorded.'

const CreateTargetInput = builder.inputType('CreateTargetInput', {
  description: 'A target of a row.',
  fields: (t) => ({
    indicatorId: t.id({ required: true, description: 'The row.' }),
    label: t.string({ required: true, description: 'What is counted, up to 200 characters.' }),
    kind: t.field({ type: TargetKindEnum, required: true, description: 'How it is computed.' }),
    mode: t.field({
      type: TargetModeEnum,
      required: true,
      description: 'Reach it, or keep it up.',
    }),
    goal: t.field({ type: 'Decimal', description: `${goal} Null: the plan sets none.` }),
    unit: t.string({ required: true, description: 'Unit, singular.' }),
    unitPlural: t.string({ required: true, description: 'Unit, plural.' }),
    periodUnit: t.field({
      type: PeriodUnitEnum,
      required: true,
      description: 'Period of its values.',
    }),
    wholeNumbers: t.boolean({ required: true, description: 'Only whole numbers make sense.' }),
    memberKind: t.field({
      type: MemberKindEnum,
      description: 'What a COVERAGE, LEVEL or QUOTA counts by.',
    }),
    numeratorLabel: t.string({ description: 'Of a RATIO, what is above the line.' }),
    denominatorLabel: t.string({ description: 'Of a RATIO, what is below the line.' }),
    reason: t.string({ description: reason }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateTargetInput = builder.inputType('UpdateTargetInput', {
  description: 'An edit of a target.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    version: t.int({ required: true, description: version }),
    label: t.string({ description: `What is counted. ${kept}` }),
    kind: t.field({ type: TargetKindEnum, description: `How it is computed. ${kept} ${counted}` }),
    mode: t.field({ type: TargetModeEnum, description: `Reach it, or keep it up. ${kept}` }),
    goal: t.field({ type: 'Decimal', description: `${goal} ${emptied}` }),
    unit: t.string({ description: `Unit, singular. ${kept}` }),
    unitPlural: t.string({ description: `Unit, plural. ${kept}` }),
    periodUnit: t.field({
      type: PeriodUnitEnum,
      description: `Period of its values. ${kept} ${counted}`,
    }),
    wholeNumbers: t.boolean({ description: `Only whole numbers make sense. ${kept}` }),
    memberKind: t.field({
      type: MemberKindEnum,
      description: `What it counts by. ${emptied} ${counted}`,
    }),
    numeratorLabel: t.string({ description: `Of a RATIO, what is above the line. ${cleared}` }),
    denominatorLabel: t.string({ description: `Of a RATIO, what is below the line. ${cleared}` }),
    reason: t.string({ description: reason }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ArchiveTargetInput = builder.inputType('ArchiveTargetInput', {
  description: 'A target that leaves its row’s mean.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    version: t.int({ required: true, description: version }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AddTargetMemberInput = builder.inputType('AddTargetMemberInput', {
  description:
    'One more of those that a target counts by; which id or name it needs follows from the target.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    officeId: t.id({ description: 'Of a target by OFFICE.' }),
    phaseId: t.id({ description: 'Of a target by PHASE.' }),
    bodyId: t.id({ description: 'Of a target by BODY.' }),
    name: t.string({ description: 'Of the others: up to 200 characters.' }),
    activeFrom: t.field({
      type: 'Date',
      description: 'First day it counts. Null: from the plan’s start.',
    }),
    deadline: t.field({
      type: 'Date',
      description: 'Its own deadline. Null: the row’s, or the phase’s.',
    }),
    reason: t.string({ description: 'Why, for the audit log.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdateTargetMemberInput = builder.inputType('UpdateTargetMemberInput', {
  description: 'An edit of a member.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    version: t.int({ required: true, description: version }),
    name: t.string({ description: `Up to 200 characters. ${kept}` }),
    activeFrom: t.field({ type: 'Date', description: `First day it counts. ${emptied}` }),
    deadline: t.field({ type: 'Date', description: `Its own deadline. ${emptied}` }),
    reason: t.string({ description: 'Why, for the audit log.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const EndTargetMemberInput = builder.inputType('EndTargetMemberInput', {
  description: 'A member that no longer counts.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The member.' }),
    version: t.int({ required: true, description: version }),
    activeTo: t.field({ type: 'Date', required: true, description: 'Last day it counts.' }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

async function targetOf(context: Context, { id }: Written) {
  const part = await findTarget(context, id)
  if (!part) throw new Error('The target that was written is gone')
  return part
}

const answer = {
  types: refusalTypes,
  union: { description: 'The target as it stands now, or why it was refused.' },
}

builder.mutationFields((t) => ({
  createTarget: t.field({
    type: Target,
    description: 'Adds a target to a row.',
    args: { input: t.arg({ type: CreateTargetInput, required: true, description: 'The target.' }) },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(context, await createTarget(context, parseInput(createTargetInput, input))),
  }),
  updateTarget: t.field({
    type: Target,
    description: 'Edits a target; of an adopted plan with the reason.',
    args: { input: t.arg({ type: UpdateTargetInput, required: true, description: 'The edit.' }) },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(context, await updateTarget(context, parseInput(updateTargetInput, input))),
  }),
  archiveTarget: t.field({
    type: Target,
    description: 'Takes a target out of its row’s mean; its values stay.',
    args: {
      input: t.arg({ type: ArchiveTargetInput, required: true, description: 'Which and why.' }),
    },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(context, await archiveTarget(context, parseInput(archiveTargetInput, input))),
  }),
  addTargetMember: t.field({
    type: Target,
    description: 'Adds a member to a target.',
    args: {
      input: t.arg({ type: AddTargetMemberInput, required: true, description: 'The member.' }),
    },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(context, await addTargetMember(context, parseInput(addTargetMemberInput, input))),
  }),
  updateTargetMember: t.field({
    type: Target,
    description: 'Edits a member of a target.',
    args: {
      input: t.arg({ type: UpdateTargetMemberInput, required: true, description: 'The edit.' }),
    },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(
        context,
        await updateTargetMember(context, parseInput(updateTargetMemberInput, input)),
      ),
  }),
  endTargetMember: t.field({
    type: Target,
    description: 'Takes a member out of the denominator after a day.',
    args: { input: t.arg({ type: EndTargetMemberInput, required: true, description: 'The end.' }) },
    errors: answer,
    resolve: async (_root, { input }, context) =>
      targetOf(context, await endTargetMember(context, parseInput(endTargetMemberInput, input))),
  }),
}))
