import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { sourceByKey, tallyRows } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countedRows } from '../../alvarado/counted-rows.ts'
import { improvementKinds } from '../../alvarado/improvement-kinds.ts'
import { loadOfficialEntity } from '../../load-official-entity.ts'
import { loadSampleEntity } from '../../load-sample-entity.ts'
import { storedFacts } from '../../testing/register-facts.ts'
import type { CountedRow } from '../sample-value.ts'

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
  it('says of every half-year what the register said when it was closed', async () => {
    const closed = await db.prisma.measurement.findMany({
      where: { entityId, source: 'COUNTED' },
      include: { explanation: true, target: { include: { indicator: true } } },
    })
    expect(closed).toHaveLength(19)
    for (const value of closed) {
      const key = countedRows[value.target.indicator.row] ?? ''
      const source = sourceByKey(key)
      if (!source) throw new Error(`no source ${key}`)
      const facts = await storedFacts(db, entityId, value.recordedAt.toISOString())
      const cutoff = value.cutoff.toISOString().slice(0, 10)
      const { counts, missing, excluded } = tallyRows(source, facts, cutoff)
      const label = [key, cutoff, value.revision]
      expect([...label, Number(value.numerator), Number(value.denominator)]).toEqual([
        ...label,
        counts,
        counts + missing,
      ])
      expect(value.explanation).toMatchObject({ sourceKey: key, definitionVersion: source.version })
      const rows = value.explanation?.rows as unknown as CountedRow[]
      expect(rows).toHaveLength(counts + missing + excluded)
      expect(rows.filter(({ verdict }) => verdict === 'COUNTS')).toHaveLength(counts)
      expect(rows.every(({ officeName, label }) => officeName && label)).toBe(true)
    }
  })

  it('was closed by one person and approved by another, late where it was late', async () => {
    const steps = await query<{ day: string; kind: string; by: string; values: number }>(
      db,
      `select to_char(d.decided_at at time zone 'America/Bogota', 'YYYY-MM-DD') as day, d.kind::text,
              p.post as by, count(*)::int as values
         from measurement_decision d join measurement m on m.id = d.measurement_id
         join person p on p.id = d.decided_by_id
        where m.entity_id = $1 and m.source = 'COUNTED' group by 1, 2, 3 order by 1, 2`,
      [entityId],
    )
    const leader = 'Secretaria General y de Gobierno'
    const reviewer = 'Secretario de Hacienda y Tesorería'
    const expected = [
      ['2009-01-07', '2009-01-15', 6],
      ['2009-07-02', '2009-07-10', 6],
      ['2010-01-06', '2010-01-14', 4],
      ['2010-02-18', '2010-02-24', 2],
      ['2010-03-03', '2010-03-09', 1],
    ].flatMap(([closed, approved, values]) => [
      { day: closed, kind: 'SUBMITTED', by: leader, values },
      { day: approved, kind: 'APPROVED', by: reviewer, values },
    ])
    expect(steps).toEqual(expected)
  })

  it('leaves the first half of 2010 open', async () => {
    const open = await db.prisma.measurement.count({
      where: {
        entityId,
        periodKey: '2010-S1',
        target: { indicator: { row: { in: Object.keys(countedRows).map(Number) } } },
      },
    })
    expect(open).toBe(0)
  })
})

describe('where the figures of rows 6 to 12 come from', () => {
  const decisionsOf = async (entity: string) => {
    const found = await db.prisma.targetSource.findMany({
      where: { target: { indicator: { plan: { entity: { slug: entity } } } } },
      include: { target: { include: { indicator: true } }, decidedBy: true },
      orderBy: [{ target: { indicator: { row: 'asc' } } }, { decidedAt: 'asc' }],
    })
    return found.map(({ target, sourceKey, startsOn, decidedBy }) => [
      target.indicator.row,
      sourceKey,
      startsOn.toISOString().slice(0, 10),
      decidedBy?.post ?? null,
    ])
  }

  it('in the official plan: counted since its first day, by nobody in person', async () => {
    const asked = Object.entries(countedRows).map(([row, key]) => [
      ...[Number(row), key, '2008-09-03', null],
    ])
    expect(await decisionsOf('alvarado-tolima')).toEqual(asked)
    const values = await db.prisma.procedure.count({ where: { entityId: { not: entityId } } })
    expect(values).toBe(0)
  })

  it('in the sample: by the committee’s leader, and row 12 only from 2010 on', async () => {
    const leader = 'Secretaria General y de Gobierno'
    const asked = Object.entries(countedRows).map(([row, key]) => [
      ...[Number(row), row === '12' ? null : key, '2008-09-03', leader],
    ])
    expect(await decisionsOf(slug)).toEqual([
      ...asked,
      [12, 'procedures.online', '2010-01-01', leader],
    ])
    const typed = await db.prisma.measurement.findMany({
      where: { entityId, target: { indicator: { row: 12 } } },
    })
    expect(typed.map(({ source, numerator }) => [source, Number(numerator)])).toEqual([
      ['TYPED', 4],
    ])
  })
})

describe('the register in the database', () => {
  it.each(['procedure', 'improvement'])(
    'every version of a %s has its audit event',
    async (table) => {
      const [found] = await query<{ versions: number; told: number }>(
        db,
        `select count(*)::int as versions, count(a.id)::int as told from history.${table} h
         left join audit_event a on a.entity_id = h.entity_id and a.at = h.recorded_from
          and a.action like '${table}.%'
          and (a.subject_id = h.id or a.action = 'procedure.declare')
        where h.entity_id = $1`,
        [entityId],
      )
      expect(found?.versions).toBeGreaterThan(20)
      expect(found?.told).toBe(found?.versions)
    },
  )

  it('is found without accents and ordered by efficiency', async () => {
    const found = await db.prisma.procedure.findMany({
      where: { entityId, searchText: { contains: 'estratificacion' } },
      orderBy: { efficiency: 'asc' },
    })
    expect(found.map(({ code }) => code)).toContain('T-030')
    const unscored = await db.prisma.procedure.count({ where: { entityId, efficiency: null } })
    expect(unscored).toBe(0)
  })

  it('has the catalogue of improvements in both entities, none of it verified', async () => {
    const kinds = await db.prisma.improvementKind.findMany()
    expect(kinds).toHaveLength(2 * improvementKinds.length)
    expect(kinds.filter(({ verified, active }) => verified || !active)).toEqual([])
  })
})
