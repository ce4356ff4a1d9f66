import type { Person as PersonRow, Prisma, Role } from '@gelt/db'
import { HELD_ROLES } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { optionalIdOf } from '../../core/ids.ts'
import { builder } from '../../graphql/builder.ts'
import { checkPage, type PageArgs, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { Entity, RoleEnum } from '../entities/entity.graphql.ts'
import { Person } from './person.graphql.ts'

interface PeopleFilter {
  search?: string | null | undefined
  roles?: readonly string[] | null | undefined
  officeId?: string | null | undefined
  inCommittee?: boolean | null | undefined
  archived?: boolean | null | undefined
}

function isHeld(role: string): role is Role {
  return HELD_ROLES.some((held) => held === role)
}

function conditions(filter: PeopleFilter, today: Date): Prisma.PersonWhereInput[] {
  const words = (filter.search ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean)
  const officeId = optionalIdOf('Office', filter.officeId)
  const seated = { since: { lte: today }, OR: [{ until: null }, { until: { gte: today } }] }
  return [
    ...words.map((word) => {
      const contains = { contains: word, mode: 'insensitive' as const }
      return { OR: [{ name: contains }, { post: contains }, { email: contains }] }
    }),
    filter.roles ? { memberships: { some: { role: { in: filter.roles.filter(isHeld) } } } } : {},
    officeId ? { memberships: { some: { officeId } } } : {},
    filter.inCommittee == null
      ? {}
      : { committee: filter.inCommittee ? { some: seated } : { none: seated } },
    filter.archived ? {} : { archivedAt: null },
  ]
}

// As Spanish sorts names: Álvaro stands with the A, Ñáñez after Núñez.
const spanish = new Intl.Collator('es')

/**
 * By name, then by id, which breaks ties and serves as cursor. Put in order here: the database sorts by
 * bytes, whatever server it runs on, and an entity has tens of people.
 */
function peoplePage(context: Context, args: PageArgs, where: Prisma.PersonWhereInput) {
  checkPage(args)
  return resolveCursorConnection(
    { ...pageLimits, args, toCursor: (row: PersonRow) => row.id },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      const people = await context.db.prisma.person.findMany({ where })
      people.sort((a, b) => spanish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      if (inverted) people.reverse()
      const edge = after ?? before
      if (!edge) return people.slice(0, limit)
      const at = people.findIndex(({ id }) => id === edge)
      return at < 0 ? [] : people.slice(at + 1, at + 1 + limit)
    },
  )
}

builder.objectField(Entity, 'people', (t) =>
  t.connection({
    ...readBy('people.read'),
    type: Person,
    nullable: true,
    description: 'Its people by name; null: for those who may read them.',
    complexity: pageCost,
    args: {
      search: t.arg.string({ description: 'Words of the name, the post or the mail address.' }),
      roles: t.arg({ type: [RoleEnum], description: 'Only those who hold one of these roles.' }),
      officeId: t.arg.id({ description: 'Only those who keep the registers of this office.' }),
      inCommittee: t.arg.boolean({
        description:
          'True: only those in the committee on the entity’s today; false: only the others.',
      }),
      archived: t.arg.boolean({ description: 'True: also those who no longer work on the plan.' }),
    },
    resolve: (entity, args, context) => {
      const today = dateColumn(todayOf(entity))
      const where = { entityId: entity.id, AND: conditions(args, today) }
      return peoplePage(context, args, where)
    },
  }),
)
