import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Views {
  entity: { savedViews: { id: string; name: string; query: string }[] }
}

const save = (as: PersonKey | null, input: object = {}, at = api.here) =>
  writes<{ id: string }>(
    api,
    as,
    'saveView',
    {
      entityId: globalId('Entity', at.id),
      ...{ list: 'PROCEDURES', name: 'Sin SUIT', query: 'suit=no&orden=nombre' },
      ...input,
    },
    '... on SavedView { id }',
  )

async function kept(as: PersonKey | null) {
  const document = '{ entity(slug: "aqui") { savedViews(list: PROCEDURES) { id name query } } }'
  return (await api.run<Views>(as, document)).entity.savedViews
}

test('a view is one’s own, and one of the same name is replaced', async () => {
  const { id } = await save('contributor')
  expect(await kept('contributor')).toEqual([
    { id, name: 'Sin SUIT', query: 'suit=no&orden=nombre' },
  ])
  expect(await kept('committee')).toEqual([])
  expect(await kept(null)).toEqual([])
  expect((await save('contributor', { query: 'suit=no' })).id).toBe(id)
  expect(await kept('contributor')).toEqual([{ id, name: 'Sin SUIT', query: 'suit=no' }])
})

test('the same key writes once', async () => {
  const key = { idempotencyKey: randomUUID(), name: 'Una vez' }
  expect(await save('mayor', key)).toEqual(await save('mayor', key))
  expect(await save('mayor', { ...key, query: 'otra' })).toMatchObject({
    errorCode: 'IDEMPOTENCY_MISMATCH',
  })
})

test.each<[PersonKey | null, string]>([
  ['integrator', 'FORBIDDEN'],
  ['auditor', 'FORBIDDEN'],
  [null, 'UNAUTHENTICATED'],
])('%s keeps none: %s', async (as, code) => {
  expect(await save(as)).toMatchObject({ errorCode: code })
})

test('another entity and a long name are refused', async () => {
  expect(await save('mayor', {}, api.elsewhere)).toMatchObject({ errorCode: 'NOT_FOUND' })
  expect((await save('mayor', { name: 'a'.repeat(81) })).issues).toEqual([
    { path: ['name'], errorCode: 'TEXT_TOO_LONG' },
  ])
})

test('fifty are enough, and one of them can still be replaced', async () => {
  const personId = api.here.persons.colleague
  const own = { entityId: api.here.id, personId, list: 'procedures', query: '' }
  const names = Array.from({ length: 50 }, (_, at) => `Vista ${at}`)
  await api.db.prisma.savedView.createMany({ data: names.map((name) => ({ ...own, name })) })
  expect((await save('colleague')).issues).toEqual([
    { path: ['name'], errorCode: 'TOO_MANY_ITEMS' },
  ])
  expect(await save('colleague', { name: 'Vista 7' })).toMatchObject({ __typename: 'SavedView' })
})

test('a view is removed by its owner, once', async () => {
  const { id: viewId } = await save('committee', { name: 'Para borrar' })
  const removal = { viewId, idempotencyKey: randomUUID() }
  expect(await writes(api, 'mayor', 'removeView', { viewId })).toMatchObject({
    errorCode: 'NOT_FOUND',
  })
  expect(await writes(api, null, 'removeView', { viewId })).toMatchObject({
    errorCode: 'UNAUTHENTICATED',
  })
  expect(await kept('committee')).toHaveLength(1)
  expect(await writes(api, 'committee', 'removeView', removal)).toMatchObject({
    __typename: 'Entity',
  })
  expect(await kept('committee')).toEqual([])
  expect(await writes(api, 'committee', 'removeView', removal)).toMatchObject({
    __typename: 'Entity',
  })
  expect(await writes(api, 'committee', 'removeView', { viewId })).toMatchObject({
    errorCode: 'NOT_FOUND',
  })
})
