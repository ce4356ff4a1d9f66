import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import { countFrom, registeredOn, writeAt, writeProcedure } from '../../testing/inventory.ts'
import {
  createMunicipality,
  type Municipality,
  type PersonKey,
} from '../../testing/municipality.ts'

type Row = 1 | 2 | 3 | 4

let api: TestApi
let sample: Municipality
/** Objectives of `here`: rows 1 and 2, the area's, none. */
let [pair, whole, none]: string[] = []

/** An objective with the rows that serve it, as recorded at a moment. */
async function objective(
  of: Municipality,
  position: number,
  rows: readonly Row[],
  moment: string | null = null,
): Promise<string> {
  return writeAt(api.db, of, moment, async (tx) => {
    const links = rows.map((row) => ({ indicatorId: of.indicators[row] }))
    const data = { entityId: of.id, planId: of.planId, position, text: `Objetivo ${position}` }
    return (await tx.objective.create({ data: { ...data, links: { create: links } } })).id
  })
}

const policy = (code: string, objectives: string, values: object, annulledReason?: string) =>
  writeDailyRow(api.db, api.here, {
    ...{ register: 'policies', code },
    values: { name: `Política ${code}`, document: 'Acuerdo 4 de 2008', objectives, ...values },
    ...(annulledReason ? { annulledReason } : {}),
  })

beforeAll(async () => {
  api = await createTestApi()
  const { db, here } = api
  // Row 2 stands at 1 of 2; the others have no data.
  await countFrom(db, here, here.targets[2], 'procedures.registered')
  await writeProcedure(db, here, 'T-1', registeredOn('2009-05-03'))
  await writeProcedure(db, here, 'T-2')
  await db.prisma.indicator.update({ where: { id: here.indicators[2] }, data: { weight: 3 } })
  pair = await objective(here, 1, [1, 2])
  whole = await objective(here, 2, [4, 3, 2, 1])
  none = await objective(here, 3, [])
  await policy('PO-001', `${pair} ${none}`, { adoptedOn: '2009-01-01', page: '12' })
  await policy('PO-002', whole, { adoptedOn: '2008-01-01', endedOn: '2009-12-31' })
  await policy('PO-003', whole, { adoptedOn: null })
  await policy('PO-004', whole, {}, 'Repetida')
  sample = await createMunicipality(db, 'muestra', {
    ...{ isSample: true, recordedAt: '2008-09-03T12:00:00-05:00' },
  })
})
afterAll(() => api.close())

const figure =
  'figure(asOf: $asOf, knownAt: $knownAt) { asOf progress expected lowerBound status rows rowsWithData counts { status count } }'
const page = `query ($entity: String!, $asOf: Date, $knownAt: DateTime) { plan(entity: $entity) {
  objectives { position text rows indicators { row } policies(asOf: $asOf) { code document page } ${figure} }
  objectivesWithoutRows { position } rowsWithoutObjective { row } area(number: 1) { ${figure} } } }`

interface Figure {
  progress: string | null
  rows: number
}
interface Page {
  plan: {
    objectives: {
      rows: number[]
      indicators: { row: number }[]
      policies: { code: string }[]
      figure: Figure | null
    }[]
    objectivesWithoutRows: { position: number }[]
    rowsWithoutObjective: { row: number }[]
    area: { figure: Figure }
  }
}

const read = async (as: PersonKey | null, asked: object = {}) =>
  (await api.run<Page>(as, page, { entity: 'aqui', ...asked })).plan

