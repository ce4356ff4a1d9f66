import {
  attentionOf,
  DECISIONS,
  isCompleted,
  isInForce,
  REVIEW_MONTHS,
  SOURCES,
} from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { readsAll } from '../facts/register-access.ts'
import { DecisionType, decisionMade, EvaluationType, evaluationAt } from './evaluation.graphql.ts'
import { Improvement } from './improvement.graphql.ts'
import { improvementTerms, procedureFact } from './improvement-row.ts'
import { ownOnly, Procedure } from './procedure.graphql.ts'
import { reviewMonthsOf } from './review-months.ts'
import { AttentionEnum } from './vocabulary.graphql.ts'

/** What a row of the plan counts it as. */
interface Missing {
  sourceKey: string
  reason: string
  words: string
}

const MissingType = builder.objectRef<Missing>('MissingForSource').implement({
  description: 'Why a procedure doesn’t count for a row of the plan yet.',
  fields: (t) => ({
    sourceKey: t.exposeString('sourceKey', {
      description: 'How the row is counted: `procedures.registered`.',
    }),
    reason: t.exposeString('reason', { description: 'Closed code of why.' }),
    words: t.exposeString('words', { description: 'Why, in the language asked for.' }),
  }),
})

builder.objectFields(Procedure, (t) => ({
  evaluation: t.field({
    ...readBy('register.readAll'),
    type: EvaluationType,
    nullable: true,
    description: `What it costs a citizen, and its efficiency with the formula. ${ownOnly}`,
    resolve: (p) => evaluationAt(p.fields),
  }),
  decisions: t.field({
    ...readBy('register.readAll'),
    type: [DecisionType],
    nullable: true,
    complexity: { multiplier: 3 },
    description: `The three separate decisions, always in the same order. ${ownOnly}`,
    resolve: (p) => DECISIONS.map((decision) => decisionMade(p.fields, decision)),
  }),
  improvements: t.field({
    type: [Improvement],
    complexity: { multiplier: 2 },
    description:
      'What is done to make it better, in the order of their start; outsiders see what is completed.',
    resolve: async (p, _args, context) => {
      const rows = await context.loaders.improvementsOf.load(p.id)
      const own = readsAll(context, p.entityId)
      return rows
        .filter((row) => own || isCompleted(improvementTerms(row), p.asOf))
        .map((row) => ({ row, asOf: p.asOf }))
    },
  }),
  attention: t.field({
    ...readBy('register.readAll'),
    type: [AttentionEnum],
    nullable: true,
    description: `What of it asks for attention on the day looked at. ${ownOnly}`,
    args: {
      reviewMonths: t.arg.int({
        defaultValue: REVIEW_MONTHS,
        description: 'After how many months nobody having looked is too long: 1 to 120.',
      }),
    },
    resolve: async (p, { reviewMonths }, context) => {
      if (!isInForce(p.fields, p.asOf)) return []
      const improvements = (await context.loaders.improvementsOf.load(p.id)).map(improvementTerms)
      return attentionOf({ ...p.fields, improvements }, p.asOf, reviewMonthsOf(reviewMonths))
    },
  }),
  missingFor: t.field({
    ...readBy('register.readAll'),
    type: [MissingType],
    nullable: true,
    complexity: { multiplier: 2 },
    description: `Rows of the plan that it is owed to and doesn’t count for, with the reason. ${ownOnly}`,
    resolve: async (p, _args, context) => {
      const fact = procedureFact(p, await context.loaders.improvementsOf.load(p.id))
      return SOURCES.filter(({ register }) => register === 'procedures').flatMap((source) => {
        const judgement = source.judge(fact, { asOf: p.asOf, planStartsOn: p.asOf, goal: null })
        if (judgement?.verdict !== 'MISSING') return []
        const words = source.words[context.language].reasons[judgement.reason] ?? ''
        return [{ sourceKey: source.key, reason: judgement.reason, words }]
      })
    },
  }),
}))
