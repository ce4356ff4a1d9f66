import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webDocuments } from '../../graphql/web-documents.factory.ts'
import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom } from '../../testing/inventory.ts'
import { writes } from '../../testing/write-contract.ts'
import { type CountedRow, createCountedRow } from './sources.factory.ts'

let row: CountedRow
let api: TestApi
beforeAll(async () => {
  row = await createCountedRow()
  api = row.api
})
afterAll(() => api.close())

describe('deciding where a figure comes from', () => {
  it.each([
    [null, 'UNAUTHENTICATED'],
    ['contributor', 'FORBIDDEN'],
    ['mayor', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['integrator', 'FORBIDDEN'],
  ] as const)('%s may not', async (as, code) => {
    expect(await row.decide(as)).toMatchObject({ errorCode: code })
  })

  it('another entity’s target is not there', async () => {
    const other = globalId('Target', api.elsewhere.targets[2])
    expect(await row.decide('committee', { targetId: other })).toMatchObject({
      errorCode: 'NOT_FOUND',
    })
  })

  it.each([
    [{ sourceKey: 'no.such' }, 'sourceKey', 'NOT_AN_OPTION'],
    [{ startsOn: '2010-07-01' }, 'startsOn', 'DATE_IN_FUTURE'],
    [{ startsOn: '2008-09-02' }, 'startsOn', 'PERIOD_BEFORE_PLAN'],
    [{ reason: 'x' }, 'reason', 'TEXT_TOO_SHORT'],
  ])('%o is refused', async (change, field, code) => {
    expect(await row.decide('committee', change)).toMatchObject({
      issues: [{ path: [field], errorCode: code }],
    })
  })

  it('a source of ratios doesn’t count a total', async () => {
    const total = globalId('Target', api.here.targets[1])
    expect(await row.decide('committee', { targetId: total })).toMatchObject({
      issues: [{ path: ['sourceKey'], errorCode: 'NOT_AN_OPTION' }],
    })
  })

  it('a row takes no source but its own: not offered, refused when asked, and by the database', async () => {
    const [own] = [api.here.targets[2]]
    const foreign = { targetId: own, sourceKey: { startsWith: 'services.' } }
    await api.db.prisma.targetSourceOption.deleteMany({ where: foreign })
    await query(api.db, 'UPDATE plan SET revision = revision + 1')
    expect(await row.decide('committee', { sourceKey: 'services.registered' })).toMatchObject({
      issues: [{ path: ['sourceKey'], errorCode: 'NOT_AN_OPTION' }],
    })
    const document = `query ($id: ID!) { node(id: $id) { ... on Target { sourceOptions { key } } } }`
    const { node } = await api.run<{ node: { sourceOptions: { key: string }[] } }>(null, document, {
      id: row.targetId,
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
    const input = { idempotencyKey: randomUUID() }
    const written = await row.decide('committee', input)
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
    expect(await row.decide('committee', input)).toMatchObject({ __typename: 'Target' })
    expect(await query(api.db, 'SELECT 1 FROM target_source')).toHaveLength(1)
    expect(await row.figure('(asOf: "2009-12-31")')).toMatchObject({
      numerator: null,
      sourceKey: null,
    })
    expect(await row.figure('(asOf: "2010-05-03")')).toEqual({
      ...{ numerator: '1', denominator: '3', basis: 'LIVE', sourceKey: 'procedures.registered' },
    })
  })

  it('a decision is never changed: the database refuses it', async () => {
    await expect(query(api.db, `UPDATE target_source SET reason = 'x'`)).rejects.toThrow(/refused/)
    await expect(query(api.db, 'DELETE FROM target_source')).rejects.toThrow(/refused/)
  })

  it('a counted row takes no typed value', async () => {
    const value = { targetId: row.targetId, numerator: '3', denominator: '3' }
    expect(
      await writes(api, 'committee', 'recordMeasurement', { ...value, periodKey: '2010-S1' }),
    ).toMatchObject({
      errorCode: 'WRONG_STATE',
      message: expect.stringContaining('se cuenta desde su registro'),
    })
    expect(
      await writes(api, 'committee', 'recordMeasurement', { ...value, periodKey: '2009-S2' }),
    ).toMatchObject({
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
