import type { Prisma } from '@gelt/db'

/**
 * Whether an account is also somebody's in entities other than these, or operates the installation. The administrator of one entity
 * must not be able to set the password of an account that opens another.
 */
export async function belongsElsewhere(
  prisma: Prisma.TransactionClient,
  userId: string,
  entityIds: string[],
): Promise<boolean> {
  const where = { userId, archivedAt: null, entityId: { notIn: entityIds } }
  if ((await prisma.person.count({ where })) > 0) return true
  return (await prisma.operator.count({ where: { userId } })) > 0
}
