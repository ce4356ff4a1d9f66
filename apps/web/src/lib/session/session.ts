import { type Action, can, type Role } from '@gelt/domain'

/** What the account is in one entity. */
export interface Membership {
  /** The entity's slug. */
  entity: string
  /** Name of the person there. */
  name: string
  post: string | null
  roles: readonly Role[]
  actions: readonly string[]
}

export interface Viewer {
  email: string
  memberships: readonly Membership[]
  /** Operates the installation: creates entities. */
  operates: boolean
  /** Those of the memberships that are not archived. */
  entities: readonly ListedEntity[]
}

export interface ListedEntity {
  id: string
  slug: string
  name: string
  department: string
  isSample: boolean
}

export interface Session {
  /** Null: nobody is signed in. */
  viewer: Viewer | null
}

/** What the account is in the entity with that slug; null: nothing there, or nobody is signed in. */
export function membershipIn(viewer: Viewer | null, entity: string): Membership | null {
  return viewer?.memberships.find((membership) => membership.entity === entity) ?? null
}

/**
 * Whether to offer an action there. The server decides again; a contributor's actions hold for their
 * own rows only.
 */
export function mayIn(viewer: Viewer | null, entity: string, action: Action): boolean {
  const membership = membershipIn(viewer, entity)
  return membership ? membership.actions.includes(action) : can([], action)
}
