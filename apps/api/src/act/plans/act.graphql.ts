import type {
  Incentive as IncentiveRow,
  Passage,
  Phase as PhaseRow,
  ReadingNote as ReadingNoteRow,
  SupportContact as SupportContactRow,
} from '@gelt/db'
import { PASSAGE_KINDS, PLAN_PARTS_MAXIMUM, servesAny } from '@gelt/domain'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { Indicator } from '../indicators/indicator.graphql.ts'
import {
  indicatorsOf,
  type ObjectivePart,
  objectivesOf,
  rowsServing,
} from '../indicators/plan-parts.ts'
import { Plan } from './plan.graphql.ts'

export const PassageKindEnum = builder.enumType('PassageKind', {
  description: 'The part of the act that a passage belongs to.',
  values: enumValues(PASSAGE_KINDS, {
    AREA: 'An area of action.',
    ARTICLE: 'An article of the act.',
    CLOSING: 'The closing formula, place and signatures.',
    EPIGRAPH: 'The official title.',
    GENERAL_OBJECTIVE: 'The general objective.',
    HEADING: 'A heading.',
    INCENTIVE: 'What is offered to those who take part.',
    MINIMUM_CONTENT: 'The minimum content that the act sets out (contenido mínimo).',
    RECITAL: 'Why the act is adopted (considerando).',
    SPECIFIC_OBJECTIVE: 'A specific objective.',
    SUPPORT: 'Who helps, and how to reach them.',
    VISION: 'The vision.',
  }),
})

export const PassageType = builder.objectRef<Passage>('Passage').implement({
  description: 'A passage of the act, word for word, misspellings included.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (p) => ({ type: 'Passage', id: p.id }) }),
    position: t.exposeInt('position', { description: 'Order of reading.' }),
    kind: t.field({
      type: PassageKindEnum,
      description: 'Its part of the act.',
      resolve: (p) => p.kind,
    }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
})

export const Objective = builder.objectRef<ObjectivePart>('Objective').implement({
  description: 'A specific objective of the strategic framework.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: ({ objective }) => ({ type: 'Objective', id: objective.id }),
    }),
    position: t.int({
      description: 'Order in the act.',
      resolve: ({ objective }) => objective.position,
    }),
    text: t.string({ description: 'The act’s words.', resolve: ({ objective }) => objective.text }),
    rows: t.intList({
      description:
        'Numbers of the rows that serve it. The act doesn’t say which: this is the committee’s reading.',
      resolve: ({ objective }) => objective.rows,
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'The rows that serve it, in the order of the act.',
      complexity: { multiplier: 10 },
      resolve: (part, _args, context) => rowsServing(context, part),
    }),
    version: t.int({
      description: 'Send it with an edit.',
      resolve: ({ objective }) => objective.version,
    }),
  }),
})

export const Phase = builder.objectRef<PhaseRow>('Phase').implement({
  description: 'One of the five phases of the strategy.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (p) => ({ type: 'Phase', id: p.id }) }),
    number: t.exposeInt('number', { description: 'From 1.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    definition: t.exposeString('definition', { description: 'What it asks for.' }),
    deadline: t.field({
      type: 'Date',
      description: 'Territorial deadline.',
      resolve: (p) => plainDateOf(p.deadline),
    }),
    deadlineConfirmed: t.exposeBoolean('deadlineConfirmed', {
      description: 'False: from general knowledge, to be shown as "to be verified".',
    }),
    deadlineSource: t.exposeString('deadlineSource', {
      description: 'Where the deadline was read.',
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

const ReadingNote = builder.objectRef<ReadingNoteRow>('ReadingNote').implement({
  description: 'An ambiguity of the act and how it is read here.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code: `A-09`.' }),
    place: t.exposeString('place', { description: 'Where in the act.' }),
    sourceText: t.exposeString('sourceText', { description: 'The act’s words.' }),
    question: t.exposeString('question', { description: 'What is unclear.' }),
    reading: t.exposeString('reading', { description: 'How it is read here.' }),
    rows: t.exposeIntList('rows', { description: 'Rows it touches; empty: the whole act.' }),
  }),
})

const SupportContact = builder.objectRef<SupportContactRow>('SupportContact').implement({
  description:
    'A support contact of 2008 as the act lists it: history, never a contact of today (A-22).',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (c) => ({ type: 'SupportContact', id: c.id }),
    }),
    problem: t.exposeString('problem', { description: 'The problem.' }),
    procedure: t.exposeString('procedure', { description: 'What to do.' }),
    assistance: t.exposeString('assistance', { description: 'Whom to turn to, in 2008.' }),
  }),
})

