import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { LISTS, REGISTERS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { loadSampleEntity } from '../../load-sample-entity.ts'
import { storedFacts } from '../../testing/register-facts.ts'
import { sampleRegisters } from '../history.ts'
import { sampleContext } from '../sample-context.ts'
import { factsAt } from './daily-facts.ts'

let db: TestDatabase
let other: TestDatabase
let entityId: string

beforeAll(async () => {
  db = await createTestDatabase()
  other = await createTestDatabase()
  await loadSampleEntity(db)
  await loadSampleEntity(other)
  entityId = (await db.prisma.entity.findFirstOrThrow()).id
})

afterAll(() => Promise.all([db.drop(), other.drop()]))

/** Table of what an audit event is about, by its type. */
const tables: Readonly<Record<string, string>> = {
  Entity: 'entity',
  Plan: 'plan',
  Office: 'office',
  Indicator: 'indicator',
  Target: 'target',
  Incentive: 'incentive',
  Deviation: 'deviation',
  Measurement: 'measurement',
  Procedure: 'procedure',
  Improvement: 'improvement',
  Attestation: 'attestation',
  ParticipationQuestion: 'participation_question',
  ...Object.fromEntries(LISTS.map(({ type, table }) => [type, table])),
}

/** The catalogue came in by one event, and assessments are made with their round. */
const toldTogether: readonly string[] = ['criteria', 'assessments']

describe('the sample’s registers in the database', () => {
  it.each(['2009-01-07T09:00:00-05:00', '2010-02-18T09:00:00-05:00', '2010-06-30T00:00:00-05:00'])(
    'are what they are in memory, as recorded by %s',
    async (moment) => {
      const context = sampleContext(entityId, planTemplate)
      const { attestations: said, ...asked } = factsAt(sampleRegisters(context), context, moment)
      const { attestations, ...found } = await storedFacts(db, entityId, moment)
      for (const { key } of REGISTERS) {
        expect(found[key as 'deliveries']).toEqual(asked[key as 'deliveries'])
      }
      const told = (all: typeof said) => all.map((one) => Object.values(one).join(' ')).sort()
      expect(told(attestations)).toEqual(told(said))
    },
  )

  it('every event of the log is about something that exists', async () => {
    const events = await query<{ type: string; ids: string[] }>(
      db,
      `select subject_type as type, array_agg(distinct subject_id) as ids from audit_event
        where entity_id = $1 group by 1`,
      [entityId],
    )
    expect(events.filter(({ type }) => !tables[type])).toEqual([])
    for (const { type, ids } of events) {
      const [found] = await query<{ count: number }>(
        db,
        `select count(*)::int as count from ${tables[type]} where id = any($1::uuid[])`,
        [ids],
      )
      expect([type, found?.count]).toEqual([type, ids.length])
    }
  })

  it.each([
    ...LISTS.filter(({ key }) => !toldTogether.includes(key)).map(({ table }) => ({
      ...{ table, action: 'registerRow.%' },
    })),
    { table: 'participation_question', action: 'question.%' },
  ])('every version in $table has its event, at its moment', async ({ table, action }) => {
    const [found] = await query<{ versions: number; told: number }>(
      db,
      `select count(*)::int as versions, count(a.id)::int as told from history.${table} h
         left join audit_event a on a.entity_id = h.entity_id and a.at = h.recorded_from
          and a.subject_id = h.id and a.action like $2
        where h.entity_id = $1`,
      [entityId, action],
    )
    expect(found?.told).toBe(found?.versions)
  })

  it('finds rows without accents', async () => {
    const found = await db.prisma.channel.findMany({
      where: { entityId, searchText: { contains: 'contratacion' } },
    })
    expect(found.map(({ name }) => name)).toEqual(['Contratación'])
  })

  it('keeps links that prove some of them', async () => {
    const proofs = await db.prisma.registerEvidence.findMany({ where: { entityId } })
    expect(proofs).toHaveLength(21)
    expect(proofs.every(({ kind, url }) => kind === 'LINK' && url)).toBe(true)
  })

  it('is loaded the same twice', async () => {
    const names = await query<{ name: string }>(
      db,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'history') order by 1`,
    )
    // An event has an id of its own at each load, and the chain's hashes with it.
    const own = "r - array['id', 'hash', 'previous_hash']"
    const contentOf = async (database: TestDatabase) => {
      const contents: Record<string, string> = {}
      for (const { name } of names.filter((one) => !one.name.startsWith('public._'))) {
        const row = name === 'public.audit_event' ? own : 'r'
        const [found] = await query<{ content: string }>(
          database,
          `select md5(coalesce(string_agg(r::text, '\n' order by r::text), '')) as content
             from (select ${row} as r from (select to_jsonb(t) as r from ${name} t) a) b`,
        )
        contents[name] = found?.content ?? ''
      }
      return contents
    }
    expect(await contentOf(other)).toEqual(await contentOf(db))
  })
})
