import type { Context, Viewer } from '../../core/context.ts'
import { AccessRefusal } from '../../core/refusals.ts'
import { appendAuditEvent } from '../../core/writing/audit.ts'
import type { Transaction, WriteScope } from '../../core/writing/write.ts'

/** Whoever operates the installation is called so in an entity's log: they are nobody there. */
const operation = { id: null, name: 'Operación de la instalación' }

/** @throws AccessRefusal for whoever doesn't operate the installation. */
export function requireOperator({ viewer }: Context): Viewer {
  if (!viewer) throw new AccessRefusal('UNAUTHENTICATED')
  if (!viewer.operates) throw new AccessRefusal('FORBIDDEN')
  return viewer
}

/** Asked again in the transaction. @throws AccessRefusal when the role was taken away meanwhile. */
export async function checkStillOperator(tx: Transaction, { userId }: Viewer): Promise<void> {
  const rows = await tx.$queryRaw<object[]>`
    SELECT 1 FROM operator WHERE user_id = ${userId} FOR SHARE`
  if (rows.length === 0) throw new AccessRefusal('FORBIDDEN')
}

/** What a write of the operator in an entity has at hand. */
export function operatorScope(
  { requestId }: Context,
  tx: Transaction,
  entityId: string,
  moment: Date,
): Pick<WriteScope, 'tx' | 'moment' | 'audit'> {
  const frame = { actor: operation, entityId, requestId }
  return { tx, moment, audit: (entry) => appendAuditEvent(tx, frame, entry) }
}
