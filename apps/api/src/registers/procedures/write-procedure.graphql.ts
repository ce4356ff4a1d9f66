import { query } from '@gelt/db'
import {
  createProcedureInput,
  declareProceduresInput,
  identifyProcedureInput,
  restoreProcedureInput,
  retireProcedureInput,
  studyProcedureInput,
  updateProcedureInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { createProcedure, declareProcedures } from './create-procedure.service.ts'
import { Procedure } from './procedure.graphql.ts'
import { findProcedure } from './procedure-access.ts'
import {
  CreateProcedureInput,
  DeclareProceduresInput,
  IdentifyProcedureInput,
  RestoreProcedureInput,
  RetireProcedureInput,
  StudyProcedureInput,
  UpdateProcedureInput,
} from './procedure-inputs.graphql.ts'
import { type ProcedureAt, procedureAt } from './procedure-row.ts'
import { restoreProcedure, retireProcedure } from './retire-procedure.service.ts'
import { identifyProcedure, studyProcedure, updateProcedure } from './update-procedure.service.ts'

const Declared = builder.objectRef<{ procedures: ProcedureAt[] }>('DeclaredProcedures').implement({
  description: 'The candidates that a declaration made.',
  fields: (t) => ({
    procedures: t.field({
      type: [Procedure],
      description: 'In the order of their codes.',
      resolve: ({ procedures }) => procedures,
    }),
  }),
})

/** The row as it stands after the write. */
async function written(context: Context, { id }: Written): Promise<ProcedureAt> {
  context.loaders.procedureRecordedAt.clear(id)
  const procedure = await findProcedure(context, { id })
  if (!procedure) throw new NotFoundRefusal()
  return procedure
}

// Those whose first version was recorded at the same moment: one write, one moment.
const declaredWithSql = `
SELECT h.id FROM history.procedure h JOIN (
  SELECT entity_id, min(recorded_from) AS at FROM history.procedure WHERE id = $1::uuid GROUP BY entity_id) first
  ON h.entity_id = first.entity_id AND h.recorded_from = first.at
WHERE NOT EXISTS (SELECT 1 FROM history.procedure e WHERE e.id = h.id AND e.recorded_from < h.recorded_from)`

async function declaredWith(context: Context, first: Written): Promise<ProcedureAt[]> {
  const { asOf } = await written(context, first)
  const ids = await query<{ id: string }>(context.db, declaredWithSql, [first.id])
  const rows = await context.db.prisma.procedure.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    orderBy: { code: 'asc' },
  })
  return rows.map((row) => procedureAt(row, asOf))
}

const errors = {
  types: refusalTypes,
  union: { description: 'The procedure, or why it was refused.' },
}

builder.mutationFields((t) => ({
  createProcedure: t.field({
    type: Procedure,
    description: 'Adds a procedure to the inventory. Contributors: of their own offices.',
    args: {
      input: t.arg({ type: CreateProcedureInput, required: true, description: 'The procedure.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await createProcedure(context, parseInput(createProcedureInput, input))),
  }),
  declareProcedures: t.field({
    type: Declared,
    description: 'Puts an office’s expected list into the inventory, each name a candidate.',
    args: {
      input: t.arg({ type: DeclareProceduresInput, required: true, description: 'The list.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The candidates, or why they were refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const first = await declareProcedures(context, parseInput(declareProceduresInput, input))
      return { procedures: await declaredWith(context, first) }
    },
  }),
  updateProcedure: t.field({
    type: Procedure,
    description: 'Edits a procedure section by section.',
    args: {
      input: t.arg({ type: UpdateProcedureInput, required: true, description: 'The edit.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await updateProcedure(context, parseInput(updateProcedureInput, input))),
  }),
  identifyProcedure: t.field({
    type: Procedure,
    description: 'Confirms that a candidate exists; again to correct the day.',
    args: {
      input: t.arg({ type: IdentifyProcedureInput, required: true, description: 'The step.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await identifyProcedure(context, parseInput(identifyProcedureInput, input))),
  }),
  studyProcedure: t.field({
    type: Procedure,
    description: 'Says that its evaluation is complete; again to correct the day.',
    args: {
      input: t.arg({ type: StudyProcedureInput, required: true, description: 'The step.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await studyProcedure(context, parseInput(studyProcedureInput, input))),
  }),
  retireProcedure: t.field({
    type: Procedure,
    description: 'Takes a procedure out of the inventory, with the reason.',
    args: {
      input: t.arg({ type: RetireProcedureInput, required: true, description: 'The end.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await retireProcedure(context, parseInput(retireProcedureInput, input))),
  }),
  restoreProcedure: t.field({
    type: Procedure,
    description: 'Puts a procedure back as if it had never been taken out.',
    args: {
      input: t.arg({ type: RestoreProcedureInput, required: true, description: 'The return.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await restoreProcedure(context, parseInput(restoreProcedureInput, input))),
  }),
}))
