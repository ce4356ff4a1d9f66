import { createEntityInput, renewInvitationInput } from '@gelt/domain'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { readBy } from '../../graphql/readers.ts'
import { Issued } from '../auth/invitation.graphql.ts'
import { Entity } from '../entities/entity.graphql.ts'
import { createEntity, type NewEntity } from './create-entity.service.ts'
import { type PendingAdministrator, pendingAdministrators } from './pending-administrators.sql.ts'
import { renewInvitation } from './renew-invitation.service.ts'

const CreateEntityInput = builder.inputType('CreateEntityInput', {
  description: 'A municipality that is to keep its plan here.',
  fields: (t) => ({
    slug: t.string({
      required: true,
      description: 'Key in addresses: lower-case letters, digits, hyphens; 3 to 60.',
    }),
    name: t.string({ required: true, description: 'Its name, up to 120 characters.' }),
    department: t.string({ required: true, description: 'Department it lies in.' }),
    divipolaCode: t.string({ description: 'DIVIPOLA code, five digits.' }),
    nit: t.string({ description: 'NIT with its check digit: "890.700.961-6".' }),
    address: t.string({ description: 'Address.' }),
    phone: t.string({ description: 'Telephone.' }),
    email: t.string({ description: 'Institutional mail.' }),
    website: t.string({ description: 'Municipal site.' }),
    currentContact: t.string({ description: 'A contact that answers today.' }),
    administratorName: t.string({
      required: true,
      description: 'Its first administrator, up to 150 characters.',
    }),
    administratorEmail: t.string({
      required: true,
      description: 'Mail address that the administrator will sign in with.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const RenewInvitationInput = builder.inputType('RenewInvitationInput', {
  description: 'An entity whose first administrator is to get another one-time link.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const NewEntityType = builder.objectRef<NewEntity>('NewEntity').implement({
  description: 'An entity that was made, and the invitation of its first administrator.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity.',
      resolve: ({ entityId }, _args, { db }) =>
        db.prisma.entity.findUniqueOrThrow({ where: { id: entityId } }),
    }),
    invitation: t.field({
      type: Issued,
      description: 'What became of the link.',
      resolve: ({ invitation }) => invitation,
    }),
  }),
})

const PendingAdministratorType = builder
  .objectRef<PendingAdministrator>('PendingAdministrator')
  .implement({
    description: 'A first administrator who has not accepted the invitation yet.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'The entity; null: it is gone.',
        resolve: ({ entityId }, _args, { loaders }) => loaders.entity.load(entityId),
      }),
      name: t.exposeString('name', { description: 'As the operator named them.' }),
      email: t.exposeString('email', { description: 'Where the invitation goes.' }),
      expiresAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'Until when their link holds; null: it no longer does.',
        resolve: ({ expiresAt }) => expiresAt,
      }),
    }),
  })

builder.queryField('pendingAdministrators', (t) =>
  t.field({
    ...readBy('OPERATOR'),
    type: [PendingAdministratorType],
    nullable: true,
    description:
      'Entities that nobody administers yet, the newest first, a hundred at most. Null for whoever does not operate the installation.',
    resolve: (_root, _args, { db }) => pendingAdministrators(db.prisma, null),
  }),
)

builder.mutationFields((t) => ({
  createEntity: t.field({
    type: NewEntityType,
    description:
      'Makes an entity and invites its first administrator; for whoever operates the installation.',
    args: { input: t.arg({ type: CreateEntityInput, required: true, description: 'The entity.' }) },
    errors: { types: refusalTypes, union: { description: 'The entity, or why it was refused.' } },
    resolve: (_root, { input }, context) =>
      createEntity(context, parseInput(createEntityInput, input)),
  }),
  renewInvitation: t.field({
    type: Issued,
    description:
      'Another one-time link for an entity’s first administrator, as long as nobody administers it; for whoever operates the installation.',
    args: { input: t.arg({ type: RenewInvitationInput, required: true, description: 'Which.' }) },
    errors: { types: refusalTypes, union: { description: 'The link, or why it was refused.' } },
    resolve: (_root, { input }, context) =>
      renewInvitation(context, parseInput(renewInvitationInput, input)),
  }),
}))
