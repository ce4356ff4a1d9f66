import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webDocuments } from '../graphql/web-documents.factory.ts'
import { createTestApi, globalId, type TestApi } from '../testing/create-test-api.ts'
import { countFrom, registeredOn, writeProcedure } from '../testing/inventory.ts'
import type { PersonKey } from '../testing/municipality.ts'
import { writes } from '../testing/write-contract.ts'

let api: TestApi
let targetId: string

beforeAll(async () => {
  api = await createTestApi()
  targetId = globalId('Target', api.here.targets[2])
  await writeProcedure(api.db, api.here, 'T-1', registeredOn('2010-05-03'))
  await writeProcedure(api.db, api.here, 'T-2')
  await writeProcedure(api.db, api.here, 'T-3')
})
afterAll(() => api.close())

const refusal = `... on Refusal { errorCode message } ... on InputRefusal { issues { path errorCode } }`
const decide = `mutation ($input: DecideSourceInput!) { result: decideSource(input: $input) { __typename ${refusal}
  ... on Target { sourceDecisions { startsOn reason source { key counted outOf } } sourceOptions { key } } } }`
const close = `mutation ($input: ClosePeriodInput!) { result: closePeriod(input: $input) { __typename ${refusal} } }`

type Result = {
  __typename: string
  errorCode?: string
  message?: string
  issues?: object[]
} & Record<string, unknown>

async function write(as: PersonKey | null, document: string, input: object): Promise<Result> {
  const withKey = { idempotencyKey: randomUUID(), ...input }
  return (await api.run<{ result: Result }>(as, document, { input: withKey })).result
}

const counted = (change: object = {}) => ({
  ...{ targetId, sourceKey: 'procedures.registered', startsOn: '2010-01-01' },
  ...{ reason: 'Desde 2010 se lleva el inventario.', ...change },
})
const halfYear = (change: object = {}) => ({
  ...{ planId: globalId('Plan', api.here.planId), cutoff: '2010-06-30', ...change },
})

const figure = async (args: string) => {
  const document = `{ node(id: "${targetId}") { ... on Target { figure${args} {
    numerator denominator basis sourceKey } } } }`
  return (await api.run<{ node: { figure: object } }>(null, document)).node.figure
}

