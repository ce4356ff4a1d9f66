import { builder } from '../../graphql/builder.ts'
import {
  MemberKindEnum,
  PeriodUnitEnum,
  TargetKindEnum,
  TargetModeEnum,
} from '../../graphql/vocabulary.graphql.ts'
import { findTarget, type MemberPart, type TargetPart, targetsOf } from './plan-parts.ts'

export const TargetMember = builder.objectRef<MemberPart>('TargetMember').implement({
  description:
    'One of those that a target counts by: an office, a phase, a chat, a mail account, a group.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id, for values by member.',
      resolve: ({ member }) => ({ type: 'TargetMember', id: member.id }),
    }),
    position: t.int({ description: 'Order of showing.', resolve: ({ member }) => member.position }),
    kind: t.field({
      type: MemberKindEnum,
      description: 'What it is.',
      resolve: ({ member }) => member.kind,
    }),
    name: t.string({ description: 'Its name.', resolve: ({ member }) => member.name }),
    activeFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day it counts; null: from the start.',
      resolve: ({ member }) => member.activeFrom,
    }),
    activeTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day it counts; null: it still does.',
      resolve: ({ member }) => member.activeTo,
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its own deadline, where it has one.',
      resolve: ({ member }) => member.deadline,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was taken out, where it was.',
      resolve: ({ member }) => member.reason,
    }),
    version: t.int({
      description: 'Send it with an edit.',
      resolve: ({ member }) => member.version,
    }),
  }),
})

export const Target = builder.objectRef<TargetPart>('Target')

builder.node(Target, {
  description: 'What a row commits to (meta); row 2 has two.',
  id: { description: 'Opaque global id.', resolve: ({ target }) => target.id },
  loadOne: (id, context) => findTarget(context, id),
  fields: (t) => ({
    position: t.int({
      description: 'Order in its row, from 1.',
      resolve: ({ target }) => target.position,
    }),
    label: t.string({
      description: 'What is counted, in a few words of ours.',
      resolve: ({ target }) => target.label,
    }),
    kind: t.field({
      type: TargetKindEnum,
      description: 'How it is computed.',
      resolve: ({ target }) => target.kind,
    }),
    mode: t.field({
      type: TargetModeEnum,
      description: 'Reach it, or keep it up.',
      resolve: ({ target }) => target.mode,
    }),
    goal: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'In the unit, per period for a QUOTA and per member for a COVERAGE; of a RATIO the fraction (1 = 100 %). Null: the plan sets none.',
      resolve: ({ target }) => target.goal,
    }),
    unit: t.string({ description: 'Unit, singular.', resolve: ({ target }) => target.unit }),
    unitPlural: t.string({
      description: 'Unit, plural.',
      resolve: ({ target }) => target.unitPlural,
    }),
    periodUnit: t.field({
      type: PeriodUnitEnum,
      description: 'Period of its values.',
      resolve: ({ target }) => target.periodUnit,
    }),
    wholeNumbers: t.boolean({
      description: 'Only whole numbers make sense.',
      resolve: ({ target }) => target.wholeNumbers,
    }),
    maximum: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Highest value that one entry can hold, in the unit; null: no limit.',
      resolve: ({ target }) => target.maximum,
    }),
    memberKind: t.field({
      type: MemberKindEnum,
      nullable: true,
      description: 'What it counts by; null: it has no members.',
      resolve: ({ target }) => target.memberKind,
    }),
    numeratorLabel: t.string({
      nullable: true,
      description: 'Of a RATIO, what is above the line.',
      resolve: ({ target }) => target.numeratorLabel,
    }),
    denominatorLabel: t.string({
      nullable: true,
      description: 'Of a RATIO, what is below the line.',
      resolve: ({ target }) => target.denominatorLabel,
    }),
    version: t.int({
      description: 'Send it with an edit.',
      resolve: ({ target }) => target.version,
    }),
    members: t.field({
      type: [TargetMember],
      description: 'Its members, in order; those that ended are included.',
      resolve: (part) => part.target.members.map((member) => ({ ...part, member })),
    }),
    row: t.int({
      description: 'Number of its row in the act, from 1.',
      resolve: ({ indicator }) => indicator.row,
    }),
    rowName: t.string({
      description: 'Short name of its row.',
      resolve: ({ indicator }) => indicator.shortName,
    }),
    rowTargets: t.field({
      type: [Target],
      complexity: { multiplier: 2 },
      description: 'The targets of its row, itself included: the row’s figure is their mean.',
      resolve: (part) => targetsOf(part),
    }),
  }),
})
