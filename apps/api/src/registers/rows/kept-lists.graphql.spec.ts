import { query } from '@gelt/db'
import { dailyRegister } from '@gelt/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writes } from '../../testing/write-contract.ts'
import { asInput, fillRegisters, newValues, placesOf } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
})
afterAll(() => api.close())

interface Written {
  id: string
  rowCode: string
  version: number
}

const entityId = () => globalId('Entity', api.here.id)
const row = (type: string) => `... on ${type} { id rowCode: code version }`

const criterion = (phase: number, words: string) =>
  writes<Written>(
    ...([api, 'committee', 'createCriterion'] as const),
    { entityId: entityId(), phase, groupName: 'Trámites', words },
    row('Criterion'),
  )

const term = { startsOn: '2010-07-01', dueOn: '2010-12-01' }
const action = (more: object) =>
  writes<Written>(
    ...([api, 'committee', 'createPlannedAction'] as const),
    { entityId: entityId(), words: 'Publicar', ...term, ...more },
    row('PlannedAction'),
  )

async function revision(): Promise<number> {
  const [plan] = await query<{ revision: number }>(
    ...([api.db, 'SELECT revision FROM plan WHERE id = $1', [api.here.planId]] as const),
  )
  return plan?.revision ?? 0
}

async function found(filter: string): Promise<string[]> {
  const data = await api.run<{
    register: { rows: { edges: { node: { code: string } }[] } }
  }>(
    'committee',
    `{ register(entity: "aqui", key: ACTIONS) { rows(filter: ${filter}, sort: { field: "code" }) { edges { node { code } } } } }`,
  )
  return data.register.rows.edges.map(({ node }) => node.code) ?? []
}

test('a code is made of the field that it says and goes on by itself; the field stays as it is', async () => {
  const codes = [await criterion(4, 'A'), await criterion(4, 'B'), await criterion(5, 'C')]
  expect(codes.map(({ rowCode }) => rowCode)).toEqual(['F4-01', 'F4-02', 'F5-01'])
  const [first] = codes
  const edit = { rowId: first?.id, version: 1, phase: 5 }
  const moved = await writes(api, 'committee', 'updateCriterion', edit)
  expect(moved.issues).toMatchObject([{ path: ['phase'], errorCode: 'FIXED' }])
  expect(
    (await criterion(0, 'Sin fase')).issues?.map(({ path, errorCode }) => [path[0], errorCode]),
  ).toEqual([['phase', 'NEGATIVE']])
})

test('what comes from the catalogue is edited once its words are, and only then', async () => {
  const { id } = await criterion(3, 'Pagos en línea')
  const stored = `UPDATE criterion SET provenance = 'TO_VERIFY', version = version + 1 WHERE id = $1`
  await query(api.db, stored, [placesOf(api.here).criteria])
  const rowId = globalId('Criterion', placesOf(api.here).criteria ?? '')
  const fields = '... on Criterion { provenance version }'
  const put = (version: number, more: object) =>
    writes(api, 'committee', 'updateCriterion', { rowId, version, ...more }, fields)
  expect(await put(2, { inForceTo: '2010-12-31' })).toMatchObject({ provenance: 'TO_VERIFY' })
  expect(await put(3, { words: 'Otras palabras' })).toMatchObject({ provenance: 'EDITED' })
  const own = `{ node(id: "${id}") { ... on Criterion { provenance } } }`
  expect(await api.run(null, own)).toEqual({ node: { provenance: 'ADDED' } })
})

