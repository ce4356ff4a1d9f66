import type { SetObjectiveRowsInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan } from '../structure/edit-plan.ts'
import { wordsLabel } from './plan-image.ts'

const links = { links: { include: { indicator: { select: { row: true } } } } } as const

function rowsImage(objective: { links: { indicator: { row: number } }[] }) {
  return { rows: objective.links.map((link) => link.indicator.row).sort((a, b) => a - b) }
}

/** Says which rows serve an objective. @throws InputRefusal for a row that the plan doesn't have. */
export async function setObjectiveRows(
  context: Context,
  input: SetObjectiveRowsInput,
): Promise<Written> {
  const id = idOf('Objective', input.objectiveId)
  const found = await context.db.prisma.objective.findUnique({ where: { id } })
  const edit = { operation: 'setObjectiveRows', input, planId: found?.planId ?? null }
  return editPlan(context, edit, async ({ tx, plan, entityId, audit }) => {
    const before = await tx.objective.findUniqueOrThrow({ where: { id, entityId }, include: links })
    checkVersion(before, input.version, rowsImage(before))
    const rows = await tx.indicator.findMany({
      where: { planId: plan.id, entityId, row: { in: input.rows } },
      select: { id: true, row: true },
    })
    const known = new Set(rows.map(({ row }) => row))
    const unknown = input.rows.findIndex((row) => !known.has(row))
    if (unknown >= 0) {
      throw new InputRefusal([{ path: ['rows', String(unknown)], code: 'NOT_FOUND' }])
    }
    const kept = rows.map((row) => row.id)
    const linked = before.links.map((link) => link.indicatorId)
    await tx.objectiveIndicator.deleteMany({
      where: { objectiveId: id, entityId, indicatorId: { notIn: kept } },
    })
    await tx.objectiveIndicator.createMany({
      data: kept
        .filter((indicatorId) => !linked.includes(indicatorId))
        .map((indicatorId) => ({ entityId, objectiveId: id, indicatorId })),
    })
    await tx.objective.update({ where: { id, entityId }, data: { version: { increment: 1 } } })
    await audit({
      action: 'objective.setRows',
      subjectType: 'Objective',
      subjectId: id,
      subjectLabel: wordsLabel(before),
      before: rowsImage(before),
      after: { rows: input.rows },
    })
    return { type: 'Objective', id }
  })
}
