import {
  addCommitteeMemberInput,
  archivePersonInput,
  createPersonInput,
  endCommitteeMemberInput,
  setRolesInput,
  updatePersonInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { cleared, key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { RoleEnum } from '../entities/entity.graphql.ts'
import { addCommitteeMember } from './add-committee-member.service.ts'
import { archivePerson } from './archive-person.service.ts'
import { CommitteeMember } from './committee.graphql.ts'
import { createPerson } from './create-person.service.ts'
import { endCommitteeMember } from './end-committee-member.service.ts'
import { Person } from './person.graphql.ts'
import { setRoles } from './set-roles.service.ts'
import { updatePerson } from './update-person.service.ts'

const RoleInput = builder.inputType('RoleInput', {
  description: 'A role to hold.',
  fields: (t) => ({
    role: t.field({
      type: RoleEnum,
      required: true,
      description: 'Any but PUBLIC, each once; AUDITOR alone.',
    }),
    officeId: t.id({ description: 'Of a CONTRIBUTOR, its office; of the others none.' }),
    since: t.field({
      type: 'Date',
      description: 'Of an ACTING_MAYOR, the first day; of the others none.',
    }),
    until: t.field({
      type: 'Date',
      description: 'Of an ACTING_MAYOR, the last day; of the others none.',
    }),
  }),
})

const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'A new person of an entity.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    name: t.string({ required: true, description: 'Up to 150 characters.' }),
    post: t.string({ description: 'Post held (cargo), up to 150 characters.' }),
    email: t.string({ description: 'Mail address, unique in the entity; an invitation needs it.' }),
    roles: t.field({ type: [RoleInput], description: 'Roles to begin with. Default: none.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'An edit of a person. The address that an account signs in with doesn’t follow.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'The person.' }),
    version: t.int({ required: true, description: version }),
    name: t.string({ description: 'Up to 150 characters. Left out: unchanged.' }),
    post: t.string({ description: `Post held (cargo). ${cleared}` }),
    email: t.string({ description: `Mail address, unique in the entity. ${cleared}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const ArchivePersonInput = builder.inputType('ArchivePersonInput', {
  description: 'A person who no longer works on the plan.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'The person.' }),
    version: t.int({ required: true, description: version }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const SetRolesInput = builder.inputType('SetRolesInput', {
  description: 'The roles of a person, all of them.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'The person; never oneself.' }),
    version: t.int({ required: true, description: 'The version of the person that the edit saw.' }),
    roles: t.field({ type: [RoleInput], required: true, description: 'Empty: none.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AddCommitteeMemberInput = builder.inputType('AddCommitteeMemberInput', {
  description: 'A seat in the GEL-T committee.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who takes it.' }),
    function: t.string({
      required: true,
      description: 'Leader, secretary, webmaster: up to 150 characters.',
    }),
    act: t.string({
      description: 'The act or minutes that name the person, up to 200 characters.',
    }),
    since: t.field({ type: 'Date', required: true, description: 'First day: "2008-09-03".' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const EndCommitteeMemberInput = builder.inputType('EndCommitteeMemberInput', {
  description: 'The end of a seat.',
  fields: (t) => ({
    committeeMemberId: t.id({ required: true, description: 'The seat.' }),
    version: t.int({ required: true, description: version }),
    until: t.field({ type: 'Date', required: true, description: 'Last day: "2010-06-30".' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

function person({ db }: Context, { id }: Written) {
  return db.prisma.person.findUniqueOrThrow({ where: { id } })
}

function seat({ db }: Context, { id }: Written) {
  return db.prisma.committeeMember.findUniqueOrThrow({ where: { id } })
}

builder.mutationFields((t) => ({
  createPerson: t.field({
    type: Person,
    description: 'Adds a person. An invitation makes the account.',
    args: { input: t.arg({ type: CreatePersonInput, required: true, description: 'The person.' }) },
    errors: { types: refusalTypes, union: { description: 'The person, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      person(context, await createPerson(context, parseInput(createPersonInput, input))),
  }),
  updatePerson: t.field({
    type: Person,
    description: 'Edits name, post and mail address.',
    args: { input: t.arg({ type: UpdatePersonInput, required: true, description: 'The edit.' }) },
    errors: { types: refusalTypes, union: { description: 'The person, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      person(context, await updatePerson(context, parseInput(updatePersonInput, input))),
  }),
  archivePerson: t.field({
    type: Person,
    description: 'Ends a person’s work here; never one’s own, never the last administrator’s.',
    args: {
      input: t.arg({ type: ArchivePersonInput, required: true, description: 'Whom and why.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The person, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      person(context, await archivePerson(context, parseInput(archivePersonInput, input))),
  }),
  setRoles: t.field({
    type: Person,
    description: 'Gives a person these roles and no others; one administrator always remains.',
    args: { input: t.arg({ type: SetRolesInput, required: true, description: 'The roles.' }) },
    errors: { types: refusalTypes, union: { description: 'The person, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      person(context, await setRoles(context, parseInput(setRolesInput, input))),
  }),
  addCommitteeMember: t.field({
    type: CommitteeMember,
    description: 'Gives a person a seat in the GEL-T committee.',
    args: {
      input: t.arg({ type: AddCommitteeMemberInput, required: true, description: 'The seat.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The seat, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      seat(context, await addCommitteeMember(context, parseInput(addCommitteeMemberInput, input))),
  }),
  endCommitteeMember: t.field({
    type: CommitteeMember,
    description: 'Ends a seat in the committee.',
    args: {
      input: t.arg({ type: EndCommitteeMemberInput, required: true, description: 'The end.' }),
    },
    errors: { types: refusalTypes, union: { description: 'The seat, or why it was refused.' } },
    resolve: async (_root, { input }, context) =>
      seat(context, await endCommitteeMember(context, parseInput(endCommitteeMemberInput, input))),
  }),
}))
