import { query } from '@gelt/db'
import { dailyRegister } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import { asInput, fillRegisters, newValues, placesOf, point } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
})
afterAll(() => api.close())

const points = dailyRegister('connectionPoints')
const editors: readonly PersonKey[] = ['contributor', 'committee', 'colleague']

const entityOf = (at: Municipality) => globalId('Entity', at.id)
const update = (as: PersonKey, input: Record<string, unknown>, fields = '') =>
  writes<{ office?: { name: string }; place?: string; version?: number }>(
    ...([api, as, 'updateConnectionPoint', input, fields] as const),
  )

describe('createConnectionPoint', () => {
  keepsContract(() => api, {
    mutation: 'createConnectionPoint',
    answers: 'ConnectionPoint',
    allowed: editors,
    action: 'registerRow.create',
    idField: 'entityId',
    input: async (_api, at) => ({
      entityId: entityOf(at),
      ...asInput(points, { ...newValues(points, at), place: `Lugar ${serial()}` }),
    }),
    bad: [
      [{ place: ' ' }, ['place'], 'REQUIRED'],
      [{ place: 'x'.repeat(121) }, ['place'], 'TEXT_TOO_LONG'],
      [{ kind: 'CASTLE' }, ['kind'], 'NOT_AN_OPTION'],
      [{ bandwidth: -1 }, ['bandwidth'], 'NEGATIVE'],
      [{ inServiceFrom: '2010-07-01' }, ['inServiceFrom'], 'DATE_IN_FUTURE'],
      [{ closedOn: '2010-02-28' }, ['closedOn'], 'INVALID_RANGE'],
      [{ closedReason: null }, ['closedReason'], 'REQUIRED'],
      [
        { office: globalId('Office', '00000000-0000-7000-8000-000000000001') },
        ['office'],
        'NOT_FOUND',
      ],
      [
        { office: globalId('Body', '00000000-0000-7000-8000-000000000001') },
        ['office'],
        'NOT_FOUND',
      ],
    ],
  })
})

describe('updateConnectionPoint', () => {
  keepsContract(() => api, {
    mutation: 'updateConnectionPoint',
    answers: 'ConnectionPoint',
    allowed: editors,
    action: 'registerRow.update',
    idField: 'rowId',
    input: async (_api, at) => ({
      rowId: (await point(api, at)).rowId,
      version: 1,
      place: 'Escuela',
    }),
    conflictField: 'place',
    bad: [
      [{ place: null }, ['place'], 'REQUIRED'],
      [{ inServiceFrom: '2010-03-02' }, ['closedOn'], 'INVALID_RANGE'],
    ],
  })

  test('leaves what is left out, and clears what comes empty', async () => {
    const { rowId } = await point(api, api.here)
    const fields = '... on ConnectionPoint { place bandwidth address version }'
    expect(await update('committee', { rowId, version: 1, address: ' ' }, fields)).toMatchObject({
      ...{ place: 'Texto place', bandwidth: 12, address: null, version: 2 },
    })
  })

  test('a version that was taken meanwhile is a conflict, found under the lock', async () => {
    const { rowId, id } = await point(api, api.here)
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () => update('committee', { rowId, version: 1, place: 'Mía' }),
      (holder) =>
        query(holder, `UPDATE connection_point SET place = 'Suya', version = 2 WHERE id = $1`, [
          id,
        ]),
    )
    expect(answer).toMatchObject({ __typename: 'ConflictRefusal', currentVersion: 2 })
    expect(answer.current).toContainEqual({ field: 'place', value: 'Suya' })
    // What a row leads to comes as a form sends it back.
    const office = globalId('Office', api.here.offices.planning)
    expect(answer.current).toContainEqual({ field: 'office', value: office })
  })
})

