import { query } from '@gelt/db'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { improvementKinds } from '../../alvarado/improvement-kinds.ts'
import { loadOfficialEntity } from '../../load-official-entity.ts'
import { loadSampleEntity } from '../../load-sample-entity.ts'

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
