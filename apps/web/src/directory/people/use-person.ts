import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { personDocument } from './person.document.ts'

/** A person of the entity, found in its list however long that is. */
export function usePerson(entity: string, personId: string) {
  const [after, setAfter] = useState<string | null>(null)
  const { data, previousData, error, refetch } = useQuery(personDocument, {
    variables: { entity, after },
    fetchPolicy: 'cache-and-network',
  })
  // While it is asked anew after a write, what was there stays in sight.
  const shown = data ?? previousData
  const list = shown?.entity?.people
  const person = list?.edges.map(({ node }) => node).find(({ id }) => id === personId) ?? null
  const next = data && !person && list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
  useEffect(() => {
    if (next) setAfter(next)
  }, [next])
  return {
    entity: shown?.entity ?? null,
    person,
    isSelf: shown?.viewer?.persons.some((own) => own.person?.id === personId) ?? false,
    isLoading: !error && (!shown || Boolean(next)),
    error: shown ? undefined : error,
    retry: () => void refetch(),
  }
}
