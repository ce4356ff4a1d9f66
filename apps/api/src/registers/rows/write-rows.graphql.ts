import {
  annulRowInput,
  attachRegisterEvidenceInput,
  attestPeriodInput,
  createRowInput,
  dailyRegister,
  type ListKey,
  type RegisterDefinition,
  saveMailWeekInput,
  updateRowInput,
  withdrawAttestationInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { attachRegisterEvidence } from './attach-register-evidence.service.ts'
import { attestPeriod, withdrawAttestation } from './attest.service.ts'
import { Attestation } from './attestation.graphql.ts'
import { type AttestationRow, readAttestation } from './attestations.sql.ts'
import { createRow } from './create-row.service.ts'
import { findRow } from './find-row.ts'
import { saveMailWeek } from './mail-week.service.ts'
import { Register } from './register.graphql.ts'
import { type RegisterRowNode, registerOfType } from './register-row.ts'
import {
  AnnulRegisterRowInput,
  AttachRegisterEvidenceInput,
  AttestPeriodInput,
  ROW_INPUTS,
  SaveMailWeekInput,
  WithdrawAttestationInput,
} from './row-inputs.graphql.ts'
import { answered, RegisterRowResult } from './row-result.graphql.ts'
import { registerRowType } from './row-types.ts'
import { annulRow, updateRow } from './update-row.service.ts'

/** The row as it stands after the write. */
async function written(
  context: Context,
  definition: RegisterDefinition | null,
  { id }: Written,
): Promise<RegisterRowNode> {
  const row = definition && (await findRow(context, definition, id))
  if (!row) throw new NotFoundRefusal()
  return row
}

async function attested(context: Context, { id }: Written): Promise<AttestationRow> {
  const row = await readAttestation(context.work.run, id)
  if (!row) throw new NotFoundRefusal()
  return row
}

const errors = {
  types: refusalTypes,
  union: { description: 'The row, or why it was refused.' },
}

for (const { definition, create, update } of ROW_INPUTS) {
  const { key, type, nouns } = definition
  const ref = registerRowType(key as ListKey)
  if (create) {
    builder.mutationField(`create${type}`, (t) =>
      t.field({
        type: ref,
        description: `Adds to the register of ${nouns.en.many}. Contributors: for their own offices.`,
        args: { input: t.arg({ type: create, required: true, description: 'The row.' }) },
        errors,
        resolve: async (_root, { input }, context) => {
          const parsed = parseInput(createRowInput(definition), input)
          return written(context, definition, await createRow(context, definition, parsed))
        },
      }),
    )
  }
  builder.mutationFields((t) => ({
    [`update${type}`]: t.field({
      type: ref,
      description: `Edits a row of the register of ${nouns.en.many}.`,
      args: { input: t.arg({ type: update, required: true, description: 'The edit.' }) },
      errors,
      resolve: async (_root, { input }, context) => {
        const parsed = parseInput(updateRowInput(definition), input)
        return written(context, definition, await updateRow(context, definition, parsed))
      },
    }),
  }))
}

const attestationErrors = {
  types: refusalTypes,
  union: { description: 'What was said of the period, or why it was refused.' },
}

builder.mutationFields((t) => ({
  annulRegisterRow: t.field({
    type: RegisterRowResult,
    description: 'Takes back a row recorded by mistake, with the reason.',
    args: {
      input: t.arg({ type: AnnulRegisterRowInput, required: true, description: 'The row.' }),
    },
    resolve: (_root, { input }, context) =>
      answered(async () => {
        const done = await annulRow(context, parseInput(annulRowInput, input))
        return written(context, registerOfType(done.type), done)
      }),
  }),
  attachRegisterEvidence: t.field({
    type: RegisterRowResult,
    description: 'Adds a file or a link to a row. It can’t be taken away.',
    args: {
      input: t.arg({
        type: AttachRegisterEvidenceInput,
        required: true,
        description: 'The proof.',
      }),
    },
    resolve: (_root, { input }, context) =>
      answered(async () => {
        const parsed = parseInput(attachRegisterEvidenceInput, input)
        const done = await attachRegisterEvidence(context, parsed)
        return written(context, registerOfType(done.type), done)
      }),
  }),
  attestPeriod: t.field({
    type: Attestation,
    description:
      'Says that a register is complete for a period, so that nothing recorded means zero. Contributors: of their own offices.',
    args: {
      input: t.arg({ type: AttestPeriodInput, required: true, description: 'The period.' }),
    },
    errors: attestationErrors,
    resolve: async (_root, { input }, context) =>
      attested(context, await attestPeriod(context, parseInput(attestPeriodInput, input))),
  }),
  withdrawAttestation: t.field({
    type: Attestation,
    description: 'Takes back what was said of a period; the answer is what no longer holds.',
    args: {
      input: t.arg({ type: WithdrawAttestationInput, required: true, description: 'Which.' }),
    },
    errors: attestationErrors,
    resolve: async (_root, { input }, context) => {
      const parsed = parseInput(withdrawAttestationInput, input)
      return attested(context, await withdrawAttestation(context, parsed))
    },
  }),
  saveMailWeek: t.field({
    type: Register,
    description:
      'Records on which days of a week each account was used, all in one write. Contributors: accounts of their own offices.',
    args: {
      input: t.arg({ type: SaveMailWeekInput, required: true, description: 'The week.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The register of the uses, or why the week was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const { id } = await saveMailWeek(context, parseInput(saveMailWeekInput, input))
      const entity = await context.loaders.entity.load(id)
      if (!entity) throw new NotFoundRefusal()
      return { entity, definition: dailyRegister('mailUses') }
    },
  }),
}))
