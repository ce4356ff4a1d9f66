import { dailyRegister, REGISTERS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { screamingSnake } from './register-row.ts'
import {
  type Asked,
  fillPoints,
  fillRegisters,
  type PointsPage,
  placesOf,
  readPage,
} from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
  await fillPoints(api)
})
afterAll(() => api.close())

const pageOf = (...asked: Asked) => readPage(api, ...asked)
const codes = async (args: string, as: PersonKey | null = 'mayor') =>
  (await pageOf(as, args)).register?.rows.edges.map(({ node }) => node.code)

describe('a list', () => {
  test.each<[string, string, string[]]>([
    ['the newest day first, then the highest code', '', ['PC-003', 'PC-002', 'PC-001', 'PC-004']],
    [
      'by text without accents and capitals',
      'sort: { field: "place" }',
      ['PC-002', 'PC-004', 'PC-003', 'PC-001'],
    ],
    [
      'by a count, those without it last',
      'sort: { field: "bandwidth" }',
      ['PC-001', 'PC-004', 'PC-003', 'PC-002'],
    ],
    [
      'by a count from the highest, those without it last too',
      'sort: { field: "bandwidth", descending: true }',
      ['PC-003', 'PC-004', 'PC-001', 'PC-002'],
    ],
    [
      'by an option in its own order',
      'sort: { field: "kind" }',
      ['PC-001', 'PC-002', 'PC-003', 'PC-004'],
    ],
    [
      'by what a reference is called',
      'sort: { field: "office", descending: true }',
      ['PC-002', 'PC-004', 'PC-003', 'PC-001'],
    ],
    ['by code', 'sort: { field: "code" }', ['PC-001', 'PC-002', 'PC-003', 'PC-004']],
    ['those that ended', 'filter: { state: ENDED }', ['PC-005']],
    ['those annulled', 'filter: { state: ANNULLED }', ['PC-006']],
    [
      'all of them',
      'filter: { state: ALL }, sort: { field: "code" }',
      ['PC-001', 'PC-002', 'PC-003', 'PC-004', 'PC-005', 'PC-006'],
    ],
    ['from a day on', 'filter: { from: "2010-04-01" }', ['PC-003', 'PC-002']],
    ['up to a day', 'filter: { to: "2009-02-01" }', ['PC-004']],
    [
      'of options',
      'filter: { matches: [{ field: "kind", values: ["LIBRARY"] }] }',
      ['PC-003', 'PC-002', 'PC-004'],
    ],
    [
      'where a field is empty',
      'filter: { matches: [{ field: "bandwidth", filled: false }] }',
      ['PC-002'],
    ],
    [
      'where a field is filled',
      'filter: { matches: [{ field: "bandwidth", filled: true }] }',
      ['PC-003', 'PC-001', 'PC-004'],
    ],
    ['of words in any order', 'search: "AGORA pc-002"', ['PC-002']],
    ['of a sign that patterns know', 'search: "100 %"', ['PC-002']],
    ['of a word that isn’t there', 'search: "agora nada"', []],
  ])('%s', async (_what, args, expected) => {
    expect(await codes(args)).toEqual(expected)
  })

  test('of offices and of what a reference leads to', async () => {
    const office = globalId('Office', api.here.offices.government)
    expect(await codes(`filter: { offices: ["${office}"] }`)).toEqual(['PC-002'])
    const match = `filter: { matches: [{ field: "office", values: ["${office}"] }] }`
    expect(await codes(match)).toEqual(['PC-002'])
    expect(await codes('filter: { offices: ["nada"] }')).toEqual([])
  })

  test.each(['', 'sort: { field: "bandwidth" }', 'sort: { field: "place", descending: true }'])(
    'is walked page by page both ways: %s',
    async (sort) => {
      const all = await codes(`${sort}`)
      const walked: string[] = []
      for (let after = ''; ; ) {
        const { register } = await pageOf('mayor', `first: 1 ${after} ${sort}`)
        const { edges = [], pageInfo, totalCount } = register?.rows ?? {}
        expect(totalCount).toBe(4)
        walked.push(...edges.map(({ node }) => node.code))
        if (!pageInfo?.hasNextPage) break
        after = `after: "${edges[0]?.cursor}"`
      }
      expect(walked).toEqual(all)
      const last = await pageOf('mayor', `last: 2 ${sort}`)
      expect(last.register?.rows.edges.map(({ node }) => node.code)).toEqual(all?.slice(-2))
      const [, third] = last.register?.rows.edges ?? []
      const before = await pageOf('mayor', `last: 2 before: "${third?.cursor}" ${sort}`)
      expect(before.register?.rows.edges.map(({ node }) => node.code)).toEqual(all?.slice(1, 3))
    },
  )

  test.each([
    'first: 0',
    'first: 101',
    'after: "nada"',
    'sort: { field: "nada" }',
    'filter: { matches: [{ field: "nada", filled: true }] }',
  ])('refuses %s', async (args) => {
    const { errors } = await api.execute(
      'mayor',
      `{ register(entity: "aqui", key: CONNECTION_POINTS) { rows(${args}) { totalCount } } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('a cursor of another order is none of this one', async () => {
    const { register } = await pageOf('mayor', 'first: 1, sort: { field: "place" }')
    const cursor = register?.rows.edges[0]?.cursor
    const { errors } = await api.execute(
      'mayor',
      `{ register(entity: "aqui", key: CONNECTION_POINTS) { rows(after: "${cursor}") { totalCount } } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

test('who may edit a row is said with it', async () => {
  const may = async (as: PersonKey | null) => {
    const document = `{ own: registerRow(entity: "aqui", code: "PC-003") { mayEdit }
      other: registerRow(entity: "aqui", code: "PC-002") { mayEdit } }`
    const { own, other } = await api.run<Record<string, { mayEdit: boolean }>>(as, document)
    return [own?.mayEdit, other?.mayEdit]
  }
  expect(await may('committee')).toEqual([true, true])
  expect(await may('contributor')).toEqual([true, false])
  for (const as of ['mayor', 'administrator', 'integrator', null] as const) {
    expect(await may(as)).toEqual([false, false])
  }
})

test('an office’s rows are counted by month', async () => {
  const document = `{ register(entity: "aqui", key: CONNECTION_POINTS) {
    countsByOffice(from: "2009-01-01", to: "2010-04-30") { office { name } month count } } }`
  const { register } = await api.run<{
    register: { countsByOffice: { office: { name: string }; month: string; count: number }[] }
  }>(...([null, document] as const))
  const counts = register.countsByOffice.map(({ office, month, count }) => [
    office.name,
    month,
    count,
  ])
  expect(counts.sort()).toEqual([
    ['Planeación', '2009-02', 1],
    ['Planeación', '2010-03', 1],
    ['Planeación', '2010-04', 1],
    ['Secretaría de Gobierno', '2009-01', 1],
    ['Secretaría de Gobierno', '2010-04', 1],
  ])
})

describe('takes', () => {
  const rowFields = 'id code label office { name } annulledReason version recordedAt mayEdit'
  test('two statements for a page, one more for the offices of all of its rows', async () => {
    const document = `{ register(entity: "aqui", key: CONNECTION_POINTS) { rows { totalCount edges { node {
      ${rowFields} ... on ConnectionPoint { place kind bandwidth own: office { id } } } } } } }`
    const { count, data } = await api.counted<PointsPage>('committee', document)
    expect(data.register?.rows.edges.length).toBe(4)
    expect(count).toBe(3)
  })

  test('one more for what rows lead to in another register, of all of them', async () => {
    const { here, db } = api
    const values = { account: placesOf(here).mailAccounts ?? '', days: '1' }
    for (const [code, weekStartsOn] of [
      ['UC-010', '2010-05-03'],
      ['UC-011', '2010-05-10'],
    ] as const) {
      await writeDailyRow(db, here, {
        register: 'mailUses',
        code,
        values: { ...values, weekStartsOn },
      })
    }
    const document = `{ register(entity: "aqui", key: MAIL_USES) { rows { edges { node {
      code ... on MailUse { account { label address } } } } } } }`
    expect((await api.counted('committee', document)).count).toBe(3)
  })

  test('one row: two, one more for its history, two for its evidence and its files', async () => {
    const one = '{ registerRow(entity: "aqui", code: "PC-001") { code label } }'
    expect((await api.counted('committee', one)).count).toBe(2)
    const whole = `{ registerRow(entity: "aqui", code: "PC-001") {
      label history { at by reason changes { field before after } } evidence { title } } }`
    expect((await api.counted('committee', whole)).count).toBe(5)
  })

  test('the periods to attest: four beside the entity and the offices', async () => {
    const document = `{ register(entity: "aqui", key: MAIL_USES) {
      openPeriods { periodKey isAttested rows office { name } } } }`
    expect((await api.counted('committee', document)).count).toBe(6)
  })
})

test('every register has its key, and every key its register', async () => {
  const parts = REGISTERS.map(
    ({ key }) => `${key}: register(entity: "aqui", key: ${screamingSnake(key)}) { key }`,
  )
  for (let at = 0; at < parts.length; at += 9) {
    const found = await api.run<Record<string, { key: string }>>(
      'mayor',
      `{ ${parts.slice(at, at + 9).join(' ')} }`,
    )
    for (const [key, register] of Object.entries(found)) {
      expect(register.key).toBe(screamingSnake(dailyRegister(key).key))
    }
  }
})
