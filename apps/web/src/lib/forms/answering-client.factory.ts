import type { ApolloClient } from '@apollo/client'
import { possibleTypes } from '../../gql/possible-types.ts'
import { createApolloClient } from '../apollo/client.ts'

/** What the server was asked: the operation's name and its `input`. */
export interface Asked {
  operation: string
  input: Record<string, unknown>
}

/** The value of the mutation's one field; `null`: the connection breaks before an answer. */
type Answer = Record<string, unknown> | null

/** The app's own client, with a server that answers as told, one answer for each request in turn. */
export function answeringClient(answers: Answer[]): { client: ApolloClient; asked: Asked[] } {
  const asked: Asked[] = []
  const client = createApolloClient({
    language: () => 'es',
    possibleTypes,
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      asked.push({ operation: operationName, input: variables.input })
      const answer = answers.shift()
      if (!answer) throw new TypeError('Failed to fetch')
      const field = operationName.charAt(0).toLowerCase() + operationName.slice(1)
      return new Response(JSON.stringify({ data: { [field]: answer } }), {
        headers: { 'content-type': 'application/json' },
      })
    },
  })
  return { client, asked }
}