test('several references are kept whole: in the row, its history, its filter, and never across entities', async () => {
  const [one, two] = [await criterion(6, 'Uno'), await criterion(6, 'Dos')]
  const rows = [globalId('Indicator', api.here.indicators[1])]
  const made = await action({ criteria: [two.id, one.id, one.id], planRows: rows })
  expect(made).toMatchObject({ __typename: 'PlannedAction', version: 1 })
  const fields = `... on PlannedAction { version criteria { code } planRows { row } }`
  const less = { rowId: made.id, version: 1, criteria: [two.id] }
  expect(await writes(api, 'committee', 'updatePlannedAction', less, fields)).toMatchObject({
    ...{ version: 2, criteria: [{ code: 'F6-02' }], planRows: [{ row: 1 }] },
  })
  const stale = await writes<{ current?: unknown }>(
    ...([api, 'committee', 'updatePlannedAction', { ...less, words: 'Tarde' }] as const),
  )
  expect(stale).toMatchObject({ __typename: 'ConflictRefusal' })
  const data = await api.run<{ node: { history: { changes: object[] }[] } }>(
    'committee',
    `{ node(id: "${made.id}") { ... on RegisterRow { history { changes { field before after } } } } }`,
  )
  expect(data.node.history[0]?.changes).toEqual([
    { field: 'criteria', before: 'F6-01 Uno; F6-02 Dos', after: 'F6-02 Dos' },
  ])
  const match = (id: string) => `{ matches: [{ field: "criteria", values: ["${id}"] }] }`
  expect(await found(match(two.id))).toEqual([made.rowCode])
  expect(await found(match(one.id))).toEqual([])
  const theirs = globalId('Criterion', placesOf(api.elsewhere).criteria ?? '')
  const refused = await action({ criteria: [one.id, theirs] })
  expect(refused.issues).toMatchObject([{ path: ['criteria'], errorCode: 'NOT_FOUND' }])
  const many = Array.from({ length: 51 }, (_, at) => globalId('Criterion', String(at)))
  expect((await action({ criteria: many })).issues?.[0]?.path).toEqual(['criteria'])
})

test('the state follows from the days, on any day', async () => {
  const done = { startedOn: '2010-03-01', doneOn: '2010-05-01', proof: 'Acta 4' }
  const made = await action({ startsOn: '2010-01-01', dueOn: '2010-06-01', ...done })
  const at = (day: string) => `d${day.replaceAll('-', '')}: state(asOf: "${day}")`
  const days = ['2010-02-28', '2010-03-01', '2010-04-30', '2010-05-01'].map(at).join(' ')
  const data = await api.run(
    null,
    `{ node(id: "${made.id}") { ... on PlannedAction { ${days} } } }`,
  )
  expect(data).toEqual({
    node: {
      ...{ d20100228: 'PLANNED', d20100301: 'UNDER_WAY' },
      ...{ d20100430: 'UNDER_WAY', d20100501: 'DONE' },
    },
  })
  expect(await found('{ states: [DONE] }')).toContain(made.rowCode)
  expect(await found('{ states: [PLANNED] }')).not.toContain(made.rowCode)
  const both = await action({ ...done, droppedOn: '2010-05-02' })
  expect(both.issues?.map(({ path, errorCode }) => [path[0], errorCode])).toEqual([
    ['dropReason', 'REQUIRED'],
    ['droppedOn', 'UNEXPECTED_VALUE'],
  ])
})

test('no figure is counted anew for a kept list, and nobody attests one', async () => {
  const before = await revision()
  await criterion(2, 'Sin figura')
  expect(await revision()).toBe(before)
  const point = dailyRegister('connectionPoints')
  const input = { entityId: entityId(), ...asInput(point, newValues(point, api.here)) }
  await writes(api, 'committee', 'createConnectionPoint', input)
  expect(await revision()).toBe(before + 1)
  const said = { entityId: entityId(), register: 'CRITERIA', day: '2010-01-31' }
  expect((await writes(api, 'committee', 'attestPeriod', said)).issues).toMatchObject([
    { path: ['register'], errorCode: 'NOT_FOUND' },
  ])
  const attest = `INSERT INTO attestation (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id)
    VALUES ($1, 'criteria', '2010-01', '2010-01-01', '2010-01-31', $2)`
  await expect(query(api.db, attest, [api.here.id, api.here.persons.committee])).rejects.toThrow(
    'attestation_of_a_register',
  )
})

test('a contributor keeps the actions of their own offices alone', async () => {
  const { planning, government } = api.here.offices
  const by = (office: string) => ({
    ...{ entityId: entityId(), words: 'De su dependencia', ...term },
    office: globalId('Office', office),
  })
  const write = (office: string) =>
    writes(api, 'contributor', 'createPlannedAction', by(office), row('PlannedAction'))
  expect(await write(planning)).toMatchObject({ __typename: 'PlannedAction' })
  expect(await write(government)).toMatchObject({ errorCode: 'FORBIDDEN' })
})
