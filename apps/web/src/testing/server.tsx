import { ApolloProvider } from '@apollo/client/react'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { possibleTypes } from '../gql/possible-types.ts'
import { createApolloClient } from '../lib/apollo/client.ts'
import type { Language } from '../lib/i18n/language.ts'
import { LanguageProvider } from '../lib/i18n/language-context.tsx'

/** Draws a page in front of a server that answers every request so; "never" keeps it waiting. */
export function showServed(
  element: ReactElement,
  answer: object | 'never',
  language: Language = 'es',
) {
  const client = createApolloClient({
    language: () => language,
    possibleTypes,
    uri: 'http://localhost/graphql',
    fetch: () =>
      answer === 'never'
        ? new Promise<Response>(() => {})
        : Promise.resolve(Response.json(answer, { headers: { 'x-request-id': 'r-42' } })),
  })
  return render(
    <ApolloProvider client={client}>
      <LanguageProvider initial={language}>{element}</LanguageProvider>
    </ApolloProvider>,
  )
}
