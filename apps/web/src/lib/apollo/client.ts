import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type TypePolicies,
} from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import type { Language } from '../i18n/language.ts'
import { requestIdLink } from './request-error.ts'

interface ClientOptions {
  /** Asked at each request: messages of refusals come in the person's language. */
  language: () => Language
  /** Which types each interface and union holds, printed from the schema. */
  possibleTypes?: Record<string, string[]>
  uri?: string
  fetch?: typeof fetch
}

/**
 * Figures have no id. Two pages ask for different fields of the same one: what comes later replaces
 * it whole, because half of one revision and half of another would be a figure that never was.
 */
const typePolicies: TypePolicies = {
  GroupFigure: { merge: false },
  IndicatorFigure: { merge: false },
  TargetFigure: { merge: false },
  Series: { merge: false },
  // Read in parts: its sentence first, its rows a page at a time.
  Explanation: { merge: true },
  // A page reads its list, its periods and its counts one by one.
  Register: { merge: true },
  // Pages ask for less of the account than the session knows: what they leave out stays.
  Viewer: { merge: true },
  ViewerPerson: { keyFields: ({ person }) => (person ? ['person', ['id']] : false) },
}

/** The client of our own API: same origin, session cookie, cache by the API's global ids. */
export function createApolloClient(options: ClientOptions): ApolloClient {
  const headers = new SetContextLink(({ headers: previous }) => ({
    headers: {
      ...previous,
      // A simple cross-site form cannot send it: the server's CSRF guard asks for it.
      'apollo-require-preflight': 'true',
      'accept-language': options.language(),
    },
  }))
  const http = new HttpLink({
    uri: options.uri ?? '/graphql',
    credentials: 'same-origin',
    fetch: options.fetch,
  })
  return new ApolloClient({
    link: ApolloLink.from([headers, requestIdLink, http]),
    cache: new InMemoryCache({ possibleTypes: options.possibleTypes, typePolicies }),
  })
}
