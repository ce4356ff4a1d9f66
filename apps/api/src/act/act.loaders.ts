import { type Database, type Entity, type Phase, type Plan, query } from '@gelt/db'
import DataLoader from 'dataloader'
import { byEntity, inOrder, ofEntity } from '../core/batches.ts'

declare module '../core/context.ts' {
  interface Loaders {
    /** Plans with their entity, whatever their status: who may see them is asked elsewhere. */
    plan: DataLoader<string, PlanWithEntity | null>
    /** Plan that an area, an objective, an indicator or a target belongs to. */
    planIdOf: DataLoader<string, string | null>
    /** Plans by entity, the newest first. */
    plansOf: DataLoader<string, Plan[]>
    phase: DataLoader<string, Phase | null>
  }
}

export type PlanWithEntity = Plan & { entity: Entity }

const planOfSql = `
SELECT id, plan_id AS "planId" FROM action_area WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, plan_id FROM objective WHERE id = ANY($1::uuid[])
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
    phase: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await prisma.phase.findMany({ where: { id: { in: [...ids] } } })),
    ),
  }
}
