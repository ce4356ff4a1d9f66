import { ApolloProvider } from '@apollo/client/react'
import type { ReactElement } from 'react'
import { possibleTypes } from '../gql/possible-types.ts'
import { createApolloClient } from '../lib/apollo/client.ts'
import { AnnouncerProvider } from '../ui/announcer.tsx'
import { show } from './render.tsx'

interface AskedOperation {
  operation: string
  variables: Record<string, unknown>
}

/** Data by the operation’s name, its first letter small, or `errors` alone; the session is nobody’s unless told otherwise. */
type Answers = Record<string, (variables: Record<string, unknown>) => object>

/** Draws in front of a server that answers each operation by its name, and keeps what was asked. */
export function showAnswered(element: ReactElement, answers: Answers) {
  const asked: AskedOperation[] = []
  const client = createApolloClient({
    language: () => 'es',
    possibleTypes,
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName: operation, variables } = JSON.parse(String(init?.body))
      asked.push({ operation, variables })
      const answer = answers[operation.charAt(0).toLowerCase() + operation.slice(1)]
      if (answer) {
        const data = await answer(variables)
        return Response.json('errors' in data ? data : { data })
      }
      if (operation === 'Session') return Response.json({ data: { viewer: null } })
      throw new TypeError(`Nobody answers ${operation}`)
    },
  })
  const page = (content: ReactElement) => (
    <ApolloProvider client={client}>
      <AnnouncerProvider>{content}</AnnouncerProvider>
    </ApolloProvider>
  )
  const { unmount } = show(page(element))
  return { asked, client, unmount }
}
