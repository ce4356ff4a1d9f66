import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { createMunicipality, type Municipality } from '../../testing/municipality.ts'

let api: TestApi
let sample: Municipality

/** Writes at a moment of the past, as only a sample allows. */
async function at(moment: string, sql: string, values: unknown[]): Promise<void> {
  const client = await api.db.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('gelt.recorded_at', $1, true)`, [moment])
    await client.query(sql, values)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

interface Reported {
  target: string
  periodKey: string
  endsOn: string
  value: number
  recorded: string
  approved: string
}

async function report({
  target,
  periodKey,
  endsOn,
  value,
  recorded,
  approved,
}: Reported): Promise<void> {
  const { committee, colleague } = sample.persons
  await at(
    recorded,
    `WITH m AS (
       INSERT INTO measurement (entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff, value, recorded_by_id)
       VALUES ($1, $2, $3, date_trunc('month', $4::date - interval '5 months'), $4, $4, $5, $6) RETURNING id)
     SELECT id FROM m`,
    [sample.id, target, periodKey, endsOn, value, committee],
  )
  const decide = (kind: string, by: string, moment: string) =>
    at(
      moment,
      `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id)
       SELECT $1, id, $2::"DecisionKind", $3 FROM measurement WHERE target_id = $4 AND period_key = $5`,
      [sample.id, kind, by, target, periodKey],
    )
  await decide('SUBMITTED', committee, recorded)
  await decide('APPROVED', colleague, approved)
}

beforeAll(async () => {
  api = await createTestApi()
  const adopted = '2008-09-03T12:00:00-05:00'
  sample = await createMunicipality(api.db, 'muestra', { isSample: true, recordedAt: adopted })
  const points = { target: sample.targets[1] }
  await report({
    ...points,
    periodKey: '2009-S1',
    endsOn: '2009-06-30',
    value: 3,
    recorded: '2009-07-03T15:00:00Z',
    approved: '2009-07-10T15:00:00Z',
  })
  await report({
    ...points,
    periodKey: '2009-S2',
    endsOn: '2009-12-31',
    value: 2,
    recorded: '2010-01-05T15:00:00Z',
    approved: '2010-03-01T15:00:00Z',
  })
  await at('2010-02-01T15:00:00Z', 'UPDATE target SET goal = 20 WHERE id = $1', [sample.targets[1]])
})
afterAll(() => api.close())

const figureAt = async (clocks: { asOf?: string; knownAt?: string }) => {
  const document = `query ($asOf: Date, $knownAt: DateTime) {
    plan(entity: "muestra") {
      figure(asOf: $asOf, knownAt: $knownAt) { rowsWithData rows progress lowerBound status }
      indicator(row: 1) { figure(asOf: $asOf, knownAt: $knownAt) { progress expected status asOf } }
    }
  }`
  interface Data {
    plan: {
      figure: {
        rowsWithData: number
        rows: number
        progress: string
        lowerBound: string
        status: string
      } | null
      indicator: {
        figure: { progress: string | null; expected: string; status: string; asOf: string } | null
      }
    }
  }
  return (await api.run<Data>(null, document, clocks)).plan
}

describe('the two clocks', () => {
  it('asOf: only what counts by that day', async () => {
    expect((await figureAt({ asOf: '2009-06-29' })).indicator.figure?.progress).toBeNull()
    expect((await figureAt({ asOf: '2009-06-30' })).indicator.figure?.progress).toBe('0.15')
    expect((await figureAt({ asOf: '2009-12-31' })).indicator.figure?.progress).toBe('0.25')
  })

  it('knownAt: only what was approved by that moment, against the goal of that moment', async () => {
    const asOf = '2009-12-31'
    const known = async (knownAt: string) =>
      (await figureAt({ asOf, knownAt })).indicator.figure?.progress
    expect(await known('2009-07-09T00:00:00Z')).toBeNull()
    expect(await known('2009-07-10T15:00:00Z')).toBe('0.3')
    expect(await known('2010-02-28T00:00:00Z')).toBe('0.15')
    expect(await known('2010-03-01T15:00:00Z')).toBe('0.25')
  })

  it('before the plan was recorded there is no figure at all', async () => {
    const plan = await figureAt({ knownAt: '2008-09-01T00:00:00Z' })
    expect(plan.figure).toBeNull()
    expect(plan.indicator.figure).toBeNull()
  })

  it('by default looks at the entity’s own day', async () => {
    expect((await figureAt({})).indicator.figure?.asOf).toBe('2010-06-30')
  })

  it('expected follows the calendar: 665 of 730 days by 30 June 2010', async () => {
    const { figure } = (await figureAt({})).indicator
    expect(Number(figure?.expected)).toBeCloseTo(665 / 730, 10)
  })
})

describe('adding up', () => {
  it('is over the rows with data, says how many, and gives the lower bound', async () => {
    const { figure } = await figureAt({ asOf: '2009-12-31' })
    expect(figure).toMatchObject({
      rowsWithData: 1,
      rows: 4,
      progress: '0.25',
      lowerBound: '0.0625',
    })
    expect(figure?.status).toBe('NO_DATA')
  })

  it('gives history as columns, gaps as nulls', async () => {
    const document = `{ plan(entity: "muestra") { indicator(row: 1) { series { periods dates progress targets { values goal } } } } }`
    const { plan } = await api.run<{ plan: { indicator: { series: object } } }>(null, document)
    expect(plan.indicator.series).toEqual({
      periods: ['2008-S2', '2009-S1', '2009-S2', '2010-S1'],
      dates: ['2008-12-31', '2009-06-30', '2009-12-31', '2010-06-30'],
      progress: [null, '0.15', '0.25', '0.25'],
      targets: [{ values: [null, '3', '5', '5'], goal: '20' }],
    })
  })
})

describe('what a figure costs', () => {
  const dashboard = `{ plan(entity: "muestra") {
    figure { progress } series { progress }
    areas { figure { progress } series { progress } indicators { row figure { progress targets { value } } series { progress } } }
  } }`

  it('two statements for the whole plan, none when nothing was written since', async () => {
    await api.db.prisma.plan.update({
      where: { id: sample.planId },
      data: { revision: { increment: 1 } },
    })
    const first = await api.counted(null, dashboard)
    const planLookup = 2
    expect(first.count).toBe(planLookup + 2)
    const second = await api.counted(null, dashboard)
    expect(second.count).toBe(planLookup)
    expect(second.data).toEqual(first.data)
  })
})

describe('who sees what', () => {
  let hidden: Municipality
  beforeAll(async () => {
    hidden = await createMunicipality(api.db, 'oculta', { status: 'DRAFT' })
  })

  it('a draft plan exists for its own people only', async () => {
    const document = '{ plan(entity: "oculta") { title } }'
    for (const as of [null, 'committee', 'mayor', 'administrator'] as const) {
      expect(await api.run(as, document)).toEqual({ plan: null })
    }
  })

  it('and so do its parts, asked for by id', async () => {
    const ids = [
      globalId('Plan', hidden.planId),
      globalId('ActionArea', hidden.areaId),
      globalId('Indicator', hidden.indicators[1]),
      globalId('Target', hidden.targets[1]),
    ]
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await api.run('committee', document, { ids })).toEqual({
      nodes: [null, null, null, null],
    })
  })

  it('names of officials are for the entity’s own people', async () => {
    const document = `{ plan(entity: "muestra") { indicator(row: 1) { measurements(first: 5) { edges { node { value recordedBy { name } decisions { kind decidedBy { name } } } } } } } }`
    const data = await api.run<object>(null, document)
    expect(JSON.stringify(data)).toContain('"value":"3"')
    expect(JSON.stringify(data)).not.toContain('de muestra')
  })
})

describe('history in the database', () => {
  it('keeps each version of a goal with its span, and nobody writes it directly', async () => {
    const versions = await query(
      api.db,
      `SELECT trim_scale(goal)::text AS goal, recorded_from::text AS since FROM history.target WHERE id = $1 ORDER BY recorded_from`,
      [sample.targets[1]],
    )
    expect(versions).toEqual([
      { goal: '10', since: '2008-09-03 17:00:00+00' },
      { goal: '20', since: '2010-02-01 15:00:00+00' },
    ])
    // The server's role has no right to write it at all.
    await expect(query(api.db, 'DELETE FROM history.target')).rejects.toThrow(
      /permission denied for table target/,
    )
  })

  it('is not back-dated in an official entity', async () => {
    await expect(
      at('2009-01-01T00:00:00Z', 'UPDATE target SET goal = 30 WHERE id = $1', [
        api.here.targets[1],
      ]),
    ).rejects.toThrow(/only a sample/)
  })
})

describe('what anybody may ask without harm', () => {
  const series = async (asOf: string) => {
    const document = `query ($asOf: Date) { plan(entity: "muestra") { series(asOf: $asOf) { dates } } }`
    const { plan } = await api.run<{ plan: { series: { dates: string[] } } }>(null, document, {
      asOf,
    })
    return plan.series.dates
  }

  it('a trend up to the end of time has the plan’s half-years and that day', async () => {
    const dates = await series('2199-12-31')
    expect(dates.slice(-3)).toEqual(['2013-06-30', '2013-09-03', '2199-12-31'])
    expect(dates).toHaveLength(12)
    expect((await series('2013-09-03')).at(-1)).toBe('2013-09-03')
    expect(await series('1900-01-01')).toEqual([])
  })

  it('a moment when the plan was a draft shows nothing of it to the public', async () => {
    const drafted = await createMunicipality(api.db, 'borrador', {
      ...{ isSample: true, recordedAt: '2008-09-03T12:00:00-05:00', status: 'DRAFT' },
    })
    await at('2009-01-01T12:00:00Z', `UPDATE plan SET status = 'ADOPTED' WHERE id = $1`, [
      drafted.planId,
    ])
    const document = `query ($knownAt: DateTime) { plan(entity: "borrador") {
      figure(knownAt: $knownAt) { rows } indicator(row: 1) { series(knownAt: $knownAt) { targets { goal } } } } }`
    const draft = { knownAt: '2008-12-31T00:00:00Z' }
    expect(await api.run(null, document, draft)).toEqual({
      plan: { figure: null, indicator: { series: null } },
    })
    expect(await api.run(null, document, {})).toMatchObject({ plan: { figure: { rows: 4 } } })
    const userId = 'aqui-committee'
    const { committee: id } = drafted.persons
    await api.db.prisma.person.update({ where: { id }, data: { userId } })
    expect(await api.run('committee', document, draft)).toMatchObject({
      plan: { figure: { rows: 4 } },
    })
  })
})
