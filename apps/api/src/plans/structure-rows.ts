import type { Transaction } from '../writing/write.ts'

/** The rows of a plan that a template gives: what counts today, nothing that ended. */
export async function readPlanStructureRows(
  tx: Transaction,
  { id: planId, entityId }: { id: string; entityId: string },
) {
  const where = { planId, entityId }
  return {
    phases: await tx.phase.findMany({ where, orderBy: { number: 'asc' } }),
    areas: await tx.actionArea.findMany({ where, orderBy: { number: 'asc' } }),
    objectives: await tx.objective.findMany({
      where,
      include: { links: true },
      orderBy: { position: 'asc' },
    }),
    indicators: await tx.indicator.findMany({
      where,
      include: {
        answerableOffice: true,
        deadlines: { where: { state: { not: 'REPLACED' } } },
        targets: {
          where: { archivedAt: null },
          include: {
            members: {
              where: { activeTo: null },
              include: { office: true, body: true },
              orderBy: { position: 'asc' },
            },
          },
          orderBy: { position: 'asc' },
        },
      },
      orderBy: { row: 'asc' },
    }),
  }
}

export type StructureRows = Awaited<ReturnType<typeof readPlanStructureRows>>
