import { useQuery } from '@apollo/client/react'
import type { RegisterDefinition } from '@gelt/domain'
import type { RegisterPlaceQuery } from '../../gql/graphql.ts'
import { registerPlaceDocument } from './registers.document.ts'

export type Place = NonNullable<RegisterPlaceQuery['entity']>
export type PlacePlan = NonNullable<RegisterPlaceQuery['plan']>

interface AskedPlace {
  /** Null while it is asked, and where there is no such entity for the person. */
  place: Place | null
  plan: PlacePlan | null
  isMissing: boolean
  error: unknown
  retry: () => void
}

/** The entity of a register with its directory, and the plan that it feeds. */
export function usePlace(entity: string): AskedPlace {
  const { data, error, refetch } = useQuery(registerPlaceDocument, { variables: { entity } })
  return {
    place: data?.entity ?? null,
    plan: data?.plan ?? null,
    isMissing: data !== undefined && !data.entity,
    error,
    retry: () => void refetch(),
  }
}

/** The rows of the plan that are counted from a register today. */
export function fedRows(plan: PlacePlan | null, { key }: Pick<RegisterDefinition, 'key'>) {
  return (plan?.indicators ?? []).filter(({ countedBy }) =>
    countedBy.some(({ registers }) => registers.includes(key)),
  )
}

/** Office, organisation or body that still works on a day. */
export function stillWorks(one: { activeTo?: string | null }, today: string): boolean {
  return !one.activeTo || one.activeTo >= today
}
