import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { closedValue, judgeRows, sourceOn } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countedTargets } from '../alvarado/counted-rows.ts'
import { loadOfficialEntity } from '../load-official-entity.ts'
import { loadSampleEntity } from '../load-sample-entity.ts'
import { sourcedTargets } from '../testing/plan-figures.ts'
import { storedFacts } from '../testing/register-facts.ts'
import { sampleVersions } from './closings.ts'
import type { CountedRow } from './sample-value.ts'

const slug = 'alvarado-muestra'
let db: TestDatabase
let entityId: string

beforeAll(async () => {
  db = await createTestDatabase()
  await loadOfficialEntity(db)
  await loadSampleEntity(db)
  entityId = (await db.prisma.entity.findUniqueOrThrow({ where: { slug } })).id
})

afterAll(() => db.drop())

describe('what the sample closed', () => {
  it('says of every half-year what the registers said when it was closed', async () => {
    const closed = await db.prisma.measurement.findMany({
      where: { entityId },
      include: { explanation: true, target: { include: { indicator: true } } },
      orderBy: { recordedAt: 'asc' },
    })
    expect(closed).toHaveLength(64)
    const byDay = Map.groupBy(closed, ({ recordedAt }) => recordedAt.toISOString().slice(0, 10))
    for (const values of byDay.values()) {
      const knownAt = values[0]?.recordedAt.toISOString() ?? ''
      const facts = await storedFacts(db, entityId, knownAt)
      const targets = await sourcedTargets(db, slug, knownAt)
      for (const value of values) {
        const { row } = value.target.indicator
        const known = targets
          .find((one) => one.row === row)
          ?.targets.find(({ terms }) => terms.id === value.targetId)
        if (!known) throw new Error(`row ${row} has no target ${value.targetId}`)
        const terms = { ...known.terms, rulesVersion: sampleVersions.rules }
        const sourced = { ...known, terms }
        const cutoff = value.cutoff.toISOString().slice(0, 10)
        expect({
          ...{ row, cutoff, revision: value.revision },
          value: value.value?.toString() ?? null,
          numerator: value.numerator?.toString() ?? null,
          denominator: value.denominator?.toString() ?? null,
          ...{ ledger: value.ledger, rulesVersion: value.rulesVersion },
        }).toEqual({ row, cutoff, revision: value.revision, ...closedValue(sourced, cutoff) })
        const source = sourceOn(sourced.decisions, cutoff)
        if (!source) throw new Error(`row ${row} is counted by nothing`)
        const { goal, planStartsOn } = sourced.terms
        const { rules: rulesVersion } = sampleVersions
        const day = {
          asOf: cutoff,
          planStartsOn,
          rulesVersion,
          goal: goal === null ? null : Number(goal),
        }
        const judged = judgeRows(source, facts[source.register] as never[], day)
        expect(value.explanation).toMatchObject({
          sourceKey: source.key,
          definitionVersion: sampleVersions.definition,
        })
        const rows = value.explanation?.rows as unknown as CountedRow[]
        const told = rows.map(({ id, verdict, reason }) => [id, verdict, reason]).sort()
        expect(told).toEqual(
          judged
            .map(({ fact, judgement: { verdict, reason } }) => [fact.id, verdict, reason])
            .sort(),
        )
        expect(rows.every(({ label }) => label)).toBe(true)
      }
    }
  })

  it('was closed by one person and approved by another, late where it was late', async () => {
    const steps = await query<{ day: string; kind: string; by: string; values: number }>(
      db,
      `select to_char(d.decided_at at time zone 'America/Bogota', 'YYYY-MM-DD') as day, d.kind::text,
              p.post as by, count(*)::int as values
         from measurement_decision d join measurement m on m.id = d.measurement_id
         join person p on p.id = d.decided_by_id
        where m.entity_id = $1 group by 1, 2, 3 order by 1, 2`,
      [entityId],
    )
    const leader = 'Secretaria General y de Gobierno'
    const reviewer = 'Secretario de Hacienda y Tesorería'
    const asked = [
      ['2009-01-07', 'SUBMITTED', 20],
      ['2009-01-15', 'APPROVED', 20],
      ['2009-07-02', 'SUBMITTED', 20],
      ['2009-07-09', 'RETURNED', 1],
      ['2009-07-10', 'APPROVED', 19],
      ['2009-07-13', 'SUBMITTED', 1],
      ['2009-07-16', 'APPROVED', 1],
      ['2010-01-06', 'SUBMITTED', 12],
      ['2010-01-13', 'RETURNED', 1],
      ['2010-01-14', 'APPROVED', 11],
      ['2010-02-18', 'SUBMITTED', 9],
      ['2010-02-24', 'APPROVED', 8],
      ['2010-02-24', 'RETURNED', 1],
      ['2010-03-03', 'SUBMITTED', 1],
      ['2010-03-09', 'APPROVED', 1],
      ['2010-03-17', 'SUBMITTED', 1],
      ['2010-03-24', 'APPROVED', 1],
    ]
    expect(steps).toEqual(
      asked.map(([day, kind, values]) => ({
        ...{ day, kind, values },
        by: kind === 'SUBMITTED' ? leader : reviewer,
      })),
    )
  })

  it('leaves the first half of 2010 open, and rows that say nothing', async () => {
    const found = await db.prisma.measurement.findMany({
      where: { entityId },
      include: { target: { include: { indicator: true } } },
    })
    expect(new Set(found.map(({ periodKey }) => periodKey))).toEqual(
      new Set(['2008-S2', '2009-S1', '2009-S2']),
    )
    const rows = new Set(found.map(({ target }) => target.indicator.row))
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1))
  })
})

describe('where the figures come from', () => {
  it.each([
    ['alvarado-tolima', null],
    [slug, 'Secretaria General y de Gobierno'],
  ])('in %s every target is counted since the plan’s first day', async (entity, leader) => {
    const found = await db.prisma.targetSource.findMany({
      where: { target: { indicator: { plan: { entity: { slug: entity } } } } },
      include: { target: { include: { indicator: true } }, decidedBy: true },
      orderBy: [{ target: { indicator: { row: 'asc' } } }, { target: { position: 'asc' } }],
    })
    expect(
      found.map(({ target, sourceKey, startsOn, decidedBy }) => [
        ...[target.indicator.row, target.position, sourceKey],
        ...[startsOn.toISOString().slice(0, 10), decidedBy?.post ?? null],
      ]),
    ).toEqual(
      countedTargets.map(({ row, part, source }) => [row, part, source, '2008-09-03', leader]),
    )
  })

  it('nothing of the sample is typed', async () => {
    expect(await db.prisma.measurement.count({ where: { source: 'TYPED' } })).toBe(0)
    const kinds = await db.prisma.targetMember.groupBy({ by: ['kind'], where: { entityId } })
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['BODY', 'MODALITY', 'OFFICE', 'PHASE'])
  })
})
