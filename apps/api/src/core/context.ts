import type { Database } from '@gelt/db'
import { type Action, can, type Language, type Role } from '@gelt/domain'
import type DataLoader from 'dataloader'
import type { FastifyBaseLogger } from 'fastify'

/** What a signed-in account is in one entity. */
export interface ViewerPerson {
  id: string
  entityId: string
  name: string
  roles: Role[]
  /** Offices whose registers the person keeps. */
  officeIds: string[]
}

export interface Viewer {
  userId: string
  email: string
  persons: ViewerPerson[]
  /** Creates entities and invites their first administrators; outside of membership, and nothing inside an entity. */
  operates?: boolean
}

/** What lives as long as the process. Each feature names here what it needs of it, beside its own code. */
export interface Services {
  db: Database
  /** Address that one-time links begin with. */
  publicUrl: string
}

/** Reads of one request, gathered into one statement each. Each neighbourhood names its own. */
export interface Loaders {
  /** Constraints that an official record breaks, by its id; empty but for records older than the constraint. */
  faultsOf: DataLoader<string, string[]>
}

/** What a GraphQL operation sees. */
export interface Context extends Services {
  /** Null: an anonymous caller. */
  viewer: Viewer | null
  language: Language
  requestId: string
  /** Network address that the request came from, as the proxy-aware server sees it. Never stored, never logged. */
  clientAddress: string
  log: FastifyBaseLogger
  loaders: Loaders
}

/** Who the caller is in an entity, if anybody. What they may do is asked of {@link may}. */
export function personIn(context: Pick<Context, 'viewer'>, entityId: string): ViewerPerson | null {
  return context.viewer?.persons.find((person) => person.entityId === entityId) ?? null
}

/** Roles in an entity; everybody is at least PUBLIC. */
export function rolesIn(context: Pick<Context, 'viewer'>, entityId: string): Role[] {
  return ['PUBLIC', ...(personIn(context, entityId)?.roles ?? [])]
}

/** Whether the caller may do something in an entity: the one place where reads ask. */
export function may(context: Pick<Context, 'viewer'>, entityId: string, action: Action): boolean {
  return can(rolesIn(context, entityId), action)
}
