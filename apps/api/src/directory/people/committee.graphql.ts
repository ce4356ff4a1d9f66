import type { Membership as MembershipRow, CommitteeMember as SeatRow } from '@gelt/db'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { Office, RoleEnum } from '../entities/entity.graphql.ts'
import { Person } from './person.graphql.ts'

const Membership = builder.objectRef<MembershipRow>('Membership').implement({
  description: 'A role that a person holds.',
  fields: (t) => ({
    role: t.field({ type: RoleEnum, description: 'The role.', resolve: (m) => m.role }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'Of a contributor, the office whose registers it keeps.',
      resolve: (m, _args, { loaders }) => (m.officeId ? loaders.office.load(m.officeId) : null),
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'Of an acting mayor, the first day; null: the role has no days.',
      resolve: (m) => optionalPlainDateOf(m.since),
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Of an acting mayor, the last day; null: the role has no days.',
      resolve: (m) => optionalPlainDateOf(m.until),
    }),
  }),
})

export const CommitteeMember = builder.objectRef<SeatRow>('CommitteeMember').implement({
  description: 'A seat in the GEL-T committee, with the act that names the person.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (seat) => ({ type: 'CommitteeMember', id: seat.id }),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who sits in it.',
      resolve: (seat, _args, { loaders }) => loaders.person.load(seat.personId),
    }),
    function: t.exposeString('function', {
      description: 'Function in the committee: leader, secretary, webmaster.',
    }),
    act: t.exposeString('act', {
      nullable: true,
      description: 'The act or minutes that name the person.',
    }),
    since: t.field({
      type: 'Date',
      description: 'First day.',
      resolve: (seat) => plainDateOf(seat.since),
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day; null: still in it.',
      resolve: (seat) => optionalPlainDateOf(seat.until),
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

builder.objectFields(Person, (t) => ({
  memberships: t.field({
    ...readBy('people.read'),
    type: [Membership],
    nullable: true,
    complexity: { multiplier: 2 },
    description: 'Roles; null: for those who may read the entity’s people.',
    resolve: (person, _args, { loaders }) => loaders.membershipsOf.load(person.id),
  }),
  committeeSeats: t.field({
    ...readBy('people.read'),
    type: [CommitteeMember],
    nullable: true,
    complexity: { multiplier: 2 },
    description:
      'Seats in the committee, the newest first, those that ended included; null: for those who may read the entity’s people.',
    resolve: (person, _args, { loaders }) => loaders.committeeSeatsOf.load(person.id),
  }),
}))
