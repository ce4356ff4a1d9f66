import { gql } from '@apollo/client'
import { expect, it } from 'vitest'
import type { Language } from '../i18n/language.ts'
import { createApolloClient } from './client.ts'
import { requestIdOf } from './request-error.ts'

const query = gql`
  query Greeting {
    greeting
  }
`

/** A server that answers always the same, and keeps what it was asked. */
function server(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: Headers[] = []
  const language: { now: Language } = { now: 'es' }
  const client = createApolloClient({
    language: () => language.now,
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      asked.push(new Headers(init?.headers))
      return new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', ...headers },
      })
    },
  })
  const ask = () => client.query({ query, fetchPolicy: 'no-cache' })
  return { asked, ask, language }
}

it('sends the preflight header and the language of the moment', async () => {
  const { asked, ask, language } = server(200, { data: { greeting: 'hola' } })
  await ask()
  language.now = 'en'
  await ask()
  expect(asked.map((headers) => headers.get('apollo-require-preflight'))).toEqual(['true', 'true'])
  expect(asked.map((headers) => headers.get('accept-language'))).toEqual(['es', 'en'])
})

it('finds the request id in the error itself', async () => {
  const { ask } = server(200, {
    errors: [{ message: 'Falló', extensions: { code: 'INTERNAL', requestId: 'r-7' } }],
  })
  const error = await ask().catch((reason: unknown) => reason)
  expect(requestIdOf(error)).toBe('r-7')
})

it('finds the request id in the header of an answer that is no GraphQL', async () => {
  const { ask } = server(502, { oops: true }, { 'x-request-id': 'r-8' })
  const error = await ask().catch((reason: unknown) => reason)
  expect(requestIdOf(error)).toBe('r-8')
})

it('finds it in the header when the error does not carry it', async () => {
  const { ask } = server(200, { errors: [{ message: 'Falló' }] }, { 'x-request-id': 'r-9' })
  const error = await ask().catch((reason: unknown) => reason)
  expect(requestIdOf(error)).toBe('r-9')
})

it('says that there is none when the server was never reached', () => {
  expect(requestIdOf(new TypeError('Failed to fetch'))).toBeNull()
})
