import type { AssessedOutcome } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'

export const Outcome = builder.objectRef<AssessedOutcome>('AssessedOutcome').implement({
  description:
    'What came of some criteria. Only what somebody confirmed is assessed: met counts 1, in part ½, not met 0; what doesn’t apply is left out.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'Criteria of the set.' }),
    confirmed: t.exposeInt('confirmed', { description: 'Those assessed: k of `total`.' }),
    applicable: t.exposeInt('applicable', { description: 'Those assessed that apply.' }),
    meets: t.exposeInt('meets', { description: 'Those that are met.' }),
    inPart: t.exposeInt('inPart', { description: 'Those met in part.' }),
    notMet: t.exposeInt('notMet', { description: 'Those that are not met.' }),
    notApplicable: t.exposeInt('notApplicable', { description: 'Those that don’t apply.' }),
    score: t.field({
      type: 'Decimal',
      description: '1 for each that is met, ½ for each in part.',
      resolve: ({ score }) => score,
    }),
    figure: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Score ÷ those assessed that apply, 0 to 1; null: none is.',
      resolve: ({ figure }) => figure,
    }),
    lowerBound: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Score ÷ all but those that don’t apply, 0 to 1: what it is at least.',
      resolve: ({ lowerBound }) => lowerBound,
    }),
    hasVerdict: t.exposeBoolean('hasVerdict', {
      description: 'At least half was assessed; below that the figure says nothing of the whole.',
    }),
  }),
})

export interface Group {
  name: string
  outcome: AssessedOutcome
}

export interface Phase {
  number: number
  /** Of the plan in force; null: it has no such phase. */
  name: string | null
  deadline: string | null
  outcome: AssessedOutcome
  groups: Group[]
}

const GroupType = builder.objectRef<Group>('AssessedGroup').implement({
  description: 'A group of criteria of a phase in a round.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, by the words of the round.' }),
    outcome: t.field({
      type: Outcome,
      description: 'What came of it.',
      resolve: ({ outcome }) => outcome,
    }),
  }),
})

export const PhaseType = builder.objectRef<Phase>('AssessedPhase').implement({
  description: 'A phase in a round.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'From 1.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'By the plan in force; null: it has no phase of that number.',
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Territorial deadline by the plan in force.',
      resolve: ({ deadline }) => deadline,
    }),
    outcome: t.field({
      type: Outcome,
      description: 'What came of it.',
      resolve: ({ outcome }) => outcome,
    }),
    groups: t.field({
      type: [GroupType],
      complexity: { multiplier: 8 },
      description: 'Its groups.',
      resolve: ({ groups }) => groups,
    }),
  }),
})
