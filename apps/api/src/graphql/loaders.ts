import {
  type Body,
  type CommitteeMember,
  type Database,
  type Deviation,
  type Entity,
  type Improvement,
  type ImprovementKind,
  type Membership,
  type Office,
  type Organisation,
  type Person,
  type Phase,
  type Plan,
  query,
} from '@gelt/db'
import DataLoader from 'dataloader'

export type PlanWithEntity = Plan & { entity: Entity }

/** Reads of one request, gathered into one statement each. */
export interface Loaders {
  entity: DataLoader<string, Entity | null>
  person: DataLoader<string, Person | null>
  office: DataLoader<string, Office | null>
  organisation: DataLoader<string, Organisation | null>
  phase: DataLoader<string, Phase | null>
  body: DataLoader<string, Body | null>
  /** Plans with their entity, whatever their status: who may see them is asked elsewhere. */
  plan: DataLoader<string, PlanWithEntity | null>
  /** Plan that an area, an indicator or a target belongs to. */
  planIdOf: DataLoader<string, string | null>
  /** Plans by entity, the newest first. */
  plansOf: DataLoader<string, Plan[]>
  /** What an entity is made of, by name. */
  officesOf: DataLoader<string, Office[]>
  organisationsOf: DataLoader<string, Organisation[]>
  bodiesOf: DataLoader<string, Body[]>
  /** Roles by person. */
  membershipsOf: DataLoader<string, Membership[]>
  /** Seats in the GEL-T committee by person, the newest first, those that ended included. */
  committeeSeatsOf: DataLoader<string, CommitteeMember[]>
  /** Deviations by indicator, the open ones first. */
  deviationsOf: DataLoader<string, Deviation[]>
  /** Improvements by procedure with their kind, in the order of their start. */
  improvementsOf: DataLoader<string, (Improvement & { kind: ImprovementKind })[]>
  /** Constraints that an official record breaks, by its id; empty but for records older than the constraint. */
  faultsOf: DataLoader<string, string[]>
  /** Moment at which the procedure's present version was recorded. */
  procedureRecordedAt: DataLoader<string, Date | null>
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

function grouped<Row, Key extends keyof Row>(
  ids: readonly string[],
  rows: Row[],
  key: Key,
): Row[][] {
  const groups = Map.groupBy(rows, (row) => row[key])
  return ids.map((id) => groups.get(id as Row[Key]) ?? [])
}

/** Of each entity at most; none has as many. */
const ofEntity = { plans: 50, bodies: 100, units: 500 }

/** Lists of many entities in one statement. Kept for nobody: a write later in the same request is seen. */
function byEntity<Row extends { entityId: string }>(
  limit: number,
  read: (where: { entityId: { in: string[] } }) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  const load = async (ids: readonly string[]) => {
    const rows = await read({ entityId: { in: [...ids] } })
    return grouped(ids, rows, 'entityId').map((own) => own.slice(0, limit))
  }
  return new DataLoader(load, { cache: false })
}

const planOfSql = `
SELECT id, plan_id AS "planId" FROM action_area WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, plan_id FROM indicator WHERE id = ANY($1::uuid[])
UNION ALL SELECT t.id, i.plan_id FROM target t JOIN indicator i ON i.id = t.indicator_id WHERE t.id = ANY($1::uuid[])`

const recordedAtSql = `
SELECT id, recorded_from AS at FROM history.procedure
WHERE id = ANY($1::uuid[]) AND recorded_to = 'infinity'`

export function createLoaders(db: Database): Loaders {
  const { prisma } = db
  return {
    entity: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.entity.findMany({ where: { id: { in: [...ids] } } })),
    ),
    person: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.person.findMany({ where: { id: { in: [...ids] } } })),
    ),
    office: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.office.findMany({ where: { id: { in: [...ids] } } })),
    ),
    organisation: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.organisation.findMany({ where: { id: { in: [...ids] } } })),
    ),
    phase: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.phase.findMany({ where: { id: { in: [...ids] } } })),
    ),
    body: new DataLoader(async (ids) =>
      inOrder(ids, await prisma.body.findMany({ where: { id: { in: [...ids] } } })),
    ),
    plan: new DataLoader(async (ids) =>
      inOrder(
        ids,
        await prisma.plan.findMany({ where: { id: { in: [...ids] } }, include: { entity: true } }),
      ),
    ),
    planIdOf: new DataLoader(async (ids) => {
      const rows = await query<{ id: string; planId: string }>(db, planOfSql, [[...ids]])
      const byId = new Map(rows.map((row) => [row.id, row.planId]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
    plansOf: byEntity(ofEntity.plans, (where) =>
      prisma.plan.findMany({ where, orderBy: { validFrom: 'desc' } }),
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
    membershipsOf: new DataLoader(async (ids) => {
      const where = { personId: { in: [...ids] } }
      return grouped(
        ids,
        await prisma.membership.findMany({ where, orderBy: { role: 'asc' } }),
        'personId',
      )
    }),
    committeeSeatsOf: new DataLoader(async (ids) => {
      const where = { personId: { in: [...ids] } }
      return grouped(
        ids,
        await prisma.committeeMember.findMany({ where, orderBy: { since: 'desc' } }),
        'personId',
      )
    }),
    deviationsOf: new DataLoader(async (ids) => {
      const rows = await prisma.deviation.findMany({
        where: { indicatorId: { in: [...ids] } },
        orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      })
      return grouped(ids, rows, 'indicatorId')
    }),
    improvementsOf: new DataLoader(async (ids) => {
      const rows = await prisma.improvement.findMany({
        where: { procedureId: { in: [...ids] } },
        include: { kind: true },
        orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      })
      return grouped(ids, rows, 'procedureId')
    }),
    faultsOf: new DataLoader(async (ids) => {
      const where = { rowId: { in: [...ids] } }
      const rows = await prisma.faultyRow.findMany({ where, orderBy: { constraintName: 'asc' } })
      return grouped(ids, rows, 'rowId').map((marks) =>
        marks.map(({ constraintName }) => constraintName),
      )
    }),
    procedureRecordedAt: new DataLoader(async (ids) => {
      const rows = await query<{ id: string; at: Date }>(db, recordedAtSql, [[...ids]])
      const byId = new Map(rows.map((row) => [row.id, row.at]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
  }
}
