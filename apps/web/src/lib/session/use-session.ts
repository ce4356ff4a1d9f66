import { useQuery } from '@apollo/client/react'
import type { Action } from '@gelt/domain'
import { useCallback, useMemo } from 'react'
import type { SessionQuery } from '../../gql/graphql.ts'
import { sessionDocument } from './session.document.ts'
import { mayIn, type Session, type Viewer } from './session.ts'

interface SessionState {
  /** Null while it loads, and when it could not be loaded. */
  session: Session | null
  error: unknown
  retry: () => void
}

/** Every caller shares one request and one answer. */
export function useSession(): SessionState {
  const { data, error, refetch } = useQuery(sessionDocument)
  const session = useMemo(() => (data ? sessionOf(data) : null), [data])
  const retry = useCallback(() => void refetch(), [refetch])
  return { session, error, retry }
}

/** Who is signed in; null: nobody, or not known yet. */
export function useViewer(): Viewer | null {
  return useSession().session?.viewer ?? null
}

/** Whether to offer the action in the entity with that slug; false until it is known. */
export function useMay(entity: string, action: Action): boolean {
  return mayIn(useViewer(), entity, action)
}

function sessionOf({ viewer }: SessionQuery): Session {
  if (!viewer) return { viewer: null }
  const memberships = viewer.persons.flatMap(({ entity, person, roles, actions }) =>
    // An entity or a person that is gone gives no place to act in.
    entity && person
      ? [{ entity: entity.slug, name: person.name, post: person.post ?? null, roles, actions }]
      : [],
  )
  const entities = viewer.persons.flatMap(({ entity }) =>
    entity && !entity.archived ? [entity] : [],
  )
  const { email, operates } = viewer
  return { viewer: { email, operates, memberships, entities } }
}
