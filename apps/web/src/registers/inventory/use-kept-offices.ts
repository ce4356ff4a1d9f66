import { useQuery } from '@apollo/client/react'
import { useOwnOffices } from '../../lib/session/use-own-offices.ts'
import { procedureChoicesDocument } from './procedure.document.ts'

interface Office {
  /** Global id. */
  id: string
  name: string
}

interface KeptOffices {
  /** Those that still work; null while it isn't known. */
  offices: Office[] | null
  /** Those that have ended: what they declared while they worked may be entered late. */
  ended: Office[]
  entity: { id: string; today: string } | null
  /** Last day of the plan that is counted from it; null: there is none. */
  plan: { endsOn: string } | null
  error: unknown
  retry: () => void
}

/** The offices whose procedures the person may write: all for the committee, one’s own for a contributor. */
export function useKeptOffices(slug: string): KeptOffices {
  const { data, error, refetch } = useQuery(procedureChoicesDocument, {
    variables: { entity: slug },
  })
  const own = useOwnOffices(slug)
  const entity = (own.isKnown ? data?.entity : null) ?? null
  const kept = entity?.offices.filter(({ id }) => own.keeps(id))
  return {
    offices: kept?.filter(({ activeTo }) => !activeTo) ?? null,
    ended: kept?.filter(({ activeTo }) => activeTo) ?? [],
    entity,
    plan: data?.plan ?? null,
    error: error ?? own.error,
    retry: () => {
      void refetch()
      own.retry()
    },
  }
}
