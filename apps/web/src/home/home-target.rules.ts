import { paths } from '../lib/paths.ts'
import { type ListedEntity, membershipIn, type Session } from '../lib/session/session.ts'

/** Where the front door leads; null: nowhere by itself, the person chooses from a list. */
export function homeTarget({ entities, viewer }: Session): string | null {
  const isOwn = ({ slug }: ListedEntity) => membershipIn(viewer, slug) !== null
  // A sample shows a newcomer what the product does: the official plan begins without figures.
  const sample = entities.find((entity) => entity.isSample && (viewer === null || isOwn(entity)))
  if (sample) return paths.dashboard(sample.slug)
  const official = entities.filter(({ isSample }) => !isSample)
  const own = official.filter(isOwn)
  const [only, ...others] = own.length > 0 ? own : official
  return only && others.length === 0 ? paths.entity(only.slug) : null
}
