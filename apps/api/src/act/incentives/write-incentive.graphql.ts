import { recordIncentiveOutcomeInput } from '@gelt/domain'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Incentive } from '../plans/act.graphql.ts'
import { recordIncentiveOutcome } from './record-incentive-outcome.service.ts'

const RecordIncentiveOutcomeInput = builder.inputType('RecordIncentiveOutcomeInput', {
  description: 'How an incentive of the act went here.',
  fields: (t) => ({
    incentiveId: t.id({ required: true, description: 'The incentive.' }),
    version: t.int({ required: true, description: version }),
    nomination: t.string({ description: `What the municipality was nominated with. ${cleared}` }),
    nominatedOn: t.field({ type: 'Date', description: `When: "2010-06-30". ${emptied}` }),
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
