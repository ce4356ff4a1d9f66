import { useQuery } from '@apollo/client/react'
import type { RegisterDefinition } from '@gelt/domain'
import { registerStandingDocument } from './attestation.document.ts'
import { countOpen } from './open-periods.rules.ts'
import { storedText } from './register-data.ts'
import { apiKey, registerDocuments } from './register-documents.ts'

/** What the sentence says: of the whole register, whatever its list is narrowed to. */
export function useRegisterState(entity: string, definition: RegisterDefinition) {
  const key = apiKey(definition)
  const newest = useQuery(registerDocuments(definition).list, {
    variables: { entity, key, first: 1 },
    fetchPolicy: 'cache-and-network',
  })
  const standing = useQuery(registerStandingDocument, {
    variables: { entity, key },
    fetchPolicy: 'cache-and-network',
  })
  const register = newest.data?.register
  const [last] = register?.rows.edges ?? []
  const day = definition.fields[definition.day]
  return {
    isRead: newest.data !== undefined && standing.data !== undefined,
    isOpen: register != null,
    error: newest.error ?? standing.error,
    count: register?.rows.totalCount ?? 0,
    lastDay: day && last ? storedText(day, last.node[definition.day]) : null,
    openPeriods: countOpen(standing.data?.register?.openPeriods ?? []),
  }
}
