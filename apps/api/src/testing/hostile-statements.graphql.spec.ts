import { query, transaction } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, type TestApi } from './create-test-api.ts'
import { CROSSING } from './hostile-crossing.ts'
import { FORGING } from './hostile-forging.ts'
import { MEANINGLESS } from './hostile-meaningless.ts'
import { hostileRows, type NamedRows } from './hostile-rows.ts'
import type { Hostile } from './hostile-statement.ts'

/*
 * Somebody who has the keys of the server's own role, and means ill. Each statement runs in a transaction that is
 * rolled back; the database has to refuse it, and for the right reason.
 */

let api: TestApi
let rows: NamedRows

beforeAll(async () => {
  api = await createTestApi()
  const theirs = Object.entries(await hostileRows(api.db, api.elsewhere)).map(([name, id]) => [
    `their${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    id,
  ])
  theirs.push(['theirIndicator', api.elsewhere.indicators[1]])
  rows = { ...(await hostileRows(api.db, api.here)), ...Object.fromEntries(theirs) }
})
afterAll(() => api.close())

function named(sql: string): string {
  return sql.replace(/(?<!:):([a-z]\w*)/gi, (_all, name: string) => {
    const id = rows[name]
    if (!id) throw new Error(`no row is called ${name}`)
    return `'${id}'::uuid`
  })
}

class Accepted extends Error {}

/** SQLSTATE and constraint of the refusal; "accepted" where there was none. Nothing is kept. */
async function refusalOf(sql: string): Promise<string> {
  const tried = transaction(api.db, async (connection) => {
    await connection.query(named(sql))
    // What is looked at when a transaction ends, looked at now.
    await connection.query('SET CONSTRAINTS ALL IMMEDIATE')
    throw new Accepted()
  })
  const refusal: { code?: string; constraint?: string } = await tried.catch((error) => error)
  if (refusal instanceof Accepted) return 'accepted'
  if (!refusal.code) throw refusal
  return [refusal.code, refusal.constraint].filter(Boolean).join(' ')
}

describe.each<[string, readonly Hostile[]]>([
  ['the border between municipalities', CROSSING],
  ['what means nothing', MEANINGLESS],
  ['what is on record', FORGING],
])('%s holds against', (_border, statements) => {
  it.each(statements)('%s', async (_what, sql, refusal) => {
    expect(await refusalOf(sql)).toBe(refusal)
  })
})

describe('evidence added after approval', () => {
  it('has the day on which it came, whatever it says, and leaves what was there', async () => {
    const { here, db } = api
    const before = await query(db, 'SELECT * FROM evidence WHERE measurement_id = $1', [
      rows.approved,
    ])
    await query(
      db,
      `INSERT INTO evidence (entity_id, measurement_id, kind, title, url, attached_by_id, attached_at)
       VALUES ($1, $2, 'LINK', 'Acta firmada', 'https://a.example/firmada', $3, '2010-03-03')`,
      [here.id, rows.approved, here.persons.committee],
    )
    const after = await query<{ title: string; attached_at: Date }>(
      db,
      'SELECT * FROM evidence WHERE measurement_id = $1 ORDER BY attached_at, id',
      [rows.approved],
    )
    expect(after.slice(0, -1)).toEqual(before)
    expect(Date.now() - Number(after.at(-1)?.attached_at)).toBeLessThan(60_000)
  })
})
