import { query } from '@gelt/db'
import { asOwner, countStatements, createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { CRITERIA_CATALOGUE, isValidNit, LISTS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTemplate } from './alvarado/plan-template.ts'
import { isLoaded } from './load.ts'
import { loadOfficialEntity } from './load-official-entity.ts'
import { loadSampleEntity } from './load-sample-entity.ts'
import { demoPeople } from './people.ts'
import { sampleValues } from './sample/history.ts'
import { sampleContext } from './sample/sample-context.ts'
import { planFigures } from './testing/plan-figures.ts'

const official = 'alvarado-tolima'
const sample = 'alvarado-muestra'
let db: TestDatabase
let loadedBetween: boolean[]
let sampleStatements: number

beforeAll(async () => {
  db = await createTestDatabase()
  loadedBetween = [await isLoaded(db)]
  await loadOfficialEntity(db)
  loadedBetween.push(await isLoaded(db))
  const sampleLoad = await countStatements(db, () => loadSampleEntity(db))
  sampleStatements = sampleLoad.count
  loadedBetween.push(await isLoaded(db))
})

afterAll(() => db.drop())

function planOf(slug: string) {
  return db.prisma.plan.findFirstOrThrow({ where: { entity: { slug } }, include: { entity: true } })
}

/** Rows of every table of the product, as one number each. */
async function rowCounts(): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    db,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'history') order by 1`,
  )
  const counts: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await query<{ count: string }>(db, `select count(*) from ${name}`)
    counts[name] = row?.count ?? ''
  }
  return counts
}

/** Runs statements in a transaction that is always rolled back; gives the refusal's code. */
async function refusalOf(...statements: string[]): Promise<string | undefined> {
  const connection = await db.pool.connect()
  try {
    await connection.query('begin')
    for (const statement of statements) await connection.query(statement)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  } finally {
    await connection.query('rollback')
    connection.release()
  }
}

describe('loading', () => {
  it('is complete only when both entities are there', () => {
    expect(loadedBetween).toEqual([false, false, true])
  })

  it('changes nothing the second time', async () => {
    const before = await rowCounts()
    const { entityId } = await planOf(sample)
    expect(Number(before['public.measurement'])).toBe(
      sampleValues(sampleContext(entityId, planTemplate)).length,
    )
    await Promise.all([loadOfficialEntity(db), loadSampleEntity(db)])
    expect(await rowCounts()).toEqual(before)
  })

  it('writes the sample in bulk: a handful of statements for each moment', () => {
    expect(sampleStatements).toBeLessThan(800)
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const other = await createTestDatabase()
    try {
      await asOwner(
        other,
        `create function refuse() returns trigger language plpgsql
           as $$ begin raise exception 'no more'; end $$;
         create trigger refuse before insert on deviation for each row execute function refuse()`,
      )
      await expect(loadSampleEntity(other)).rejects.toThrow('no more')
      expect(await other.prisma.entity.count()).toBe(0)
      expect(await other.prisma.auditEvent.count()).toBe(0)
    } finally {
      await other.drop()
    }
  })

  it.each([official, sample])('%s has the whole plan and its structure', async (slug) => {
    const plan = await db.prisma.plan.findFirstOrThrow({
      where: { entity: { slug } },
      include: {
        _count: true,
        entity: { include: { _count: true } },
        indicators: { include: { targets: true, deadlines: true } },
      },
    })
    expect(plan).toMatchObject({ status: 'ADOPTED', validFrom: 2009, validTo: 2012 })
    expect(plan._count).toMatchObject({
      passages: planTemplate.passages.length,
      objectives: 7,
      phases: 5,
      areas: 6,
      indicators: 22,
      notes: 29,
      supportContacts: 3,
      incentives: 4,
    })
    expect(plan.entity._count).toMatchObject({ offices: 10, bodies: 2, organisations: 2, plans: 1 })
    expect(plan.indicators.flatMap(({ targets }) => targets)).toHaveLength(23)
    expect(plan.indicators.flatMap(({ deadlines }) => deadlines)).toHaveLength(23)
    expect(isValidNit(plan.entity.nit ?? '')).toBe(true)
    expect(plan.entity.divipolaCode).toBe('73026')
  })

  it.each([official, sample] as const)(
    '%s has its demo persons with one role each',
    async (slug) => {
      const people = await db.prisma.person.findMany({
        where: { entity: { slug } },
        include: { memberships: true },
      })
      const asked = demoPeople(slug).map(({ email, role }) => [email, [role]])
      expect(
        people.map((one) => [one.email, one.memberships.map(({ role }) => role)]).sort(),
      ).toEqual(asked.sort())
    },
  )
})

describe('the official entity', () => {
  it('begins with its adopted plan and no values', async () => {
    const { id, entityId, entity } = await planOf(official)
    expect(entity).toMatchObject({ name: 'Alvarado', isSample: false, clock: null })
    expect(await db.prisma.measurement.count({ where: { entityId } })).toBe(0)
    for (const { table } of LISTS.filter(({ key }) => key !== 'criteria')) {
      const [rows] = await query<{ count: number }>(
        db,
        `select count(*)::int as count from ${table} where entity_id = $1`,
        [entityId],
      )
      expect([table, rows?.count]).toEqual([table, 0])
    }
    const kinds = await db.prisma.targetMember.groupBy({
      by: ['kind'],
      where: { entityId },
      _count: true,
    })
    expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toEqual({
      OFFICE: 20,
      PHASE: 5,
      MODALITY: 2,
      BODY: 2,
    })
    const criteria = await db.prisma.criterion.findMany({ where: { entityId } })
    expect(criteria).toHaveLength(CRITERIA_CATALOGUE.length)
    expect(criteria.every((one) => one.provenance === 'TO_VERIFY' && !one.inForceFrom)).toBe(true)
    expect(criteria.filter(({ planRowId }) => planRowId !== null).length).toBeGreaterThan(10)
    const { rows } = await planFigures(db, official, '2010-06-30')
    expect(new Set(rows.map(({ figure }) => figure.status))).toEqual(new Set(['NO_DATA']))
    expect(
      await db.prisma.indicator.findMany({ where: { planId: id, answerableId: { not: null } } }),
    ).toEqual([])
  })

  it('holds the resolved deadlines, and row 16 none until the proposal is accepted', async () => {
    const { id } = await planOf(official)
    const deadlines = await db.prisma.deadline.findMany({
      where: { indicator: { planId: id, row: { in: [2, 16] } } },
      orderBy: [{ indicator: { row: 'asc' } }, { state: 'asc' }],
    })
    expect(deadlines).toMatchObject([
      { rule: 'MONTHS', computedOn: new Date('2008-11-03'), resolvedOn: new Date('2008-11-04') },
      { rule: 'NONE', provenance: 'MISSING', state: 'ACCEPTED', resolvedOn: null },
      {
        rule: 'YEARS',
        provenance: 'STRAY_ROW',
        state: 'PROPOSED',
        resolvedOn: new Date('2009-09-03'),
      },
    ])
  })
})

describe('what the database refuses', () => {
  it.each([official, sample])('keeps the audit chain of %s whole', async (slug) => {
    const { entityId } = await planOf(slug)
    const [chain] = await query<{ broken: string | null; events: number }>(
      db,
      `select first_broken_audit_event($1) as broken,
              (select count(*)::int from audit_event where entity_id = $1) as events`,
      [entityId],
    )
    expect(chain?.broken).toBeNull()
    expect(chain?.events).toBeGreaterThanOrEqual(2)
  })

  it('refuses to change a submitted value, and lets a draft be changed', async () => {
    const submitted = `update measurement set value = 9 where id =
      (select measurement_id from measurement_decision where kind = 'SUBMITTED' limit 1)`
    const columns = 'entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff'
    const draft = `insert into measurement (${columns}, revision, recorded_by_id)
      select ${columns}, 99, recorded_by_id from measurement limit 1`
    expect(await refusalOf(submitted)).toBe('GT003')
    expect(
      await refusalOf(draft, "update measurement set note = 'otra' where revision = 99"),
    ).toBeUndefined()
  })

  it.each([
    'delete from measurement_decision',
    "update measurement_decision set reason = 'otra'",
    "update audit_event set reason = 'otra'",
    'delete from audit_event',
    "update evidence set title = 'otra'",
  ])('refuses «%s»', async (statement) => {
    expect(await refusalOf(statement)).toBe('GT003')
  })

  it('refuses to have history written, to its owner too', async () => {
    const statement = 'update history.indicator set weight = 3'
    expect(await refusalOf(statement)).toBe('42501')
    await expect(asOwner(db, statement)).rejects.toMatchObject({ code: 'GT003' })
  })

  it('refuses a moment of the past in the official entity only', async () => {
    const past = "select set_config('gelt.recorded_at', '2010-06-29T23:00:00-05:00', true)"
    const rename = (slug: string) =>
      `update entity set current_contact = 'otra', version = version + 1 where slug = '${slug}'`
    expect(await refusalOf(past, rename(official))).toBe('GT001')
    expect(await refusalOf(past, rename(sample))).toBeUndefined()
    expect(await refusalOf(rename(official))).toBeUndefined()
  })
})
