import { query } from '@gelt/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import { registeredOn, writeProcedure } from '../../testing/inventory.ts'
import { writes } from '../../testing/write-contract.ts'
import { type CountedRow, createCountedRow } from './sources.factory.ts'

let row: CountedRow
let api: TestApi
beforeAll(async () => {
  row = await createCountedRow()
  api = row.api
  await row.decide('committee')
})
afterAll(() => api.close())

const waiting = () =>
  api.run<{
    plan: { measurements: { edges: { node: Record<string, unknown> }[] } }
  }>(
    'mayor',
    `{ plan(entity: "aqui") { measurements(states: [SUBMITTED]) { edges { node {
      id numerator denominator source revision
      explanation { sentence counts figure { progress } } } } } } }`,
  )

it.each([
  [null, 'UNAUTHENTICATED'],
  ['contributor', 'FORBIDDEN'],
  ['mayor', 'FORBIDDEN'],
  ['administrator', 'FORBIDDEN'],
  ['integrator', 'FORBIDDEN'],
] as const)('%s may not', async (as, code) => {
  expect(await row.close(as)).toMatchObject({ errorCode: code })
})

it('another entity’s plan is not there', async () => {
  const planId = globalId('Plan', api.elsewhere.planId)
  expect(await row.close('committee', { planId })).toMatchObject({
    errorCode: 'NOT_FOUND',
  })
})

it.each([
  [{ cutoff: '2010-12-31' }, 'CUTOFF_IN_FUTURE'],
  [{ cutoff: '2010-05-31' }, 'CUTOFF_NOT_PERIOD_END'],
  [{ cutoff: '2008-06-30' }, 'PERIOD_BEFORE_PLAN'],
])('%o is refused', async (change, code) => {
  expect(await row.close('committee', change)).toMatchObject({
    issues: [{ path: ['cutoff'], errorCode: code }],
  })
})

it('a half-year in which nothing was counted has nothing to close', async () => {
  expect(await row.close('committee', { cutoff: '2009-12-31' })).toMatchObject({
    errorCode: 'WRONG_STATE',
    message: expect.stringContaining('nada que cerrar'),
  })
})

it('freezes the figure with its rows, for another person to approve', async () => {
  expect(await row.close('committee')).toMatchObject({ __typename: 'Plan' })
  const { plan } = await waiting()
  const [edge] = plan.measurements.edges
  expect(edge?.node).toMatchObject({
    ...{ numerator: '1', denominator: '3', source: 'COUNTED' },
    explanation: {
      sentence: '1 de 3 trámites está inscrito en el SUIT; faltan 2, de Planeación.',
      figure: { progress: '0.333333333333' },
    },
  })
  expect(await row.figure('')).toMatchObject({ basis: 'LIVE' })
  const measurementId = edge?.node.id
  expect(await writes(api, 'committee', 'approveMeasurement', { measurementId })).toMatchObject({
    errorCode: 'OWN_APPROVAL',
  })
  expect(await writes(api, 'mayor', 'approveMeasurement', { measurementId })).toMatchObject({
    __typename: 'Measurement',
  })
  expect(await row.figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
})

it('an edit afterwards moves the live figure, never the recorded one', async () => {
  await writeProcedure(api.db, api.here, 'T-2', registeredOn('2010-06-01'))
  expect(await row.figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
  expect(await row.figure('(basis: LIVE)')).toMatchObject({ numerator: '2', basis: 'LIVE' })
  const document = `{ node(id: "${row.targetId}") { ... on Target {
    recorded: explanation { basis definitionVersion counts rows { edges { node { label verdict } } } }
    live: explanation(basis: LIVE) { basis counts } } } }`
  expect((await api.run<{ node: object }>(null, document)).node).toMatchObject({
    recorded: {
      ...{ basis: 'RECORDED', definitionVersion: 1, counts: 1 },
      rows: {
        edges: [
          { node: { label: 'T-1 · Trámite T-1', verdict: 'COUNTS' } },
          { node: { label: 'T-2 · Trámite T-2', verdict: 'MISSING' } },
          { node: { label: 'T-3 · Trámite T-3', verdict: 'MISSING' } },
        ],
      },
    },
    live: { basis: 'LIVE', counts: 2 },
  })
})

it('closing again needs a reason and is a revision; until it is approved the first holds', async () => {
  expect(await row.close('committee')).toMatchObject({
    issues: [{ path: ['reason'], errorCode: 'REQUIRED' }],
  })
  const reason = 'Se registró tarde la inscripción de T-2.'
  expect(await row.close('committee', { reason })).toMatchObject({
    __typename: 'Plan',
  })
  const { plan } = await waiting()
  expect(plan.measurements.edges.map(({ node }) => node)).toMatchObject([
    { numerator: '2', revision: 2 },
  ])
  expect(await row.figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
})

it('what a submitted value was made of is never changed: the database refuses it', async () => {
  const sql = `UPDATE measurement_explanation SET rows = '[]'`
  await expect(query(api.db, sql)).rejects.toThrow(/refused/)
  await expect(query(api.db, 'DELETE FROM measurement_explanation')).rejects.toThrow(/refused/)
})

it('a day up to which values are approved stays as it was decided', async () => {
  expect(await row.decide('committee', { sourceKey: null, startsOn: '2010-06-30' })).toMatchObject({
    issues: [{ path: ['startsOn'], errorCode: 'DATE_BEFORE_RECORDED' }],
  })
})

it('a half-year after the plan’s last has nothing to close', async () => {
  await query(api.db, `UPDATE entity SET clock = '2026-06-30' WHERE id = $1`, [api.here.id])
  expect(await row.close('committee', { cutoff: '2014-06-30' })).toMatchObject({
    issues: [{ path: ['cutoff'], errorCode: 'PERIOD_AFTER_PLAN' }],
  })
})
