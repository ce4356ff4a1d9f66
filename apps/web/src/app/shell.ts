import type { Role } from '@gelt/domain'

/** The entity whose pages are in sight. */
export interface ShellEntity {
  slug: string
  name: string
  isSample: boolean
}

/** Who is signed in; roles in the entity in sight. */
export interface Viewer {
  name: string
  roles: readonly Role[]
}

export interface Shell {
  /** Null outside of an entity's pages, and while it is loading. */
  entity: ShellEntity | null
  viewer: Viewer | null
  signOut: () => void
}
