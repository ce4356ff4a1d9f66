import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
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

  it('stands at 51 % where 57 % was due on 30 June 2010', async () => {
    const { plan, rows } = await planFigures(db, sample, '2010-06-30')
    expect(Number(plan.progress)).toBeCloseTo(0.511, 3)
    expect(Number(plan.expected)).toBeCloseTo(0.575, 3)
    expect([plan.status, plan.rowsWithData]).toEqual(['AT_RISK', 20])
    const byStatus = (status: string) =>
      rows.filter(({ figure }) => figure.status === status).map(({ row }) => row)
    expect(byStatus('MET')).toEqual([6, 9])
    expect(byStatus('MET_LATE')).toEqual([3])
    expect(byStatus('ON_TRACK')).toEqual([4, 7, 11, 12, 13, 14, 16, 18])
    expect(byStatus('AT_RISK')).toEqual([1, 2, 8, 15])
    expect(byStatus('BEHIND')).toEqual([10, 17, 19])
    expect(byStatus('OVERDUE')).toEqual([5])
    expect(byStatus('NOT_STARTED')).toEqual([20])
    expect(byStatus('NO_DATA')).toEqual([21, 22])
  })

  // By hand, from what happened: what counts of what by 31 December 2008, 30 June and 31 December 2009, 30 June 2010.
  const byHand: readonly (readonly [row: string, ...figures: readonly string[]])[] = [
    ['1 points', '1', '3', '5', '6'],
    ['2 channels', '4/10', '6/10', '7/10', '8/10'],
    ['3 offices', '3 of 10', '6 of 10', '8 of 10', '9 of 9'],
    ['5 modalities', '0 of 2', '0 of 2', '1 of 2', '1 of 2'],
    ['12 procedures', '0/88', '0/77', '4/49', '9/26'],
    ['16 groups', '2 of 2', '4 of 5', '6 of 7', '9 of 10'],
    ['17 phases', '0 of 5', '1 of 5', '1 of 5', '1 of 5'],
    ['18 guides', '2/20', '4/20', '6/20', '8/20'],
    ['19 needs', '0/3', '1/5', '1/10', '3/15'],
    ['20 materials', '0/0', '0/0', '0/0', '2/12'],
    ['21 officials', '0/0', '0/0', '0/0', '0/0'],
  ]
  // Quotas: Σ min(goal, done) ÷ (goal × periods). Row 4: 0, 1, 2, 3 of 2 × 5; 14: 1, 2, 4, 5 and 15: 0, 1, 2, 2 of
  // 3 × 5. Row 17: 2, 4, 5, 6 sectors of 3 × 5.
  const shares: Readonly<Record<number, readonly number[]>> = {
    4: [0, 1 / 10, 2 / 10, 3 / 10],
    14: [1 / 15, 2 / 15, 4 / 15, 5 / 15],
    15: [0, 1 / 15, 2 / 15, 2 / 15],
    17: [2 / 15, 4 / 15, 5 / 15, 6 / 15],
  }
  const cutoffs = ['2008-12-31', '2009-06-30', '2009-12-31', '2010-06-30']

  it.each(['LIVE', null] as const)(
    'counts these at the ends of its half-years (%s)',
    async (basis) => {
      const found = await Promise.all(cutoffs.map((day) => planFigures(db, sample, day, basis)))
      const figures = found.map(
        ({ rows }) => new Map(rows.map(({ row, figure }) => [row, figure] as const)),
      )
      for (const [name, ...asked] of byHand) {
        const row = Number(name.split(' ')[0])
        const said = figures.map((byRow) => {
          const target = byRow.get(row)?.targets.at(-1)
          if (target && target.satisfied !== null) {
            return `${target.satisfied} of ${target.memberCount}`
          }
          return target?.denominator ? `${target.numerator}/${target.denominator}` : target?.value
        })
        expect([name, ...said]).toEqual([name, ...asked])
      }
      for (const [row, asked] of Object.entries(shares)) {
        for (const [at, share] of asked.entries()) {
          expect(Number(figures[at]?.get(Number(row))?.progress)).toBeCloseTo(share, 9)
        }
      }
      // Deliveries: digits capped at 4, over the months that each office owes; 0.75 is kept of what ended.
      const deliveries = figures.map((byRow) => byRow.get(2)?.targets[0]?.compliance)
      expect(deliveries.map(Number)).toEqual([0.3, 0.614285714286, 0.703846153846, 0.755263157895])
      // Closed by the first version of the rules, by which every week owed 5 days; today one with holidays owes fewer.
      const mail = figures.map((byRow) => Number(byRow.get(13)?.compliance))
      const closed = [0.8375, 0.887619047619, 0.878755686672]
      const counted = [0.86, 0.913265306122, 0.902650060788]
      expect(mail.slice(0, 3)).toEqual(basis === 'LIVE' ? counted : closed)
      expect(mail[3]).toBe(0.914312832194)
    },
  )

  it('says what it said before an edit to whoever asks for that moment', async () => {
    const row = async (asOf: string, knownAt: string, number: number) => {
      const { rows } = await planFigures(db, sample, asOf, 'LIVE', knownAt)
      return rows.find((one) => one.row === number)?.figure
    }
    const points = (knownAt: string) => row('2009-12-31', knownAt, 1)
    expect((await points('2010-01-14T23:00:00-05:00'))?.targets[0]?.value).toBe('6')
    expect((await points('2010-01-15T23:00:00-05:00'))?.targets[0]?.value).toBe('5')
    const groups = (knownAt: string) => row('2009-06-30', knownAt, 16)
    expect((await groups('2009-07-10T23:00:00-05:00'))?.targets[0]?.satisfied).toBe(5)
    expect((await groups('2009-07-13T23:00:00-05:00'))?.targets[0]?.satisfied).toBe(4)
    // A delivery of March, until May told as one of April, when that office had its four already: one of 19 months
    // and 10 offices, of 4 × 57 that they owe in all.
    const deliveries = async (knownAt: string) =>
      Number((await row('2010-04-30', knownAt, 2))?.targets[0]?.progress)
    const gained =
      (await deliveries('2010-05-12T23:00:00-05:00')) -
      (await deliveries('2010-05-11T23:00:00-05:00'))
    expect(gained).toBeGreaterThan(0)
    expect(gained).toBeLessThan(1 / (4 * 19 * 10))
  })

  it('has returned and corrected values, each with who and why; none is a draft or waits', async () => {
    const values = await db.prisma.measurement.findMany({
      where: { target: { indicator: { plan: { entity: { slug: sample } } } } },
      include: {
        decisions: { orderBy: { decidedAt: 'desc' } },
        target: { include: { indicator: true } },
      },
    })
    const latest = (kind: string | undefined) =>
      values.filter(({ decisions }) => decisions[0]?.kind === kind)
    expect(latest('SUBMITTED')).toEqual([])
    expect(latest(undefined)).toEqual([])
    expect(latest('RETURNED')).toHaveLength(3)
    expect(latest('RETURNED').every(({ decisions }) => decisions[0]?.reason)).toBe(true)
    const corrected = values.filter(({ revision }) => revision > 1)
    const rows = corrected.map(({ target }) => target.indicator.row)
    expect(rows.sort((a, b) => a - b)).toEqual([1, 9, 16, 19])
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
