import { type Database, query } from '@gelt/db'
import { bogotaDay } from '@gelt/domain'
import type { FastifyRequest } from 'fastify'
import type { Viewer, ViewerPerson } from '../../core/context.ts'
import { heldOnSql } from '../../core/held-role.sql.ts'
import { isForeign, webHeaders } from './auth.routes.ts'
import type { Auth } from './auth.ts'

/** $2: today in Bogotá. A role with days is held on them alone. */
const personsSql = `
SELECT p.id, p.entity_id AS "entityId", p.name,
  coalesce(jsonb_agg(m.role) FILTER (WHERE m.id IS NOT NULL), '[]') AS roles,
  coalesce(jsonb_agg(m.office_id) FILTER (WHERE m.office_id IS NOT NULL), '[]') AS "officeIds"
FROM person p JOIN entity e ON e.id = p.entity_id
LEFT JOIN membership m ON m.person_id = p.id AND m.entity_id = p.entity_id AND ${heldOnSql('coalesce(e.clock, $2::date)')}
WHERE p.user_id = $1 AND p.archived_at IS NULL
GROUP BY p.id`

const viewerSql = `
SELECT EXISTS (SELECT 1 FROM operator o WHERE o.user_id = $1) AS operates,
  (SELECT coalesce(json_agg(one), '[]') FROM (${personsSql}) one) AS persons`

/** Who is signed in; null for anonymous callers and for requests that another site's page makes. */
export async function readViewer(
  request: FastifyRequest,
  auth: Auth,
  db: Database,
  publicUrl: string,
): Promise<Viewer | null> {
  if (!request.headers.cookie || isForeign(request, publicUrl)) return null
  const session = await auth.api
    .getSession({ headers: webHeaders(request) })
    .catch((error: unknown) => sayIfUnreached(db, error))
  if (!session) return null
  const { id, email } = session.user
  const [found] = await query<{ operates: boolean; persons: ViewerPerson[] }>(db, viewerSql, [
    ...[id, bogotaDay(new Date())],
  ])
  return { userId: id, email, persons: found?.persons ?? [], operates: found?.operates ?? false }
}

/**
 * The sign-in library keeps the cause of its failures to itself.
 * @throws the database's own error when it isn't reached, otherwise the library's
 */
async function sayIfUnreached(db: Database, error: unknown): Promise<never> {
  await query(db, 'SELECT 1')
  throw error
}

/** What an account is in each entity. One statement. */
export function personsOf(db: Database, userId: string): Promise<ViewerPerson[]> {
  return query<ViewerPerson>(db, personsSql, [userId, bogotaDay(new Date())])
}
