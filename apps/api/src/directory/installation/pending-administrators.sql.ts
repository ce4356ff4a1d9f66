import type { Transaction } from '../../core/writing/write.ts'

/** Whom the operator named, in an entity that nobody administers yet. */
export interface PendingAdministrator {
  entityId: string
  personId: string
  name: string
  email: string
  /** Until when the link holds that they have; null: it was used or expired. */
  expiresAt: Date | null
}

/** Of all entities, the newest first, a hundred at most; or of one. */
export function pendingAdministrators(
  tx: Pick<Transaction, '$queryRaw'>,
  entityId: string | null,
): Promise<PendingAdministrator[]> {
  return tx.$queryRaw<PendingAdministrator[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (e.id) e.id AS "entityId", p.id AS "personId", p.name, p.email,
        (SELECT max(i.expires_at) FROM invitation i WHERE i.person_id = p.id AND i.entity_id = e.id
           AND i.used_at IS NULL AND i.expires_at > now()) AS "expiresAt"
      FROM entity e
      JOIN person p ON p.entity_id = e.id AND p.user_id IS NULL AND p.archived_at IS NULL AND p.email IS NOT NULL
      JOIN membership m ON m.entity_id = e.id AND m.person_id = p.id AND m.role = 'ADMINISTRATOR'
      WHERE e.archived_at IS NULL AND (${entityId}::uuid IS NULL OR e.id = ${entityId}::uuid)
        AND NOT EXISTS (SELECT 1 FROM membership a JOIN person q ON q.id = a.person_id AND q.entity_id = a.entity_id
          WHERE a.entity_id = e.id AND a.role = 'ADMINISTRATOR' AND q.user_id IS NOT NULL AND q.archived_at IS NULL)
      ORDER BY e.id, p.id) first
    ORDER BY "entityId" DESC LIMIT 100`
}
