import { acceptInvitationInput, invitePersonInput } from '@gelt/domain'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { Entity } from '../entities/entity.graphql.ts'
import { Person } from '../people/person.graphql.ts'
import {
  acceptInvitation,
  accountToProve,
  findInvitation,
  type InvitationRow,
  isOpen,
} from './accept-invitation.service.ts'
import { invitePerson, resetPassword } from './invite-person.service.ts'
import type { IssuedInvitation } from './issue-link.ts'

const PurposeEnum = builder.enumType('InvitationPurpose', {
  description: 'Why a one-time link exists.',
  values: {
    INVITE: { description: 'Somebody is to get an account.' },
    RESET_PASSWORD: { description: 'Somebody is to choose another password.' },
  },
})

const Invitation = builder.objectRef<InvitationRow>('Invitation').implement({
  description: 'What a one-time link is for, as whoever holds it sees it.',
  fields: (t) => ({
    name: t.string({ description: 'The person it is for.', resolve: (i) => i.person.name }),
    email: t.string({
      nullable: true,
      description: 'Mail address that the account signs in with.',
      resolve: (i) => i.person.user?.email ?? i.person.email,
    }),
    entity: t.field({ type: Entity, description: 'The entity.', resolve: (i) => i.person.entity }),
    purpose: t.field({
      type: PurposeEnum,
      description: 'Invitation or new password.',
      resolve: (i) => i.purpose,
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it holds.',
      resolve: (i) => i.expiresAt,
    }),
    valid: t.boolean({
      description: 'False: used or expired; ask for a new one.',
      resolve: isOpen,
    }),
    hasAccount: t.boolean({
      description:
        'An account with this address already opens another entity: ask for its password, which stays as it is.',
      resolve: async (i, _args, { db }) => (await accountToProve(db, i)) !== null,
    }),
  }),
})

export const Issued = builder.objectRef<IssuedInvitation>('IssuedInvitation').implement({
  description: 'What became of a one-time link.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Whom it is for.',
      resolve: (i, _args, { loaders }) => loaders.person.load(i.personId),
    }),
    delivered: t.exposeBoolean('delivered', { description: 'It was sent by mail.' }),
    link: t.exposeString('link', {
      nullable: true,
      description:
        'The link to hand over, shown this once; null: it was mailed, or the same request came again.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it holds: 72 hours.',
      resolve: (i) => i.expiresAt,
    }),
  }),
})

const Accepted = builder.objectRef<{ email: string | null }>('AcceptedInvitation').implement({
  description: 'A one-time link that was used.',
  fields: (t) => ({
    email: t.exposeString('email', { nullable: true, description: 'Address to sign in with.' }),
  }),
})

const InvitePersonInput = builder.inputType('InvitePersonInput', {
  description: 'Whom to send a one-time link that makes an account.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'A person with a mail address and no account.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'Whom to send a one-time link for a new password.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'A person with an account.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description:
    'The use of a one-time link. The token serves as the idempotency key: it works once.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'Last part of the link.' }),
    password: t.string({
      required: true,
      description: 'New password, 12 to 200 characters; the account’s own one where `hasAccount`.',
    }),
  }),
})

builder.queryField('invitation', (t) =>
  t.field({
    type: Invitation,
    nullable: true,
    description: 'What a one-time link is for; null: there is no such link.',
    args: { token: t.arg.string({ required: true, description: 'Last part of the link.' }) },
    resolve: (_root, { token }, { db }) => findInvitation(db, token),
  }),
)

builder.mutationFields((t) => ({
  invitePerson: t.field({
    type: Issued,
    description: 'Sends a person a one-time link, or gives it to the administrator to hand over.',
    args: { input: t.arg({ type: InvitePersonInput, required: true, description: 'Whom.' }) },
    errors: { types: refusalTypes, union: { description: 'The link, or why it was refused.' } },
    resolve: (_root, { input }, context) =>
      invitePerson(context, parseInput(invitePersonInput, input)),
  }),
  resetPassword: t.field({
    type: Issued,
    description: 'Sends a person a link for a new password, or gives it to the administrator.',
    args: { input: t.arg({ type: ResetPasswordInput, required: true, description: 'Whom.' }) },
    errors: { types: refusalTypes, union: { description: 'The link, or why it was refused.' } },
    resolve: (_root, { input }, context) =>
      resetPassword(context, parseInput(invitePersonInput, input)),
  }),
  acceptInvitation: t.field({
    type: Accepted,
    description: 'Uses a one-time link; needs no sign-in. Sessions of the account end.',
    args: {
      input: t.arg({
        type: AcceptInvitationInput,
        required: true,
        description: 'Link and password.',
      }),
    },
    errors: { types: refusalTypes, union: { description: 'The account, or why it was refused.' } },
    resolve: async (_root, { input }, context) => {
      const { person } = await acceptInvitation(context, parseInput(acceptInvitationInput, input))
      return { email: person.user?.email ?? person.email }
    },
  }),
}))
