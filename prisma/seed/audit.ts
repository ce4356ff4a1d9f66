import type { Prisma } from '@gelt/db'
import type { AuditAction } from '@gelt/domain'

export type AuditRow = Prisma.AuditEventCreateManyInput & { action: AuditAction }

/** Who writes what no person wrote: the load of the plan itself. */
export const loader = { actorId: null, actorName: 'Carga inicial' } as const

/** The two events with which an entity's chain begins; call it after the plan exists. */
export async function auditAdoption(
  tx: Prisma.TransactionClient,
  entity: { id: string; slug: string; name: string },
  plan: { id: string; title: string; resolutionNumber: string; resolutionDate: string },
) {
  const own = { entityId: entity.id, ...loader }
  await tx.auditEvent.createMany({
    data: [
      {
        ...own,
        action: 'entity.create',
        subjectType: 'Entity',
        subjectId: entity.id,
        subjectLabel: entity.name,
        after: { slug: entity.slug, name: entity.name },
      },
      {
        ...own,
        action: 'plan.adopt',
        subjectType: 'Plan',
        subjectId: plan.id,
        subjectLabel: plan.title,
        after: { status: 'ADOPTED' },
        reason: `Resolución ${plan.resolutionNumber} del ${plan.resolutionDate}`,
      },
    ],
  })
}

/** The event with which the catalogue of criteria comes into an entity. */
export function catalogueEvent(
  entityId: string,
  by: { actorId: string | null; actorName: string },
  count: number,
): AuditRow {
  return {
    ...{ entityId, ...by, action: 'criteria.copy' },
    subjectType: 'Entity',
    subjectId: entityId,
    subjectLabel: `${count} criterios`,
    after: { count },
  }
}
