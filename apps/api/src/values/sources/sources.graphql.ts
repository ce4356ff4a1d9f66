import {
  closePeriodInput,
  countFromRegistersInput,
  decideSourceInput,
  latest,
  offeredSources,
  registersOf,
  type Source,
  type SourceDecision,
  sourceByKey,
  sourceOn,
} from '@gelt/domain'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { findTarget } from '../../act/indicators/plan-parts.ts'
import { Target } from '../../act/indicators/target.graphql.ts'
import { Plan } from '../../act/plans/plan.graphql.ts'
import { todayOf } from '../../core/clock.ts'
import { plainDateOf } from '../../core/dates.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { closePeriod } from './close-period.service.ts'
import { countFromRegisters } from './count-from-registers.service.ts'
import { decideSource } from './decide-source.service.ts'

const SourceType = builder.objectRef<Source>('Source').implement({
  description: 'A named way to count a figure from a register.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its stable name: `procedures.registered`.' }),
    version: t.exposeInt('version', { description: 'Version of the definition.' }),
    register: t.string({
      description: 'Register that it counts: `procedures`, `connectionPoints`.',
      resolve: (s) => s.register,
    }),
    registers: t.stringList({
      description:
        'Registers whose rows move what it counts: its own, those that its rows are judged with, and those without whose rows it has none.',
      resolve: (s) => registersOf(s),
    }),
    counted: t.string({
      description: 'What is counted above the line, in the language asked for.',
      resolve: (s, _args, { language }) => s.words[language].counted,
    }),
    outOf: t.string({
      description: 'What is counted below the line, in the language asked for.',
      resolve: (s, _args, { language }) => s.words[language].outOf,
    }),
  }),
})

const SourceDecisionType = builder.objectRef<SourceDecision>('SourceDecision').implement({
  description: 'Since which day a target is counted from a register, or typed.',
  fields: (t) => ({
    startsOn: t.field({
      type: 'Date',
      description: 'First day that it holds for.',
      resolve: (d) => d.startsOn,
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'What counts it; null: typed.',
      resolve: (d) => (d.sourceKey ? sourceByKey(d.sourceKey) : null),
    }),
    reason: t.exposeString('reason', { description: 'Why, in the municipality’s words.' }),
  }),
})

builder.objectField(Target, 'sourceDecisions', (t) =>
  t.field({
    type: [SourceDecisionType],
    description: 'Where its figure comes from since when, in the order of deciding; none: typed.',
    resolve: ({ target }) => target.decisions,
  }),
)

builder.objectField(Target, 'sourceOptions', (t) =>
  t.field({
    type: [SourceType],
    description: 'The sources offered for it: those that its row may take as data.',
    resolve: ({ target }) => offeredSources(target),
  }),
)

builder.objectField(Indicator, 'countedBy', (t) =>
  t.field({
    type: [SourceType],
    description:
      'What its figure is counted by today, before the plan’s first day what it will be counted by; none: it is typed.',
    resolve: ({ plan, indicator }) => {
      const day = latest(todayOf(plan.entity), plainDateOf(plan.startsOn))
      return indicator.targets
        .filter(({ archivedAt }) => archivedAt === null)
        .flatMap(({ decisions }) => sourceOn(decisions, day) ?? [])
    },
  }),
)

const DecideSourceInput = builder.inputType('DecideSourceInput', {
  description: 'Since which day a target is counted from a register, or typed.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    sourceKey: t.string({
      description: 'Source that counts it; left out or null: it is typed.',
    }),
    startsOn: t.field({
      type: 'Date',
      required: true,
      description: 'First day that it holds for: "2010-01-01", after the last approved value.',
    }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CountedTargetInput = builder.inputType('CountedTargetInput', {
  description: 'A target and the source that is to count it.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target.' }),
    sourceKey: t.string({ required: true, description: 'One of its `sourceOptions`.' }),
  }),
})

const CountFromRegistersInput = builder.inputType('CountFromRegistersInput', {
  description: 'Typed targets that are to be counted, decided together.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    targets: t.field({
      type: [CountedTargetInput],
      required: true,
      description: 'Up to 200; those that are counted already stay as they are.',
    }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ClosePeriodInput = builder.inputType('ClosePeriodInput', {
  description: 'The end of a half-year to record from the registers.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    cutoff: t.field({
      type: 'Date',
      required: true,
      description: 'Last day of the half-year, not after today: "2010-06-30".',
    }),
    rows: t.intList({ description: 'Row numbers; left out: every row that is counted.' }),
    reason: t.string({
      description: 'Why a period is closed again: needed where one was closed already.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

builder.mutationFields((t) => ({
  decideSource: t.field({
    type: Target,
    description:
      'Switches a target between typed and counted from a day on; earlier figures stay as they were.',
    args: {
      input: t.arg({ type: DecideSourceInput, required: true, description: 'The decision.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The target, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const written = await decideSource(context, parseInput(decideSourceInput, input))
      const part = await findTarget(context, written.id)
      if (!part) throw new NotFoundRefusal()
      return part
    },
  }),
  countFromRegisters: t.field({
    type: Plan,
    description:
      'Lets typed targets be counted, all in one write: each since the plan’s first day, or the day after its last approved value.',
    args: {
      input: t.arg({ type: CountFromRegistersInput, required: true, description: 'The targets.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The plan, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { id } = await countFromRegisters(context, parseInput(countFromRegistersInput, input))
      const plan = await context.loaders.plan.load(id)
      if (!plan) throw new NotFoundRefusal()
      return plan
    },
  }),
  closePeriod: t.field({
    type: Plan,
    description:
      'Records what the registers say at the end of a half-year, frozen with its rows, and submits it for somebody else to approve.',
    args: {
      input: t.arg({ type: ClosePeriodInput, required: true, description: 'The half-year.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The plan, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const written = await closePeriod(context, parseInput(closePeriodInput, input))
      const plan = await context.loaders.plan.load(written.id)
      if (!plan) throw new NotFoundRefusal()
      return plan
    },
  }),
}))