describe('an objective', () => {
  test('has the weighted figure of its rows: (3 × 0.5) ÷ 3, and at least (1 × 0 + 3 × 0.5) ÷ 4', async () => {
    const { objectives } = await read(null)
    expect(objectives[0]).toMatchObject({
      ...{ text: 'Objetivo 1', rows: [1, 2], indicators: [{ row: 1 }, { row: 2 }] },
      figure: { progress: '0.5', lowerBound: '0.375', rows: 2, rowsWithData: 1 },
    })
  })

  test('with all the rows of an area has the area’s figure', async () => {
    const { objectives, area } = await read(null, { asOf: '2009-12-31' })
    expect(area.figure).toMatchObject({ asOf: '2009-12-31', progress: '0.5', rows: 4 })
    expect(objectives[1]?.figure).toEqual(area.figure)
  })

  test('without rows has no figure, and is named', async () => {
    const { objectives, objectivesWithoutRows } = await read(null)
    expect(objectives[2]?.figure).toMatchObject({ progress: null, lowerBound: null, rows: 0 })
    expect(objectivesWithoutRows).toEqual([{ position: 3 }])
  })

  test('shows the policies that hold on the day, and none that was annulled', async () => {
    const codes = async (asOf?: string) =>
      (await read(null, asOf ? { asOf } : {})).objectives.map(({ policies }) =>
        policies.map(({ code }) => code),
      )
    expect(await codes()).toEqual([['PO-001'], ['PO-003'], ['PO-001']])
    expect(await codes('2008-12-31')).toEqual([[], ['PO-002', 'PO-003'], []])
    expect(await codes('2009-12-31')).toEqual([['PO-001'], ['PO-002', 'PO-003'], ['PO-001']])
    expect((await read(null)).objectives[0]?.policies).toEqual([
      { code: 'PO-001', document: 'Acuerdo 4 de 2008', page: '12' },
    ])
  })

  test('is everybody’s to read, as the plan is', async () => {
    const own = Object.keys(api.here.persons) as PersonKey[]
    const [first, ...others] = await Promise.all([null, ...own].map((as) => read(as)))
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('at another moment', () => {
  const rowsKnownAt = async (knownAt: string) =>
    (await read(null, { entity: 'muestra', knownAt })).objectives.map(
      ({ figure: known }) => known?.rows ?? null,
    )

  test('the figure is of the rows that served it then; before it was recorded there is none', async () => {
    const id = await objective(sample, 1, [1], '2009-01-01T15:00:00Z')
    await writeAt(api.db, sample, '2009-06-01T15:00:00Z', (tx) =>
      tx.objectiveIndicator.create({
        data: { entityId: sample.id, objectiveId: id, indicatorId: sample.indicators[2] },
      }),
    )
    expect(await rowsKnownAt('2008-12-31T00:00:00Z')).toEqual([null])
    expect(await rowsKnownAt('2009-01-01T15:00:00Z')).toEqual([1])
    expect(await rowsKnownAt('2009-06-01T15:00:00Z')).toEqual([2])
    const { rowsWithoutObjective, objectivesWithoutRows } = await read(null, { entity: 'muestra' })
    expect(rowsWithoutObjective).toEqual([{ row: 3 }, { row: 4 }])
    expect(objectivesWithoutRows).toEqual([])
  })
})

test('a draft shows its objectives to its own people alone, also through a policy', async () => {
  const { id: entityId } = api.here
  const days = { startsOn: new Date('2013-01-01'), endsOn: new Date('2016-12-31') }
  const next = { entityId, title: 'Borrador', validFrom: 2013, validTo: 2016, ...days }
  const plan = await api.db.prisma.plan.create({ data: next })
  const text = 'Objetivo del borrador'
  const drafted = await api.db.prisma.objective.create({
    data: { entityId, planId: plan.id, position: 1, text },
  })
  const id = await policy('PO-009', drafted.id, {})
  const asked = `{ node(id: "${globalId('Policy', id)}") { ... on Policy { objectives { text } } } }`
  expect(await api.run(null, asked)).toEqual({ node: { objectives: [] } })
  expect(await api.run('committee', asked)).toEqual({ node: { objectives: [{ text }] } })
})

test('a page of objectives costs one statement for all policies, beside the plan’s own', async () => {
  const asked = { entity: 'aqui' }
  await read(null)
  const bare = '{ plan(entity: "aqui") { title figure { progress } } }'
  const { count } = await api.counted(null, bare)
  expect((await api.counted(null, page, asked)).count).toBe(count + 1)
  await objective(api.here, 4, [1])
  await read(null)
  expect((await api.counted(null, page, asked)).count).toBe(count + 1)
})
