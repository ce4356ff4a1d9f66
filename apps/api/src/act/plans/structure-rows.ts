import type { Transaction } from '../../core/writing/write.ts'

/** Offices and bodies that work today, by code. */
export async function unitsOf(tx: Transaction, entityId: string) {
  const query = { where: { entityId, activeTo: null }, orderBy: { code: 'asc' } } as const
  return { OFFICE: await tx.office.findMany(query), BODY: await tx.body.findMany(query) }
}

/** The rows of a plan that a template gives: what counts today, nothing that ended. */
export async function readPlanStructureRows(
  tx: Transaction,
  { id: planId, entityId }: { id: string; entityId: string },
) {
  const where = { planId, entityId }
  return {
    phases: await tx.phase.findMany({ where, orderBy: { number: 'asc' } }),
    notes: await tx.readingNote.findMany({ where, orderBy: { code: 'asc' } }),
    // What its entity counts by today: a target by all of them goes on doing so elsewhere.
    units: await unitsOf(tx, entityId),
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
            options: true,
            sources: { orderBy: [{ startsOn: 'asc' }, { decidedAt: 'asc' }, { id: 'asc' }] },
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
