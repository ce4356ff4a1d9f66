import type { ListedEntity, Viewer } from '../lib/session/session.ts'

/** The entity whose pages are in sight. */
export interface ShellEntity {
  slug: string
  name: string
  isSample: boolean
}

export interface Shell {
  /** It is not known yet whose pages these are and who is looking: nothing is drawn that would jump once it is. */
  isWaiting: boolean
  /** Null outside of an entity's pages, and while it is loading. */
  entity: ShellEntity | null
  /** How many entities there are, and two of them; null outside of an entity's pages, and while it is loading. */
  listed: { totalCount: number; some: readonly ListedEntity[] } | null
  viewer: Viewer | null
}
