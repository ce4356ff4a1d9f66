import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { checkReading } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSampleEntity } from '../load-sample-entity.ts'
import { planFigures } from '../testing/plan-figures.ts'
import { doubleWeightRows } from './plan-edits.ts'

const sample = 'alvarado-muestra'
let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  await loadSampleEntity(db)
})

afterAll(() => db.drop())

function planOf(slug: string) {
  return db.prisma.plan.findFirstOrThrow({ where: { entity: { slug } }, include: { entity: true } })
}

describe('the sample', () => {
  it('is marked, has its fixed day, and recorded nothing after it', async () => {
    const { entity, entityId } = await planOf(sample)
    expect(entity).toMatchObject({ isSample: true, clock: new Date('2010-06-30') })
    const [last] = await query<{ at: Date; first: Date }>(
      db,
      'select max(at) as at, min(at) as first from audit_event where entity_id = $1',
      [entityId],
    )
    expect(last?.first).toEqual(new Date('2008-09-03T08:00:00-05:00'))
    expect(last?.at.getTime()).toBeLessThan(new Date('2010-06-30T00:00:00-05:00').getTime())
  })

  it('holds no value that the form would refuse', async () => {
    const { inputs } = await planFigures(db, sample, '2010-06-30')
    const refused = inputs.flatMap(({ row, inputs: targets }) =>
      targets.flatMap(({ terms, stored }) =>
        stored.flatMap((reading) =>
          checkReading(terms, reading, '2010-06-30').map(({ code }) => [
            row,
            reading.periodKey,
            code,
          ]),
        ),
      ),
    )
    expect(refused).toEqual([])
  })

  it('stands at 54 % where 61 % was due on 30 June 2010', async () => {
    const { plan, rows } = await planFigures(db, sample, '2010-06-30')
    expect(Number(plan.progress)).toBeCloseTo(0.54, 2)
    expect(Number(plan.expected)).toBeCloseTo(0.61, 2)
    expect(plan.status).toBe('AT_RISK')
    const byStatus = (status: string) =>
      rows.filter(({ figure }) => figure.status === status).map(({ row }) => row)
    expect(byStatus('MET')).toEqual([6, 9])
    expect(byStatus('MET_LATE')).toEqual([3])
    expect(byStatus('ON_TRACK')).toEqual([4, 7, 11, 12, 13, 14, 16, 18])
    expect(byStatus('AT_RISK')).toEqual([1, 2, 8, 15])
    expect(byStatus('BEHIND')).toEqual([10, 17])
    expect(byStatus('OVERDUE')).toEqual([5])
    expect(byStatus('NO_DATA')).toEqual([19, 20, 21, 22])
  })

  it('has pending, draft, returned and corrected values, each with who and why', async () => {
    const values = await db.prisma.measurement.findMany({
      where: { target: { indicator: { plan: { entity: { slug: sample } } } } },
      include: { decisions: { orderBy: { decidedAt: 'desc' } } },
    })
    const latest = (kind: string | undefined) =>
      values.filter(({ decisions }) => decisions[0]?.kind === kind)
    expect(latest('SUBMITTED')).toHaveLength(2)
    expect(latest(undefined)).toHaveLength(2)
    expect(latest('RETURNED')).toHaveLength(3)
    expect(latest('RETURNED').every(({ decisions }) => decisions[0]?.reason)).toBe(true)
    const corrected = values.filter(({ revision }) => revision > 1)
    expect(corrected).toHaveLength(3)
    expect(corrected.every(({ reason }) => reason)).toBe(true)
  })

  it('names who answers for every row', async () => {
    const { id } = await planOf(sample)
    const missing = await db.prisma.indicator.count({
      where: { planId: id, OR: [{ answerableId: null }, { answerableOfficeId: null }] },
    })
    expect(missing).toBe(0)
  })

  it('gives back the weights and the members as they were recorded on an earlier day', async () => {
    const { id, entityId } = await planOf(sample)
    const weightsAt = async (moment: string) => {
      const rows = await query<{ row: number; weight: string }>(
        db,
        `select row, weight from history.indicator
          where plan_id = $1 and recorded_from <= $2 and recorded_to > $2 order by row`,
        [id, moment],
      )
      return new Map(rows.map(({ row, weight }) => [row, Number(weight)]))
    }
    const before = await weightsAt('2009-01-01')
    const after = await weightsAt('2010-06-30')
    expect(before.size).toBe(22)
    expect(after.size).toBe(22)
    for (const row of before.keys()) {
      expect(before.get(row)).toBe(1)
      expect(after.get(row)).toBe(doubleWeightRows.some((one) => one === row) ? 2 : 1)
    }
    const storeAt = (moment: string) =>
      query<{ active_to: string | null }>(
        db,
        `select active_to from history.office where entity_id = $1 and code = 'ALM'
          and recorded_from <= $2 and recorded_to > $2`,
        [entityId, moment],
      )
    expect(await storeAt('2009-01-01')).toEqual([{ active_to: null }])
    expect(await storeAt('2010-06-30')).toEqual([{ active_to: '2010-01-31' }])
  })
})
