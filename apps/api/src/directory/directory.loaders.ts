import type {
  Body,
  CommitteeMember,
  Database,
  Entity,
  Membership,
  Office,
  Organisation,
  Person,
} from '@gelt/db'
import DataLoader from 'dataloader'
import { byEntity, grouped, inOrder, ofEntity } from '../core/batches.ts'

declare module '../core/context.ts' {
  interface Loaders {
    entity: DataLoader<string, Entity | null>
    person: DataLoader<string, Person | null>
    office: DataLoader<string, Office | null>
    organisation: DataLoader<string, Organisation | null>
    body: DataLoader<string, Body | null>
    /** What an entity is made of, by name. */
    officesOf: DataLoader<string, Office[]>
    organisationsOf: DataLoader<string, Organisation[]>
    bodiesOf: DataLoader<string, Body[]>
    /** Roles by person. */
    membershipsOf: DataLoader<string, Membership[]>
    /** Seats in the GEL-T committee by person, the newest first, those that ended included. */
    committeeSeatsOf: DataLoader<string, CommitteeMember[]>
  }
}

/** Reads of entities, offices and people. */
export function directoryLoaders(db: Database) {
  const { prisma } = db
  return {
    entity: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.entity.findMany({ where: { id: { in: [...ids] } } })),
    ),
    person: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.person.findMany({ where: { id: { in: [...ids] } } })),
    ),
    office: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.office.findMany({ where: { id: { in: [...ids] } } })),
    ),
    organisation: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.organisation.findMany({ where: { id: { in: [...ids] } } })),
    ),
    body: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.body.findMany({ where: { id: { in: [...ids] } } })),
    ),
    officesOf: byEntity(ofEntity.units, (where) =>
      prisma.office.findMany({ where, orderBy: { name: 'asc' } }),
    ),
    organisationsOf: byEntity(ofEntity.units, (where) =>
      prisma.organisation.findMany({ where, orderBy: { name: 'asc' } }),
    ),
    bodiesOf: byEntity(ofEntity.bodies, (where) =>
      prisma.body.findMany({ where, orderBy: { name: 'asc' } }),
    ),
    membershipsOf: new DataLoader(async (ids: readonly string[]) => {
      const where = { personId: { in: [...ids] } }
      return grouped(
        ids,
        await prisma.membership.findMany({ where, orderBy: { role: 'asc' } }),
        'personId',
      )
    }),
    committeeSeatsOf: new DataLoader(async (ids: readonly string[]) => {
      const where = { personId: { in: [...ids] } }
      return grouped(
        ids,
        await prisma.committeeMember.findMany({ where, orderBy: { since: 'desc' } }),
        'personId',
      )
    }),
  }
}
