import { attachEvidenceInput } from '@gelt/domain'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Measurement } from '../measurements/measurement.graphql.ts'
import { measurementInclude } from '../measurements/measurement-row.ts'
import { attachEvidence } from './attach-evidence.service.ts'

const AttachEvidenceInput = builder.inputType('AttachEvidenceInput', {
  description: 'A file or a link that proves a value: exactly one of the two.',
  fields: (t) => ({
    measurementId: t.id({
      required: true,
      description: 'The value: draft, submitted or approved.',
    }),
    fileId: t.id({ description: 'A file sent to POST /files before.' }),
    url: t.string({ description: 'An https address, up to 2,000 characters.' }),
    title: t.string({
      description:
        'What it is, up to 200 characters. Of a file by default its name; a link needs one.',
    }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A UUID for this one intended write; the same key and payload gives the same answer again.',
    }),
  }),
})

builder.mutationField('attachEvidence', (t) =>
  t.field({
    type: Measurement,
    description:
      'Adds a file or a link to a value. It cannot be taken away from a value that was submitted.',
    args: {
      input: t.arg({
        type: AttachEvidenceInput,
        required: true,
        description: 'The value and its proof.',
      }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The value with its evidence, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const { id } = await attachEvidence(context, parseInput(attachEvidenceInput, input))
      // The write moved the plan's revision; what this request read before is stale.
      context.loaders.plan.clearAll()
      return context.db.prisma.measurement.findUniqueOrThrow({
        where: { id },
        include: measurementInclude,
      })
    },
  }),
)