describe('annulRegisterRow', () => {
  const input = async (_api: TestApi, at: Municipality) => ({
    ...{ rowId: (await point(api, at)).rowId, version: 1, reason: 'Se registró dos veces' },
  })
  keepsContract(() => api, {
    mutation: 'annulRegisterRow',
    answers: 'ConnectionPoint',
    allowed: editors,
    action: 'registerRow.annul',
    idField: 'rowId',
    input,
    conflictField: 'place',
    bad: [[{ reason: ' ' }, ['reason'], 'TEXT_TOO_SHORT']],
  })

  test('an annulled row stays in sight with its reason and takes no more edits', async () => {
    const { rowId } = await point(api, api.here)
    const fields = '... on RegisterRow { annulledReason mayEdit }'
    const done = await writes(
      ...([
        api,
        'committee',
        'annulRegisterRow',
        { rowId, version: 1, reason: 'Error' },
        fields,
      ] as const),
    )
    expect(done).toMatchObject({ annulledReason: 'Error', mayEdit: false })
    expect(await update('committee', { rowId, version: 2, place: 'Otra' })).toMatchObject({
      ...{ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' },
    })
  })
})

describe('what no two rows have the same', () => {
  const partners = dailyRegister('partners')
  const partner = (values: Record<string, string | null>) => ({
    ...{ entityId: entityOf(api.here) },
    ...asInput(partners, { ...newValues(partners, api.here), ...values }),
  })
  const create = (input: Record<string, unknown>) =>
    writes(api, 'committee', 'createPartner', input)
  const twice = { issues: [{ path: ['name'], errorCode: 'ALREADY_EXISTS' }] }

  test('is told apart without accents and capitals, and annulled rows don’t count', async () => {
    const first = await create(partner({ name: 'Junta San José' }))
    expect(first).toMatchObject({ __typename: 'Partner' })
    expect(await create(partner({ name: 'JUNTA SAN JOSE' }))).toMatchObject(twice)
    await query(
      api.db,
      `UPDATE partner SET annulled_reason = 'Repetida' WHERE entity_id = $1 AND name = 'Junta San José'`,
      [api.here.id],
    )
    expect(await create(partner({ name: 'Junta San José' }))).toMatchObject({
      __typename: 'Partner',
    })
  })

  test('is looked at under the lock: of two at once one is refused', async () => {
    const both = await Promise.all([1, 2].map(() => create(partner({ name: 'Cooperativa' }))))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InputRefusal', 'Partner'])
  })

  test('an edit of another field isn’t in its way', async () => {
    const [row] = await query<{ id: string }>(
      api.db,
      `SELECT id FROM partner WHERE entity_id = $1 AND name = 'Cooperativa'`,
      [api.here.id],
    )
    const edit = { rowId: globalId('Partner', row?.id ?? ''), version: 1, agreement: 'Convenio 3' }
    expect(await writes(api, 'committee', 'updatePartner', edit)).toMatchObject({
      __typename: 'Partner',
    })
  })
})

test('a row of another register isn’t reached by this one’s edit', async () => {
  const id = placesOf(api.here).channels ?? ''
  const edit = { rowId: globalId('Channel', id), version: 1, place: 'Otra' }
  expect(await update('committee', edit)).toMatchObject({ errorCode: 'NOT_FOUND' })
})

test('the figures’ revision rises with every write', async () => {
  const revision = async () =>
    (await api.db.prisma.plan.findUniqueOrThrow({ where: { id: api.here.planId } })).revision
  const { rowId } = await point(api, api.here)
  const before = await revision()
  await update('committee', { rowId, version: 1, place: 'Otra' })
  expect(await revision()).toBe(before + 1)
})

test('a new row takes as many statements however many fields it has', async () => {
  const create = async (type: string, key: string) => {
    const definition = dailyRegister(key)
    const input = {
      entityId: entityOf(api.here),
      ...asInput(definition, newValues(definition, api.here)),
    }
    const document = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { __typename } }`
    const sent = { input: { ...input, idempotencyKey: crypto.randomUUID() } }
    return (await api.counted('committee', document, sent)).count
  }
  const [plain, named] = [
    await create('ConnectionPoint', 'connectionPoints'),
    await create('Partner', 'partners'),
  ]
  // Names that no two rows have are looked for.
  expect([plain, named]).toEqual([15, 16])
})
