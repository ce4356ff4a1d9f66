import { useQuery } from '@apollo/client/react'
import { useMay } from '../lib/session/use-session.ts'
import { ownOfficesDocument, procedureChoicesDocument } from './procedure.document.ts'

interface Office {
  /** Global id. */
  id: string
  name: string
}

interface KeptOffices {
  /** Those that still work; null while it isn't known. */
  offices: Office[] | null
  entity: { id: string; today: string } | null
  error: unknown
  retry: () => void
}

/** The offices whose procedures the person may write: all for the committee, one’s own for a contributor. */
export function useKeptOffices(slug: string): KeptOffices {
  const { data, error, refetch } = useQuery(procedureChoicesDocument, {
    variables: { entity: slug },
  })
  const mayAny = useMay(slug, 'register.editAnyOffice')
  // Asked anew each time: offices are given and taken by other people.
  const own = useQuery(ownOfficesDocument, { fetchPolicy: 'no-cache', skip: mayAny })
  const entity = (mayAny || own.data ? data?.entity : null) ?? null
  const kept = own.data?.viewer?.persons
    .filter((person) => person.entity?.id === entity?.id)
    .flatMap((person) => person.offices.map(({ id }) => id))
  const offices = entity?.offices.filter(
    ({ id, activeTo }) => !activeTo && (mayAny || kept?.includes(id)),
  )
  return {
    offices: offices ?? null,
    entity,
    error: error ?? own.error,
    retry: () => void Promise.all([refetch(), mayAny ? null : own.refetch()]),
  }
}
