import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from '@playwright/test'
import { type Account, sessionFile } from './accounts.ts'

/** One caller of the API: an account, or an anonymous program. */
export class Api {
  readonly #request: APIRequestContext

  constructor(request: APIRequestContext) {
    this.#request = request
  }

  /** What a query answers; a top-level error fails the test with the answer in sight. */
  async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.#request.post('/graphql', { data: { query, variables } })
    const body: { data?: Data; errors?: unknown } = await answer.json()
    expect(body.errors, JSON.stringify(body.errors)).toBeUndefined()
    if (!body.data) throw new Error(`No data, status ${answer.status()}`)
    return body.data
  }

  /**
   * A write by the name of its mutation, with an idempotency key of its own; gives `selection` of
   * the type that it answers with when it is not refused.
   */
  async write<Node>(
    mutation: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<Node> {
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InputRefusal { issues { path message } }
      ${selection}
    } }`
    const key = mutation === 'acceptInvitation' ? {} : { idempotencyKey: randomUUID() }
    const data = await this.query<Record<string, Node & { __typename: string }>>(document, {
      input: { ...input, ...key },
    })
    const result = data[mutation]
    if (!result) throw new Error(`${mutation} answered nothing`)
    expect(result.__typename, `${mutation}: ${JSON.stringify(result)}`).not.toContain('Refusal')
    return result
  }

  dispose(): Promise<void> {
    return this.#request.dispose()
  }
}

/** @param account null: nobody is signed in */
export async function openApi(
  { playwright }: Pick<PlaywrightWorkerArgs, 'playwright'>,
  baseURL: string,
  account: Account | null,
): Promise<Api> {
  const state = account ? { storageState: sessionFile(account) } : {}
  return new Api(await playwright.request.newContext({ baseURL, ...state }))
}
