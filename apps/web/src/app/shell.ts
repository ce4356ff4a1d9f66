import type { ListedEntity, Viewer } from '../lib/session/session.ts'

/** The entity whose pages are in sight. */
export interface ShellEntity {
  slug: string
  name: string
  isSample: boolean
}

export interface Shell {
  /** Null outside of an entity's pages, and while it is loading. */
  entity: ShellEntity | null
  /** The other pages one could be on. */
  entities: readonly ListedEntity[]
  viewer: Viewer | null
}