export const Incentive = builder.objectRef<IncentiveRow>('Incentive').implement({
  description: 'An incentive for municipalities that the act lists, and how it went here.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (i) => ({ type: 'Incentive', id: i.id }),
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
    text: t.exposeString('text', { description: 'The act’s words.' }),
    nomination: t.exposeString('nomination', {
      nullable: true,
      description: 'What the municipality was nominated with.',
    }),
    nominatedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When.',
      resolve: (i) => optionalPlainDateOf(i.nominatedOn),
    }),
    result: t.exposeString('result', { nullable: true, description: 'How it went.' }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

builder.objectFields(Plan, (t) => ({
  passages: t.field({
    type: [PassageType],
    description: 'The act in the order of reading.',
    resolve: (plan, _args, { db }) =>
      db.prisma.passage.findMany({
        where: { planId: plan.id, entityId: plan.entityId },
        orderBy: { position: 'asc' },
        take: PLAN_PARTS_MAXIMUM.Passage,
      }),
  }),
  objectives: t.field({
    type: [Objective],
    description: 'Specific objectives.',
    resolve: (plan, _args, context) => objectivesOf(context, plan),
  }),
  objectivesWithoutRows: t.field({
    type: [Objective],
    description: 'Specific objectives that no row serves.',
    resolve: async (plan, _args, context) => {
      const parts = await objectivesOf(context, plan)
      return parts.filter(({ objective }) => objective.rows.length === 0)
    },
  }),
  rowsWithoutObjective: t.field({
    type: [Indicator],
    description: 'Rows that serve no objective, in the order of the act.',
    complexity: { multiplier: 22 },
    resolve: async (plan, _args, context) => {
      const objectives = (await objectivesOf(context, plan)).map(({ objective }) => objective)
      const parts = await indicatorsOf(context, plan)
      return parts.filter(({ indicator }) => !servesAny(indicator, objectives))
    },
  }),
  phases: t.field({
    type: [Phase],
    description: 'The phases, in order.',
    resolve: (plan, _args, { db }) =>
      db.prisma.phase.findMany({
        where: { planId: plan.id, entityId: plan.entityId },
        orderBy: { number: 'asc' },
        take: PLAN_PARTS_MAXIMUM.Phase,
      }),
  }),
  notes: t.field({
    type: [ReadingNote],
    description: 'Ambiguities of the act, by code.',
    args: { row: t.arg.int({ description: 'Only those that touch this row.' }) },
    resolve: (plan, { row }, { db }) =>
      db.prisma.readingNote.findMany({
        where: {
          planId: plan.id,
          entityId: plan.entityId,
          ...(row == null ? {} : { rows: { has: row } }),
        },
        orderBy: { code: 'asc' },
        take: 200,
      }),
  }),
  supportContacts: t.field({
    type: [SupportContact],
    description: 'Support contacts of the act, historical.',
    resolve: (plan, _args, { db }) =>
      db.prisma.supportContact.findMany({
        where: { planId: plan.id, entityId: plan.entityId },
        orderBy: { position: 'asc' },
        take: 50,
      }),
  }),
  incentives: t.field({
    type: [Incentive],
    description: 'Incentives of the act with nomination, date and result.',
    resolve: (plan, _args, { db }) =>
      db.prisma.incentive.findMany({
        where: { planId: plan.id, entityId: plan.entityId },
        orderBy: { position: 'asc' },
        take: PLAN_PARTS_MAXIMUM.Incentive,
      }),
  }),
}))
