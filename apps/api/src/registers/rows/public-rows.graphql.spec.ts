import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { screamingSnake } from './register-row.ts'
import {
  type Asked,
  everyRegister,
  fillPoints,
  fillRegisters,
  readPage,
  selectionOf,
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

describe('everybody', () => {
  test.each(everyRegister)(
    'reads of %s what is public of it',
    async (key, { readers, type, fields }) => {
      const name = screamingSnake(key)
      const found = (await pageOf(null, 'filter: { state: ALL }', name)).register
      expect(found === null).toBe(readers === 'OWN')
      if (!found) return
      expect(found.rows.edges.map(({ node }) => node.code)).not.toContain('PC-006')
      const selection = `... on ${type} { ${selectionOf({ fields } as never)} }`
      const { register } = await api.run<{ register: { rows: { edges: { node: object }[] } } }>(
        ...([
          null,
          `{ register(entity: "aqui", key: ${name}) { rows(filter: { state: ALL }) { edges { node { ${selection} } } } } }`,
        ] as const),
      )
      const [edge] = register.rows.edges
      for (const [field, { internal }] of Object.entries(fields)) {
        if (internal) expect(edge?.node).toMatchObject({ [field]: null })
      }
    },
  )

  test('is refused annulled rows and what is internal, by name', async () => {
    const refused = (args: string) =>
      refusedFilter(
        api,
        null,
        `{ register(entity: "aqui", key: CONNECTION_POINTS) {
        rows(${args}) { totalCount } } }`,
      )
    expect(await refused('filter: { state: ANNULLED }')).toBe('filter.state: ANNULLED')
    const inside = 'filter: { matches: [{ field: "closedReason", filled: true }] }'
    expect(await refused(inside)).toBe('filter.matches: closedReason')
    expect(await codes(inside)).toEqual(['PC-001'])
    expect(await refused('sort: { field: "closedReason" }')).toBe('sort.field: closedReason')
  })

  test('reads a row from the day on since when it is public', async () => {
    const values = {
      name: 'Censo',
      content: 'x',
      office: api.here.offices.planning,
      createdOn: '2010-01-01',
      personalData: 'NONE',
      licence: 'CC0',
      checkedOn: '2010-01-01',
    }
    const row = (code: string, publishedOn: string | null) =>
      writeDailyRow(api.db, api.here, {
        register: 'datasets',
        code,
        values: { ...values, name: code, publishedOn },
      })
    const hidden = [await row('BD-010', null), await row('BD-011', '2010-07-01')]
    const shown = await row('BD-012', '2010-06-30')
    const node = (as: PersonKey | null, id: string) =>
      api.run<{ node: object | null }>(as, `{ node(id: "${globalId('Dataset', id)}") { id } }`)
    for (const id of hidden) {
      expect((await node(null, id)).node).toBeNull()
      expect((await node('integrator', id)).node).toBeNull()
      expect((await node('contributor', id)).node).not.toBeNull()
    }
    expect((await node(null, shown)).node).not.toBeNull()
    const list = await pageOf(null, '', 'DATASETS')
    expect(list.register?.rows.edges.map(({ node: { code } }) => code)).toEqual([
      'BD-001',
      'BD-012',
    ])
  })

  test('finds nothing in a municipality that isn’t there, or by a code that isn’t', async () => {
    const none = { register: null, row: null, code: null, other: null }
    const document = `{ register(entity: "nada", key: CHANNELS) { key }
      row: registerRow(entity: "nada", code: "PC-001") { id } code: registerRow(entity: "aqui", code: "PC-999") { id }
      other: registerRow(entity: "aqui", code: "XX-001") { id } }`
    expect(await api.run(null, document)).toEqual(none)
    const annulled = '{ registerRow(entity: "aqui", code: "PC-006") { annulledReason } }'
    expect(await api.run(null, annulled)).toEqual({ registerRow: null })
    expect(await api.run('mayor', annulled)).toEqual({ registerRow: { annulledReason: 'Doble' } })
  })
})
