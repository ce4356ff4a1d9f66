import { recordIncentiveOutcomeInput } from '@gelt/domain'
import { builder } from '../graphql/builder.ts'
import { parseInput } from '../graphql/parse-input.ts'
import { refusalTypes } from '../graphql/refusals.ts'
import { Incentive } from '../plans/act.graphql.ts'
import { recordIncentiveOutcome } from './record-incentive-outcome.service.ts'

const key =
  'A UUID for this one intended write; the same key and payload gives the same answer again.'
const version = 'The version that the edit saw.'
const cleared = 'Left out: unchanged; null or blank: cleared.'

const RecordIncentiveOutcomeInput = builder.inputType('RecordIncentiveOutcomeInput', {
  description: 'How an incentive of the act went here.',
  fields: (t) => ({
    incentiveId: t.id({ required: true, description: 'The incentive.' }),
    version: t.int({ required: true, description: version }),
    nomination: t.string({ description: `What the municipality was nominated with. ${cleared}` }),
    nominatedOn: t.string({ description: `When: "2010-06-30". ${cleared}` }),
    result: t.string({ description: `How it went. ${cleared}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

builder.mutationFields((t) => ({
  recordIncentiveOutcome: t.field({
    type: Incentive,
    description: 'Records nomination, date and result of an incentive.',
    args: {
      input: t.arg({
        type: RecordIncentiveOutcomeInput,
        required: true,
        description: 'The outcome.',
      }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The incentive, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const parsed = parseInput(recordIncentiveOutcomeInput, input)
      const { id } = await recordIncentiveOutcome(context, parsed)
      return context.db.prisma.incentive.findUniqueOrThrow({ where: { id } })
    },
  }),
}))
