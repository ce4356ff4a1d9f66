import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { entityHeadDocument } from './entity-head.document.ts'
import type { ListedEntity } from './session.ts'

interface EntityState {
  /** Null: there is none of that name for this person; undefined: not known yet. */
  entity: ListedEntity | null | undefined
  /** How many entities the installation has, and two of them. */
  listed: { totalCount: number; some: readonly ListedEntity[] } | null
  error: unknown
  retry: () => void
}

/** The entity with that slug. Every caller shares one request and one answer. @param slug null: of no entity's pages */
export function useEntity(slug: string | null): EntityState {
  const { data, error, refetch } = useQuery(entityHeadDocument, {
    variables: { slug: slug ?? '' },
    skip: slug === null,
  })
  const retry = useCallback(() => void refetch(), [refetch])
  return {
    entity: data && (data.entity ?? null),
    listed: data
      ? {
          totalCount: data.entities.totalCount,
          some: data.entities.edges.map(({ node }) => node),
        }
      : null,
    error,
    retry,
  }
}
