import type { RegisterEvidence as EvidenceRow, StoredFile } from '@gelt/db'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { type ProofRow, proofFields } from '../../trace/files/proof-fields.graphql.ts'
import { RegisterRow } from './register-row.graphql.ts'
import { requestLoader } from './request-loader.ts'

type Proof = EvidenceRow & { file: StoredFile | null } & ProofRow

const RegisterEvidence = builder.objectRef<Proof>('RegisterEvidence').implement({
  description: 'What proves a row of a register: a file or a link. Appended, never changed.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: ({ id }) => ({ type: 'RegisterEvidence', id }),
    }),
    ...proofFields(t, 'register.readAll'),
  }),
})

builder.interfaceField(RegisterRow, 'evidence', (t) =>
  t.field({
    ...readBy('register.readAll'),
    type: [RegisterEvidence],
    complexity: { multiplier: 2 },
    description:
      'What proves it, in the order of attaching. Empty for all but the entity’s own people: lists of who attended and the like aren’t published.',
    resolve: async ({ id }, _args, context) => {
      const loader = requestLoader(context, 'evidence of rows', async (ids) => {
        const found = await context.db.prisma.registerEvidence.findMany({
          where: { rowId: { in: [...ids] } },
          include: { file: true },
          orderBy: { id: 'asc' },
        })
        const byRow = Map.groupBy(found, ({ rowId }) => rowId)
        return ids.map((one) => byRow.get(one) ?? [])
      })
      return loader.load(id)
    },
  }),
)
