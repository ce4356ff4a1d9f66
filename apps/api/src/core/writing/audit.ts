import { Prisma } from '@gelt/db'
import { AUDIT_SUBJECTS, type AuditAction, type AuditField } from '@gelt/domain'
import type { Transaction } from './transaction.ts'

/** A state of a row, by the names that the log has words for. */
type AuditState = { readonly [Field in AuditField]?: Prisma.InputJsonValue | null }

export interface AuditEntry {
  action: AuditAction
  /** One of AUDIT_SUBJECTS. */
  subjectType: string
  subjectId: string
  /** What the subject is called, for people who read the log. */
  subjectLabel: string
  before?: AuditState | null
  after?: AuditState | null
  reason?: string | null
}

interface AuditFrame {
  /** Without an id: nobody with an account, by what they are called together. */
  actor: { id: string | null; name: string }
  entityId: string
  requestId: string
}

/**
 * Appends to the entity's chain; the database sets place, moment and hash.
 * @throws Error for a subject that the catalogue doesn't have: a fault of the program.
 */
export async function appendAuditEvent(
  tx: Transaction,
  frame: AuditFrame,
  entry: AuditEntry,
): Promise<void> {
  if (!Object.hasOwn(AUDIT_SUBJECTS, entry.subjectType)) {
    throw new Error(`${entry.subjectType} is missing in AUDIT_SUBJECTS`)
  }
  await tx.auditEvent.create({
    data: {
      entityId: frame.entityId,
      actorId: frame.actor.id,
      actorName: frame.actor.name,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      subjectLabel: entry.subjectLabel,
      before: entry.before ?? Prisma.DbNull,
      after: entry.after ?? Prisma.DbNull,
      reason: entry.reason ?? null,
      requestId: frame.requestId,
    },
  })
}
