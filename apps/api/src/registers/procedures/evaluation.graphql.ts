import {
  type BurdenLine,
  type Decision,
  type Evaluation,
  evaluationOf,
  type Feasibility,
  type PlainDate,
  type ProcedureFields,
} from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { BurdenEnum, DecisionQuestionEnum, FeasibilityEnum } from './vocabulary.graphql.ts'

const BurdenLineType = builder.objectRef<BurdenLine>('BurdenLine').implement({
  description: 'A line of the formula of efficiency: share = amount ÷ limit, 1 at most.',
  fields: (t) => ({
    burden: t.field({ type: BurdenEnum, description: 'Which one.', resolve: (l) => l.burden }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'How much of it: steps, working days (a calendar day is 5/7 of one), pesos, documents. Null: not known.',
      resolve: (l) => l.amount,
    }),
    limit: t.field({
      type: 'Decimal',
      description: 'From how much on it weighs in full.',
      resolve: (l) => l.limit,
    }),
    share: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'amount ÷ limit, 1 at most.',
      resolve: (l) => l.share,
    }),
  }),
})

interface EvaluationAt extends Evaluation {
  fields: ProcedureFields
}

export function evaluationAt(fields: ProcedureFields): EvaluationAt {
  return { ...evaluationOf(fields), fields }
}

export const EvaluationType = builder.objectRef<EvaluationAt>('ProcedureEvaluation').implement({
  description:
    'What a procedure costs a citizen, and its efficiency: 100 × (1 − mean of the four shares), or the mean of that ease with satisfaction where it is known.',
  fields: (t) => ({
    steps: t.int({
      nullable: true,
      description: 'Steps that a citizen takes.',
      resolve: (e) => e.fields.steps,
    }),
    documents: t.int({
      nullable: true,
      description: 'Documents that a citizen hands in.',
      resolve: (e) => e.fields.documents,
    }),
    yearlyDemand: t.int({
      nullable: true,
      description: 'Times asked for in a year.',
      resolve: (e) => e.fields.yearlyDemand,
    }),
    satisfaction: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Share of people satisfied, 0 to 1.',
      resolve: (e) => e.fields.satisfaction,
    }),
    burdens: t.field({
      type: [BurdenLineType],
      description: 'The lines of the formula.',
      resolve: (e) => e.burdens,
    }),
    burden: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Mean of the four shares; null until all are known.',
      resolve: (e) => e.burden,
    }),
    ease: t.field({
      type: 'Decimal',
      nullable: true,
      description: '1 − burden.',
      resolve: (e) => e.ease,
    }),
    efficiency: t.field({
      type: 'Decimal',
      nullable: true,
      description: '0 (least) to 100; null until the four burdens are known.',
      resolve: (e) => e.efficiency,
    }),
  }),
})

interface DecisionMade {
  question: Decision
  answer: Feasibility
  reason: string | null
  decidedOn: PlainDate | null
}

export function decisionMade(fields: ProcedureFields, question: Decision): DecisionMade {
  return {
    question,
    answer: fields[question],
    reason: fields[`${question}Reason`],
    decidedOn: fields[`${question}On`],
  }
}

export const DecisionType = builder.objectRef<DecisionMade>('ProcedureDecision').implement({
  description: 'A decision on a procedure that a denominator rests on.',
  fields: (t) => ({
    question: t.field({
      type: DecisionQuestionEnum,
      description: 'What was decided.',
      resolve: (d) => d.question,
    }),
    answer: t.field({
      type: FeasibilityEnum,
      description: 'The answer.',
      resolve: (d) => d.answer,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Its justification; a NO always has one.',
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it holds; null: undecided.',
      resolve: (d) => d.decidedOn,
    }),
  }),
})
