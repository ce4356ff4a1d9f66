import type { Context } from '../../core/context.ts'
import type { Written } from '../../core/writing/write.ts'
import type { PlanWithEntity } from '../act.loaders.ts'

// What a write answers with, read again.

export async function planOf({ loaders }: Context, { id }: Written): Promise<PlanWithEntity> {
  const plan = await loaders.plan.load(id)
  if (!plan) throw new Error('The plan that was written is gone')
  return plan
}

export async function objectiveOf({ db }: Context, { id }: Written) {
  const objective = await db.prisma.objective.findUniqueOrThrow({
    where: { id },
    include: { links: { include: { indicator: { select: { row: true } } } } },
  })
  const rows = objective.links.map((link) => link.indicator.row).sort((a, b) => a - b)
  return { ...objective, rows }
}
