import { paths } from '../../lib/paths.ts'
import type { ListedEntity, Viewer } from '../../lib/session/session.ts'

/** What the installation shows everybody. */
export interface Listed {
  /** Official entities: how many, and the first of them. */
  total: number
  first: Pick<ListedEntity, 'slug'> | null
  /** The first sample; null: there is none. */
  sample: Pick<ListedEntity, 'slug'> | null
}

/** Where the front door leads; null: nowhere by itself, the person chooses from a list. */
export function homeTarget(viewer: Viewer | null, { total, first, sample }: Listed): string | null {
  const ownSample = viewer?.entities.find(({ isSample }) => isSample)
  if (ownSample) return paths.dashboard(ownSample.slug)
  // A sample shows a newcomer what the product does: the official plan begins without figures.
  if (!viewer && sample && total <= 1) return paths.dashboard(sample.slug)
  const [own, ...more] = viewer?.entities ?? []
  if (own) return more.length === 0 ? paths.entity(own.slug) : null
  return first && total === 1 ? paths.entity(first.slug) : null
}
