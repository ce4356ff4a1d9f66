import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SignIn } from './drill-product.ts'

const document = `mutation ($input: CreateConnectionPointInput!) {
  result: createConnectionPoint(input: $input) { __typename ... on ConnectionPoint { code } } }`

/** Places that were written, by what is known of each. */
export interface Written {
  acknowledged: string[]
  /** Sent once, never answered, never sent again: there or not, but not twice. */
  unknown: string[]
  /** Answers that a client can't act on. */
  surprises: string[]
  /** Times that a write was sent again with its key. */
  repeated: number
}

/** How often a writer gives up after the first failure, as people who close the window do. */
const givesUp = 0.1

/** What an answer says of a write. */
type Outcome = 'SAVED' | 'AGAIN' | { surprise: string }

export async function signIn(address: string, { email, password }: SignIn): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  })
  await answer.text()
  if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Writes rows of a register one after the other until told to stop; repeats with the same key what failed. */
export async function writeRows(options: {
  name: string
  address: string
  cookie: string
  input: { entityId: string; office: string }
  signal: AbortSignal
  written: Written
}): Promise<void> {
  const { written, signal } = options
  for (let number = 1; !signal.aborted; number++) {
    const place = `drill ${options.name}-${number}`
    const input = {
      ...{ ...options.input, idempotencyKey: randomUUID(), place },
      ...{ kind: 'SCHOOL', inServiceFrom: '2010-03-01' },
    }
    for (let attempt = 1; ; attempt++) {
      const outcome = await send(options.address, options.cookie, input)
      if (outcome === 'SAVED') {
        written.acknowledged.push(place)
        break
      }
      if (outcome !== 'AGAIN') {
        written.surprises.push(outcome.surprise)
        written.unknown.push(place)
        break
      }
      if (attempt === 1 && Math.random() < givesUp) {
        written.unknown.push(place)
        break
      }
      written.repeated += 1
      await pause(300)
    }
  }
}

async function send(address: string, cookie: string, input: object): Promise<Outcome> {
  try {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie },
      body: JSON.stringify({ query: document, variables: { input } }),
      signal: AbortSignal.timeout(60_000),
    })
    const body = (await answer.json()) as {
      data?: { result?: { __typename?: string } } | null
      errors?: { extensions?: { code?: string } }[]
    }
    if (body.data?.result?.__typename === 'ConnectionPoint') return 'SAVED'
    // Before the database is back, nobody knows who is signed in.
    if (answer.status >= 500 || body.errors) return 'AGAIN'
    return { surprise: JSON.stringify(body).slice(0, 200) }
  } catch {
    return 'AGAIN'
  }
}
