import { archiveEntityInput, restoreEntityInput, updateEntityInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { archiveEntity } from './archive-entity.service.ts'
import { Entity } from './entity.graphql.ts'
import { restoreEntity } from './restore-entity.service.ts'
import { updateEntity } from './update-entity.service.ts'

const UpdateEntityInput = builder.inputType('UpdateEntityInput', {
  description:
    'An edit of an entity. The current contact alone may be edited by whoever edits support.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    version: t.int({ required: true, description: 'The version that the edit saw.' }),
    name: t.string({ description: 'Its name. Left out: unchanged.' }),
    department: t.string({ description: 'Department it lies in. Left out: unchanged.' }),
    divipolaCode: t.string({ description: `DIVIPOLA code, five digits. ${cleared}` }),
    nit: t.string({ description: `NIT with its check digit. ${cleared}` }),
    address: t.string({ description: `Address. ${cleared}` }),
    phone: t.string({ description: `Telephone. ${cleared}` }),
    email: t.string({ description: `Institutional mail. ${cleared}` }),
    website: t.string({ description: `Municipal site. ${cleared}` }),
    currentContact: t.string({ description: `A contact that answers today. ${cleared}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ArchiveEntityInput = builder.inputType('ArchiveEntityInput', {
  description: 'An entity that is no longer shown.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    version: t.int({ required: true, description: 'The version that the edit saw.' }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const RestoreEntityInput = builder.inputType('RestoreEntityInput', {
  description: 'An archived entity that is to be shown again.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    version: t.int({ required: true, description: 'The version that the edit saw.' }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

function entity({ db }: Context, { id }: Written) {
  return db.prisma.entity.findUniqueOrThrow({ where: { id } })
}

builder.mutationFields((t) => ({
  updateEntity: t.field({
    type: Entity,
    description: 'Edits an entity’s name and contacts.',
    args: { input: t.arg({ type: UpdateEntityInput, required: true, description: 'The edit.' }) },
    errors: { types: refusalTypes, union: { description: 'The entity, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      entity(context, await updateEntity(context, parseInput(updateEntityInput, input))),
  }),
  archiveEntity: t.field({
    type: Entity,
    description:
      'Takes an entity out of public view; its rows stay, and none can be written any more. The sample is removed this way.',
    args: {
      input: t.arg({ type: ArchiveEntityInput, required: true, description: 'Which and why.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The entity, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      entity(context, await archiveEntity(context, parseInput(archiveEntityInput, input))),
  }),
  restoreEntity: t.field({
    type: Entity,
    description: 'Takes an archived entity back into view: the one write that it still takes.',
    args: {
      input: t.arg({ type: RestoreEntityInput, required: true, description: 'Which and why.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The entity, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      entity(context, await restoreEntity(context, parseInput(restoreEntityInput, input))),
  }),
}))
