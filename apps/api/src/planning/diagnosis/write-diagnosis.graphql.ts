import { copyCatalogueInput, dailyRegister, decideRoundInput, returnRoundInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { findRow } from '../../registers/rows/find-row.ts'
import { registerRowType } from '../../registers/rows/row-types.ts'
import { copyCatalogue } from './copy-catalogue.service.ts'
import { approveRound, returnRound, submitRound } from './decide-round.service.ts'
import './diagnosis.rows.ts'

const decideInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      roundId: t.id({ required: true, description: 'The DiagnosisRound.' }),
      idempotencyKey: t.string({ required: true, description: key }),
    }),
  })

const SubmitRoundInput = decideInput('SubmitRoundInput', 'A round to hand over for approval.')
const ApproveRoundInput = decideInput('ApproveRoundInput', 'A round to approve.')

const ReturnRoundInput = builder.inputType('ReturnRoundInput', {
  description: 'A round to give back.',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The DiagnosisRound.' }),
    reason: t.string({ required: true, description: 'Why, up to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const CopyCatalogueInput = builder.inputType('CopyCatalogueInput', {
  description: 'The starting catalogue of criteria, for an entity that has none.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The municipality.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const errors = {
  types: refusalTypes,
  union: { description: 'The round, or why it was refused.' },
}

async function written(context: Context, { id }: Written) {
  const row = await findRow(context, dailyRegister('rounds'), id)
  if (!row) throw new NotFoundRefusal()
  return row
}

builder.mutationFields((t) => ({
  submitRound: t.field({
    type: registerRowType('rounds'),
    description: 'Hands a round over for approval; nothing in it changes until it is returned.',
    args: {
      input: t.arg({ type: SubmitRoundInput, required: true, description: 'The round.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await submitRound(context, parseInput(decideRoundInput, input))),
  }),
  approveRound: t.field({
    type: registerRowType('rounds'),
    description:
      'Approves a round for good. Nobody approves one of which they confirmed or submitted anything.',
    args: {
      input: t.arg({ type: ApproveRoundInput, required: true, description: 'The round.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await approveRound(context, parseInput(decideRoundInput, input))),
  }),
  returnRound: t.field({
    type: registerRowType('rounds'),
    description: 'Gives a submitted round back to those who assess, with the reason.',
    args: {
      input: t.arg({ type: ReturnRoundInput, required: true, description: 'The round.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await returnRound(context, parseInput(returnRoundInput, input))),
  }),
  copyCatalogue: t.field({
    type: Entity,
    description: 'Puts the starting catalogue of criteria, to be verified, where there is none.',
    args: {
      input: t.arg({ type: CopyCatalogueInput, required: true, description: 'Where.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The entity, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const { id } = await copyCatalogue(context, parseInput(copyCatalogueInput, input))
      const entity = await context.loaders.entity.load(id)
      if (!entity) throw new NotFoundRefusal()
      return entity
    },
  }),
}))
