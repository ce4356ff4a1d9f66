import { type Database, query } from '@gelt/db'
import type { EntityNames } from './page-reply.ts'

/** Names of entities for the titles of their pages; an archived one has pages for its own people, and no name here. */
export function entityNames(db: Database): EntityNames {
  return async (slug) => {
    if (!/^[a-z0-9-]+$/.test(slug)) return null
    const [row] = await query<{ name: string; archived_at: Date | null }>(
      db,
      'SELECT name, archived_at FROM entity WHERE slug = $1',
      [slug],
    )
    if (!row) return null
    return row.archived_at ? '' : row.name
  }
}
