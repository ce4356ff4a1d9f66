import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { AUDIT_FIELDS } from '@gelt/domain'
import { expect, test } from 'vitest'
import type { Viewer } from '../core/context.ts'
import { decodeId, encodeId } from '../core/ids.ts'
import type { TestApi } from './create-test-api.ts'
import type { Municipality, PersonKey } from './municipality.ts'

type Input = Record<string, unknown>

/** What every write keeps, whatever it writes. */
export interface WriteContract {
  mutation: string
  /** Type of the answer when it is done. */
  answers: string
  allowed: readonly PersonKey[]
  /** Of the audit event that it leaves. */
  action: string
  /** Field with the id that says whose row it is. */
  idField: string
  /** Rows of its own at that municipality, and an input that fits them; without the key. */
  input(api: TestApi, at: Municipality): Promise<Input>
  /** Of an edit: a field that the conflict shows. */
  conflictField?: string
  /** Change of the input, path and code of the issue. */
  bad?: readonly (readonly [Input, string[], string])[]
}

export interface Answer {
  __typename: string
  id?: string
  errorCode?: string
  message?: string
  issues?: { path: string[]; errorCode: string }[]
  currentVersion?: number
  current?: { field: string; value: string | null }[]
}

const everybody: readonly PersonKey[] = [
  'contributor',
  'committee',
  'colleague',
  'mayor',
  'actingMayor',
  'administrator',
  'auditor',
  'integrator',
]

/** An account that operates the installation and is nobody in any entity. */
export const operator: Viewer = {
  ...{ userId: 'operator', email: 'operadora@gel-t.example', persons: [], operates: true },
}

/**
 * Runs a mutation and gives its answer; fields beyond the refusals' as `fields` says. Values that are none of their
 * type are refused before it runs: they stand as issues of an answer that is `Malformed`.
 */
export async function writes<Extra = unknown>(
  api: TestApi,
  as: PersonKey | Viewer | null,
  mutation: string,
  input: Input,
  fields = '',
): Promise<Answer & Extra> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename ${fields}
    ... on Refusal { errorCode message }
    ... on InputRefusal { issues { path errorCode } }
    ... on ConflictRefusal { currentVersion current { field value } }
  } }`
  const withKey =
    mutation === 'acceptInvitation' ? input : { idempotencyKey: randomUUID(), ...input }
  const { data, errors = [] } = await api.execute(as, document, { input: withKey })
  const issues = errors.flatMap(({ extensions: { argument, errorCode } }) =>
    Array.isArray(argument) ? [{ path: argument.slice(1), errorCode: String(errorCode) }] : [],
  )
  if (issues.length > 0) return { __typename: 'Malformed', issues } as Answer & Extra
  if (!data) throw new AggregateError(errors, errors.map(String).join('\n'))
  return data.answer as Answer & Extra
}

/** Number of audit events of that action in the municipality. */
export async function auditCount(api: TestApi, at: Municipality, action: string): Promise<number> {
  const [row] = await query<{ count: string }>(
    api.db,
    'SELECT count(*) FROM audit_event WHERE entity_id = $1 AND action = $2',
    [at.id, action],
  )
  return Number(row?.count)
}

/** Fields that the newest event of that action tells of. */
async function auditFields(api: TestApi, at: Municipality, action: string): Promise<string[]> {
  const rows = await query<{ field: string }>(
    api.db,
    `SELECT DISTINCT jsonb_object_keys(coalesce(before, '{}') || coalesce(after, '{}')) AS field
     FROM (SELECT before, after FROM audit_event WHERE entity_id = $1 AND action = $2
           ORDER BY seq DESC LIMIT 1) newest`,
    [at.id, action],
  )
  return rows.map(({ field }) => field)
}

/** Declares the tests of the contract; inside a `describe`. */
export function keepsContract(api: () => TestApi, contract: WriteContract): void {
  const { mutation, answers, allowed, action, idField, input, conflictField, bad = [] } = contract
  const [first] = allowed
  if (!first) throw new Error('somebody must be allowed to write')
  const own = () => input(api(), api().here)
  const events = (at = api().here) => auditCount(api(), at, action)

  test.each(allowed)('%s writes, and the log says so once', async (as) => {
    const before = await events()
    const answer = await writes(api(), as, mutation, await own())
    expect(answer).toMatchObject({ __typename: answers })
    expect(await events()).toBe(before + 1)
    // Words for every field are the catalogue's to have: it is made from this list.
    expect(AUDIT_FIELDS).toEqual(
      expect.arrayContaining(await auditFields(api(), api().here, action)),
    )
  })

  test.each(everybody.filter((key) => !allowed.includes(key)))('%s may not', async (as) => {
    const before = await events()
    const answer = await writes(api(), as, mutation, await own())
    expect(answer).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' })
    expect(await events()).toBe(before)
  })

  test('an anonymous caller may not', async () => {
    const before = await events()
    const answer = await writes(api(), null, mutation, await own())
    expect(answer).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'UNAUTHENTICATED' })
    expect(await events()).toBe(before)
  })

  test('whoever operates the installation is nobody inside an entity', async () => {
    const before = await events()
    const answer = await writes(api(), operator, mutation, await own())
    expect(answer).toMatchObject({ __typename: 'NotFoundRefusal' })
    expect(await events()).toBe(before)
  })

  test('a row of another entity answers as one that does not exist', async () => {
    const { elsewhere } = api()
    const foreign = await input(api(), elsewhere)
    const decoded = decodeId(String(foreign[idField]))
    const missing = { ...foreign, [idField]: encodeId(decoded?.type ?? '', randomUUID()) }
    const answer = await writes(api(), first, mutation, foreign)
    expect(answer).toMatchObject({ __typename: 'NotFoundRefusal', errorCode: 'NOT_FOUND' })
    expect(answer).toEqual(await writes(api(), first, mutation, missing))
    expect(await events(elsewhere)).toBe(0)
  })

  test('a second click gives the same answer and writes once', async () => {
    const repeated = { ...(await own()), idempotencyKey: randomUUID() }
    const before = await events()
    const done = await writes(api(), first, mutation, repeated)
    expect(done.__typename).toBe(answers)
    expect(await writes(api(), first, mutation, repeated)).toEqual(done)
    expect(await events()).toBe(before + 1)
    const other = { ...(await own()), idempotencyKey: repeated.idempotencyKey }
    expect(await writes(api(), first, mutation, other)).toMatchObject({
      __typename: 'StateRefusal',
      errorCode: 'IDEMPOTENCY_MISMATCH',
    })
    expect(await events()).toBe(before + 1)
  })

  if (conflictField) {
    test('a stale version is a conflict with the stored values', async () => {
      const fresh = await own()
      const stale = { ...fresh, version: Number(fresh.version) + 7 }
      const before = await events()
      const answer = await writes(api(), first, mutation, stale)
      expect(answer).toMatchObject({
        __typename: 'ConflictRefusal',
        errorCode: 'CONFLICT',
        currentVersion: fresh.version,
      })
      expect(answer.current?.map(({ field }) => field)).toContain(conflictField)
      expect(await events()).toBe(before)
    })
  }

  for (const [change, path, code] of bad) {
    const what = JSON.stringify(change).slice(0, 60)
    test(`${what} is refused as ${code} of ${path.join('.')}`, async () => {
      const before = await events()
      const answer = await writes(api(), first, mutation, { ...(await own()), ...change })
      expect(answer.__typename).toMatch(/^(InputRefusal|Malformed)$/)
      expect(answer.issues).toContainEqual({ path, errorCode: code })
      expect(await events()).toBe(before)
    })
  }
}
