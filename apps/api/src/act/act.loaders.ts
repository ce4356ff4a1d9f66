import { type Database, type Entity, type Objective, type Phase, type Plan, query } from '@gelt/db'
import DataLoader from 'dataloader'
import { byEntity, inOrder, ofEntity } from '../core/batches.ts'

declare module '../core/context.ts' {
  interface Loaders {
    /** Plans with their entity, whatever their status: who may see them is asked elsewhere. */
    plan: DataLoader<string, PlanWithEntity | null>
    /** Plan that an area, an indicator or a target belongs to. */
    planIdOf: DataLoader<string, string | null>
    /** Plans by entity, the newest first. */
    plansOf: DataLoader<string, Plan[]>
    phase: DataLoader<string, Phase | null>
    /** With the numbers of the rows that serve it. */
    objective: DataLoader<string, ObjectiveWithRows | null>
  }
}

/** An objective, and the numbers of the rows that serve it. */
export type ObjectiveWithRows = Objective & { rows: number[] }

/** What of an objective’s rows is read with it. */
export const withRows = { links: { include: { indicator: { select: { row: true } } } } } as const

export function rowsOfObjective<Read extends { links: { indicator: { row: number } }[] }>(
  read: Read,
): Read & { rows: number[] } {
  return { ...read, rows: read.links.map((link) => link.indicator.row).sort((a, b) => a - b) }
}

export type PlanWithEntity = Plan & { entity: Entity }

const planOfSql = `
SELECT id, plan_id AS "planId" FROM action_area WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, plan_id FROM indicator WHERE id = ANY($1::uuid[])
UNION ALL SELECT t.id, i.plan_id FROM target t JOIN indicator i ON i.id = t.indicator_id WHERE t.id = ANY($1::uuid[])`

/** Reads of plans and what they name. */
export function actLoaders(db: Database) {
  const { prisma } = db
  return {
    plan: new DataLoader(async (ids: readonly string[]) =>
      inOrder(
        ids,
        await prisma.plan.findMany({ where: { id: { in: [...ids] } }, include: { entity: true } }),
      ),
    ),
    planIdOf: new DataLoader(async (ids: readonly string[]) => {
      const rows = await query<{ id: string; planId: string }>(db, planOfSql, [[...ids]])
      const byId = new Map(rows.map((row) => [row.id, row.planId]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
    plansOf: byEntity(ofEntity.plans, (where) =>
      prisma.plan.findMany({ where, orderBy: { validFrom: 'desc' } }),
    ),
    objective: new DataLoader(async (ids: readonly string[]) => {
      const where = { id: { in: [...ids] } }
      const read = await prisma.objective.findMany({ where, include: withRows })
      return inOrder(ids, read.map(rowsOfObjective))
    }),
    phase: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.phase.findMany({ where: { id: { in: [...ids] } } })),
    ),
  }
}
