import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { auditCount, keepsContract, writes } from '../../testing/write-contract.ts'
import { fillRegisters, placesOf } from './rows.factory.ts'

let api: TestApi
let second = ''
let foreign = ''
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
  const account = (office: string, code: string) => {
    const values = { name: code, address: `${code}@aqui.example`, office, openedOn: '2009-01-01' }
    return writeDailyRow(api.db, api.here, { register: 'mailAccounts', code, values })
  }
  second = await account(api.here.offices.planning, 'CO-010')
  foreign = await account(api.here.offices.government, 'CO-011')
})
afterAll(() => api.close())

const accountOf = (at: Municipality) => globalId('MailAccount', placesOf(at).mailAccounts ?? '')
let weeks = 0
/** A Monday that no other test has. */
const monday = () => {
  weeks += 1
  return new Date(Date.UTC(2009, 0, 5) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)
}
const save = (
  as: PersonKey,
  weekStartsOn: string,
  uses: [account: string, days: string | null][],
) =>
  writes(api, as, 'saveMailWeek', {
    ...{ entityId: globalId('Entity', api.here.id), weekStartsOn },
    uses: uses.map(([id, days]) => ({ accountId: globalId('MailAccount', id), days })),
  })
const stored = (week: string) =>
  query(
    api.db,
    `SELECT u.code, a.code AS account, u.days, u.version FROM mail_use u JOIN mail_account a ON a.id = u.account_id
     WHERE u.entity_id = $1 AND u.week_starts_on = $2 ORDER BY a.code`,
    [api.here.id, week],
  )
const own = () => placesOf(api.here).mailAccounts ?? ''

keepsContract(() => api, {
  mutation: 'saveMailWeek',
  answers: 'Register',
  allowed: ['contributor', 'committee', 'colleague'],
  action: 'registerRow.create',
  idField: 'entityId',
  input: async (_api, at) => ({
    ...{ entityId: globalId('Entity', at.id), weekStartsOn: monday() },
    uses: [{ accountId: accountOf(at), days: '51' }],
  }),
  bad: [
    [{ weekStartsOn: '2010-03-02' }, ['weekStartsOn'], 'NOT_A_MONDAY'],
    [{ weekStartsOn: '2010-07-05' }, ['weekStartsOn'], 'DATE_IN_FUTURE'],
    [{ uses: [] }, ['uses'], 'TOO_FEW_ITEMS'],
  ],
})

describe('a week', () => {
  test('is written as a whole: what is there changes, the rest is added, what is alike stays', async () => {
    // The Monday of week 53.
    const week = '2009-12-28'
    expect(
      await save('contributor', week, [
        [own(), '531'],
        [second, null],
      ]),
    ).toMatchObject({
      __typename: 'Register',
    })
    const [first, none] = await stored(week)
    expect([first, none]).toMatchObject([
      { account: 'CO-001', days: '135', version: 1 },
      { account: 'CO-010', days: null, version: 1 },
    ])
    const events = await auditCount(api, api.here, 'registerRow.update')
    await save('contributor', week, [
      [own(), '135'],
      [second, '7'],
    ])
    expect(await stored(week)).toMatchObject([
      { account: 'CO-001', version: 1 },
      { account: 'CO-010', days: '7', version: 2 },
    ])
    expect(await auditCount(api, api.here, 'registerRow.update')).toBe(events + 1)
    await save('contributor', week, [[own(), '']])
    expect(await stored(week)).toMatchObject([{ days: null, version: 2 }, { days: '7' }])
  })

  test('with an account of another office is refused as a whole', async () => {
    const week = monday()
    const uses: [string, string][] = [
      [own(), '1'],
      [foreign, '1'],
    ]
    expect(await save('contributor', week, uses)).toMatchObject({ errorCode: 'FORBIDDEN' })
    expect(await stored(week)).toEqual([])
    expect(await save('committee', week, uses)).toMatchObject({ __typename: 'Register' })
  })

  test.each<[string, () => [string, string | null][], string[], string]>([
    [
      'of another municipality',
      () => [
        [own(), '1'],
        [placesOf(api.elsewhere).mailAccounts ?? '', '1'],
      ],
      ['uses', '1', 'accountId'],
      'NOT_FOUND',
    ],
    [
      'twice',
      () => [
        [own(), '1'],
        [own(), '2'],
      ],
      ['uses', '1', 'accountId'],
      'ALREADY_EXISTS',
    ],
    ['on an eighth day', () => [[own(), '8']], ['uses', '0', 'days'], 'INVALID_VALUE'],
  ])('with an account %s is refused by name', async (_what, uses, path, code) => {
    const before = await countRows(api.db, 'mail_use', api.here.id)
    expect(await save('committee', monday(), uses())).toMatchObject({
      issues: [{ path, errorCode: code }],
    })
    expect(await countRows(api.db, 'mail_use', api.here.id)).toBe(before)
  })
})