describe('deciding where a figure comes from', () => {
  it.each([
    [null, 'UNAUTHENTICATED'],
    ['contributor', 'FORBIDDEN'],
    ['mayor', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['integrator', 'FORBIDDEN'],
  ] as const)('%s may not', async (as, code) => {
    expect(await write(as, decide, counted())).toMatchObject({ errorCode: code })
  })

  it('another entity’s target is not there', async () => {
    const other = globalId('Target', api.elsewhere.targets[2])
    expect(await write('committee', decide, counted({ targetId: other }))).toMatchObject({
      errorCode: 'NOT_FOUND',
    })
  })

  it.each([
    [{ sourceKey: 'no.such' }, 'sourceKey', 'NOT_AN_OPTION'],
    [{ startsOn: '2010-07-01' }, 'startsOn', 'DATE_IN_FUTURE'],
    [{ startsOn: '2008-09-02' }, 'startsOn', 'PERIOD_BEFORE_PLAN'],
    [{ reason: 'x' }, 'reason', 'TEXT_TOO_SHORT'],
  ])('%o is refused', async (change, field, code) => {
    expect(await write('committee', decide, counted(change))).toMatchObject({
      issues: [{ path: [field], errorCode: code }],
    })
  })

  it('a source of ratios doesn’t count a total', async () => {
    const total = globalId('Target', api.here.targets[1])
    expect(await write('committee', decide, counted({ targetId: total }))).toMatchObject({
      issues: [{ path: ['sourceKey'], errorCode: 'NOT_AN_OPTION' }],
    })
  })

  it('a row takes no source but its own: not offered, refused when asked, and by the database', async () => {
    const [own] = [api.here.targets[2]]
    const foreign = { targetId: own, sourceKey: { startsWith: 'services.' } }
    await api.db.prisma.targetSourceOption.deleteMany({ where: foreign })
    await query(api.db, 'UPDATE plan SET revision = revision + 1')
    expect(
      await write('committee', decide, counted({ sourceKey: 'services.registered' })),
    ).toMatchObject({ issues: [{ path: ['sourceKey'], errorCode: 'NOT_AN_OPTION' }] })
    const document = `query ($id: ID!) { node(id: $id) { ... on Target { sourceOptions { key } } } }`
    const { node } = await api.run<{ node: { sourceOptions: { key: string }[] } }>(null, document, {
      id: targetId,
    })
    const offered = node.sourceOptions.map(({ key }) => key)
    expect(offered).toContain('procedures.registered')
    expect(offered.filter((key) => key.startsWith('services.'))).toEqual([])
    await expect(
      query(
        api.db,
        `INSERT INTO target_source (entity_id, target_id, source, source_key, starts_on, reason)
         VALUES ($1, $2, 'COUNTED', 'services.registered', '2010-01-01', 'Prueba')`,
        [api.here.id, own],
      ),
    ).rejects.toThrow(/foreign key/)
  })

  it('counts from its day on, in words of both languages, once', async () => {
    const input = { ...counted(), idempotencyKey: randomUUID() }
    const written = await write('committee', decide, input)
    expect(written).toMatchObject({
      __typename: 'Target',
      sourceDecisions: [
        {
          startsOn: '2010-01-01',
          reason: 'Desde 2010 se lleva el inventario.',
          source: {
            key: 'procedures.registered',
            counted: 'trámites inscritos en el SUIT',
            outOf: 'trámites que declararon las dependencias',
          },
        },
      ],
    })
    expect(await write('committee', decide, input)).toMatchObject({ __typename: 'Target' })
    expect(await query(api.db, 'SELECT 1 FROM target_source')).toHaveLength(1)
    expect(await figure('(asOf: "2009-12-31")')).toMatchObject({ numerator: null, sourceKey: null })
    expect(await figure('(asOf: "2010-05-03")')).toEqual({
      ...{ numerator: '1', denominator: '3', basis: 'LIVE', sourceKey: 'procedures.registered' },
    })
  })

  it('a decision is never changed: the database refuses it', async () => {
    await expect(query(api.db, `UPDATE target_source SET reason = 'x'`)).rejects.toThrow(/refused/)
    await expect(query(api.db, 'DELETE FROM target_source')).rejects.toThrow(/refused/)
  })

  it('a counted row takes no typed value', async () => {
    const record = `mutation ($input: RecordMeasurementInput!) {
      result: recordMeasurement(input: $input) { __typename ${refusal} } }`
    const value = { targetId, numerator: '3', denominator: '3' }
    expect(await write('committee', record, { ...value, periodKey: '2010-S1' })).toMatchObject({
      errorCode: 'WRONG_STATE',
      message: expect.stringContaining('se cuenta desde su registro'),
    })
    expect(await write('committee', record, { ...value, periodKey: '2009-S2' })).toMatchObject({
      __typename: 'Measurement',
    })
  })

  it('a counted row owes no value', async () => {
    const document = `{ plan(entity: "aqui") { duties(all: true) { indicator { row } periodKey } } }`
    const { plan } = await api.run<{ plan: { duties: { indicator: { row: number } }[] } }>(
      'committee',
      document,
    )
    expect(plan.duties.map(({ indicator }) => indicator.row)).not.toContain(2)
    expect(plan.duties.map(({ indicator }) => indicator.row)).toContain(1)
  })
})

describe('closing a half-year', () => {
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
    expect(await write(as, close, halfYear())).toMatchObject({ errorCode: code })
  })

  it('another entity’s plan is not there', async () => {
    const planId = globalId('Plan', api.elsewhere.planId)
    expect(await write('committee', close, halfYear({ planId }))).toMatchObject({
      errorCode: 'NOT_FOUND',
    })
  })

  it.each([
    [{ cutoff: '2010-12-31' }, 'CUTOFF_IN_FUTURE'],
    [{ cutoff: '2010-05-31' }, 'CUTOFF_NOT_PERIOD_END'],
    [{ cutoff: '2008-06-30' }, 'PERIOD_BEFORE_PLAN'],
  ])('%o is refused', async (change, code) => {
    expect(await write('committee', close, halfYear(change))).toMatchObject({
      issues: [{ path: ['cutoff'], errorCode: code }],
    })
  })

  it('a half-year in which nothing was counted has nothing to close', async () => {
    expect(await write('committee', close, halfYear({ cutoff: '2009-12-31' }))).toMatchObject({
      errorCode: 'WRONG_STATE',
      message: expect.stringContaining('nada que cerrar'),
    })
  })

  it('freezes the figure with its rows, for another person to approve', async () => {
    expect(await write('committee', close, halfYear())).toMatchObject({ __typename: 'Plan' })
    const { plan } = await waiting()
    const [edge] = plan.measurements.edges
    expect(edge?.node).toMatchObject({
      ...{ numerator: '1', denominator: '3', source: 'COUNTED' },
      explanation: {
        sentence: '1 de 3 trámites está inscrito en el SUIT; faltan 2, de Planeación.',
        figure: { progress: '0.333333333333' },
      },
    })
    expect(await figure('')).toMatchObject({ basis: 'LIVE' })
    const approve = `mutation ($input: ApproveMeasurementInput!) {
      result: approveMeasurement(input: $input) { __typename ${refusal} } }`
    const measurementId = edge?.node.id
    expect(await write('committee', approve, { measurementId })).toMatchObject({
      errorCode: 'OWN_APPROVAL',
    })
    expect(await write('mayor', approve, { measurementId })).toMatchObject({
      __typename: 'Measurement',
    })
    expect(await figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
  })

  it('an edit afterwards moves the live figure, never the recorded one', async () => {
    await writeProcedure(api.db, api.here, 'T-2', registeredOn('2010-06-01'))
    expect(await figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
    expect(await figure('(basis: LIVE)')).toMatchObject({ numerator: '2', basis: 'LIVE' })
    const document = `{ node(id: "${targetId}") { ... on Target {
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
    expect(await write('committee', close, halfYear())).toMatchObject({
      issues: [{ path: ['reason'], errorCode: 'REQUIRED' }],
    })
    const reason = 'Se registró tarde la inscripción de T-2.'
    expect(await write('committee', close, halfYear({ reason }))).toMatchObject({
      __typename: 'Plan',
    })
    const { plan } = await waiting()
    expect(plan.measurements.edges.map(({ node }) => node)).toMatchObject([
      { numerator: '2', revision: 2 },
    ])
    expect(await figure('')).toMatchObject({ numerator: '1', basis: 'RECORDED' })
  })

  it('what a submitted value was made of is never changed: the database refuses it', async () => {
    const sql = `UPDATE measurement_explanation SET rows = '[]'`
    await expect(query(api.db, sql)).rejects.toThrow(/refused/)
    await expect(query(api.db, 'DELETE FROM measurement_explanation')).rejects.toThrow(/refused/)
  })

  it('a day up to which values are approved stays as it was decided', async () => {
    expect(
      await write('committee', decide, counted({ sourceKey: null, startsOn: '2010-06-30' })),
    ).toMatchObject({ issues: [{ path: ['startsOn'], errorCode: 'DATE_BEFORE_RECORDED' }] })
  })
})

describe('in a municipality of its own', () => {
  it('the dashboard’s figures cost three statements, however many rows the register has', async () => {
    const document = `{ plan(entity: "aqui") { figure { progress } series { dates progress }
      indicators { figure { progress targets { basis sourceKey } } } } }`
    await countFrom(api.db, api.here, api.here.targets[2], 'procedures.online', '2010-06-30')
    const { statements } = await api.counted(null, document)
    expect(statements.filter((sql) => /history\.|measurement /.test(sql))).toHaveLength(3)
  })

  it('the web app’s dashboard asks twelve statements or fewer, whoever looks and nothing in memory', async () => {
    const dashboard = webDocuments().get('Dashboard') ?? ''
    for (const as of [null, 'committee', 'mayor'] as const) {
      await query(api.db, 'UPDATE plan SET revision = revision + 1')
      const { data, count } = await api.counted<{ plan: object }>(as, dashboard, { entity: 'aqui' })
      expect(data.plan).toBeTruthy()
      expect(count).toBeLessThanOrEqual(12)
    }
  })
})

describe('a typed value that was waiting when its row came to be counted', () => {
  it('can be given back, not approved', async () => {
    const { id: _id, ...like } = await api.db.prisma.target.findUniqueOrThrow({
      where: { id: api.here.targets[2] },
    })
    const own = await api.db.prisma.target.create({ data: { ...like, position: 2 } })
    const option = { entityId: own.entityId, targetId: own.id, sourceKey: 'procedures.online' }
    await api.db.prisma.targetSourceOption.create({ data: option })
    await query(api.db, 'UPDATE plan SET revision = revision + 1 WHERE id = $1', [api.here.planId])
    const targetId = globalId('Target', own.id)
    const state = '... on Measurement { id state }'
    const value = { targetId, periodKey: '2010-S1', numerator: '1', denominator: '3' }
    const { id: measurementId } = await writes(api, 'committee', 'recordMeasurement', value, state)
    await writes(api, 'committee', 'submitMeasurement', { measurementId })
    await writes(api, 'committee', 'decideSource', {
      ...{ targetId, sourceKey: 'procedures.online', startsOn: '2010-01-01' },
      reason: 'Se cuenta desde 2010',
    })
    expect(await writes(api, 'mayor', 'approveMeasurement', { measurementId })).toMatchObject({
      ...{
        errorCode: 'WRONG_STATE',
        message: expect.stringContaining('se cuenta desde su registro'),
      },
    })
    const reason = 'Ya se cuenta desde el inventario'
    expect(
      await writes(api, 'mayor', 'returnMeasurement', { measurementId, reason }, state),
    ).toMatchObject({ state: 'RETURNED' })
  })
})

describe('typed targets that are to be counted from their registers', () => {
  const decisions = async () => {
    const rows = await query<{ key: string; day: string }>(
      api.db,
      `SELECT source_key AS key, to_char(starts_on, 'YYYY-MM-DD') AS day FROM target_source
       WHERE target_id = ANY($1::uuid[]) ORDER BY source_key`,
      [[api.here.targets[1], api.here.targets[4]]],
    )
    return rows.map(({ key, day }) => `${key} ${day}`)
  }
  const ask = (as: PersonKey, first = 'connectionPoints.inService') =>
    writes(api, as, 'countFromRegisters', {
      planId: globalId('Plan', api.here.planId),
      targets: [
        { targetId: globalId('Target', api.here.targets[1]), sourceKey: first },
        { targetId: globalId('Target', api.here.targets[4]), sourceKey: 'datasets.published' },
      ],
      reason: 'Se cuentan desde sus registros',
    })

  it('are decided in one write, or none of them', async () => {
    const value = { targetId: globalId('Target', api.here.targets[1]), periodKey: '2009-S2' }
    const state = '... on Measurement { id }'
    const { id } = await writes(
      api,
      'committee',
      'recordMeasurement',
      { ...value, value: '2' },
      state,
    )
    await writes(api, 'committee', 'submitMeasurement', { measurementId: id })
    await writes(api, 'mayor', 'approveMeasurement', { measurementId: id })

    expect(await ask('contributor')).toMatchObject({ errorCode: 'FORBIDDEN' })
    expect(await ask('committee', 'services.studied')).toMatchObject({
      issues: [{ path: ['targets', '0', 'sourceKey'], errorCode: 'NOT_AN_OPTION' }],
    })
    expect(await decisions()).toEqual([])

    expect(await ask('committee')).toMatchObject({ __typename: 'Plan' })
    // What was approved up to 31 December 2009 stays; the other has nothing before.
    const decided = ['connectionPoints.inService 2010-01-01', 'datasets.published 2008-09-03']
    expect(await decisions()).toEqual(decided)
    expect(await ask('committee')).toMatchObject({ __typename: 'Plan' })
    expect(await decisions()).toEqual(decided)
  })

  it('are told by their rows, each with the registers that move it', async () => {
    const document = '{ plan(entity: "aqui") { indicators { row countedBy { key registers } } } }'
    const { plan } = await api.run<{ plan: { indicators: object[] } }>(null, document)
    expect(plan.indicators[0]).toEqual({
      row: 1,
      countedBy: [{ key: 'connectionPoints.inService', registers: ['connectionPoints'] }],
    })
    expect(plan.indicators[2]).toEqual({ row: 3, countedBy: [] })
  })
})

it('a half-year after the plan’s last has nothing to close', async () => {
  await query(api.db, `UPDATE entity SET clock = '2026-06-30' WHERE id = $1`, [api.here.id])
  expect(await write('committee', close, halfYear({ cutoff: '2014-06-30' }))).toMatchObject({
    issues: [{ path: ['cutoff'], errorCode: 'PERIOD_AFTER_PLAN' }],
  })
})
