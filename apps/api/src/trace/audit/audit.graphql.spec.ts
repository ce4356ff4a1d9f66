import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDatabase, query, transaction } from '@gelt/db'
import { AUDIT_SUBJECTS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { personsOf } from '../../directory/auth/read-viewer.ts'
import {
  createTestApi,
  executeWith,
  globalId,
  type TestApi,
} from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'

interface Event {
  seq: number
  action: string
  actorName: string
  actor: { name: string } | null
  subjectLabel: string
  subject: string
  reason: string | null
  changes: { field: string; before: string | null; after: string | null }[]
  before: string | null
  after: string | null
}
interface Answer {
  entity: {
    auditEvents: {
      edges: { cursor: string; node: Event }[]
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
    } | null
    auditChain: { events: number; whole: boolean; firstBroken: number | null } | null
  }
}

const log = `query ($first: Int, $last: Int, $after: String, $before: String, $action: String,
  $actor: ID, $subjectType: AuditSubject, $subject: ID, $from: Date, $to: Date, $slug: String = "aqui") {
  entity(slug: $slug) {
    auditEvents(first: $first, last: $last, after: $after, before: $before, action: $action,
      actor: $actor, subjectType: $subjectType, subject: $subject, from: $from, to: $to) {
      edges { cursor node {
        seq action actorName actor { name } subjectLabel subject reason before after
        changes { field before after }
      } }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
    auditChain { events whole firstBroken }
  }
}`

let api: TestApi
let value: string
beforeAll(async () => {
  api = await createTestApi()
  value = await recordAndApprove('2009-S1')
  await recordAndApprove('2009-S2')
})
afterAll(() => api.close())

async function write(as: PersonKey, name: string, input: object): Promise<string> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) {
    result: ${name}(input: $input) { ... on Measurement { id } ... on Refusal { errorCode } }
  }`
  const withKey = { ...input, idempotencyKey: randomUUID() }
  const { result } = await api.run<{ result: { id: string } }>(as, document, { input: withKey })
  return result.id
}

async function recordAndApprove(periodKey: string): Promise<string> {
  const targetId = globalId('Target', api.here.targets[1])
  const measurementId = await write('committee', 'recordMeasurement', {
    targetId,
    periodKey,
    value: '3',
  })
  await write('colleague', 'submitMeasurement', { measurementId })
  await write('mayor', 'approveMeasurement', { measurementId, note: 'Revisado' })
  return measurementId
}

async function eventsOf(variables: object, as: PersonKey = 'committee'): Promise<Event[]> {
  const { entity } = await api.run<Answer>(as, log, variables)
  return entity.auditEvents?.edges.map(({ node }) => node) ?? []
}

const actionsOf = async (variables: object) =>
  (await eventsOf(variables)).map(({ seq, action }) => `${seq} ${action.split('.')[1]}`)

describe('the log', () => {
  it('says who did what to what, and what changed, the newest first', async () => {
    const [approval, submission] = await eventsOf({})
    expect(approval).toMatchObject({
      seq: 6,
      action: 'measurement.approve',
      actorName: 'mayor de aqui',
      actor: { name: 'mayor de aqui' },
      subjectLabel: '1 · puntos · 2009-S2',
      reason: 'Revisado',
      changes: [{ field: 'state', before: 'SUBMITTED', after: 'APPROVED' }],
    })
    expect(JSON.parse(approval?.after ?? '')).toMatchObject({ value: '3', state: 'APPROVED' })
    expect(submission?.changes).toEqual([{ field: 'state', before: 'DRAFT', after: 'SUBMITTED' }])
  })

  it('shows a creation with nothing before', async () => {
    const [recording] = await eventsOf({ last: 1 })
    expect(recording).toMatchObject({ seq: 1, before: null, subject: value })
    expect(recording?.changes).toContainEqual({ field: 'value', before: null, after: '3' })
  })

  it('is read page by page in both directions, in the order of the chain', async () => {
    const { entity } = await api.run<Answer>('committee', log, { first: 2 })
    const page = entity.auditEvents
    expect(page?.edges.map(({ node }) => node.seq)).toEqual([6, 5])
    expect(page?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const after = page?.pageInfo.endCursor
    expect((await eventsOf({ first: 3, after })).map(({ seq }) => seq)).toEqual([4, 3, 2])
    expect((await eventsOf({ last: 1, before: after })).map(({ seq }) => seq)).toEqual([6])
  })

  it('is narrowed by action, noun, person and row', async () => {
    expect(await actionsOf({ action: 'measurement.submit' })).toEqual(['5 submit', '2 submit'])
    expect(await actionsOf({ action: 'measurement' })).toHaveLength(6)
    expect(await actionsOf({ action: 'measure' })).toEqual([])
    const mayor = globalId('Person', api.here.persons.mayor)
    expect(await actionsOf({ actor: mayor })).toEqual(['6 approve', '3 approve'])
    expect(await actionsOf({ subject: value })).toEqual(['3 approve', '2 submit', '1 record'])
    expect(await actionsOf({ subjectType: 'Plan' })).toEqual([])
    expect(await actionsOf({ subject: 'nada' })).toEqual([])
    expect(await actionsOf({ actor: value })).toEqual([])
  })

  it('is narrowed by days in Bogotá, both included', async () => {
    const at = (await api.db.prisma.auditEvent.findFirstOrThrow()).at
    const day = (days: number) =>
      new Date(at.getTime() - 5 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
    expect(await actionsOf({ from: day(0), to: day(1) })).toHaveLength(6)
    expect(await actionsOf({ from: day(2) })).toEqual([])
    expect(await actionsOf({ to: day(-1) })).toEqual([])
  })

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }, { before: '-1' }])(
    'refuses the page %o',
    async (page) => {
      const { errors } = await api.execute('committee', log, page)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    },
  )

  it('costs a statement for the entity, one for the page, one for the people, one for the chain', async () => {
    const { count } = await api.counted<Answer>('committee', log)
    expect(count).toBe(4)
  })
})

describe('what was done to', () => {
  // One event of each kind, and one of a kind that nothing here knows: a log outlives its program.
  const subjects = [...Object.keys(AUDIT_SUBJECTS), 'Oracle']
  const ids = new Map(subjects.map((type) => [type, randomUUID()]))

  it('anything is told of, each by an id that finds its events again', async () => {
    const { elsewhere, db } = api
    // Past the trigger that asks for the row: what is told of is the log's, whatever became of the rows.
    await meddle('ALTER TABLE audit_event DISABLE TRIGGER check_named_row')
    for (const [subjectType, subjectId] of ids) {
      const event = { entityId: elsewhere.id, actorName: 'x', action: 'x.y', subjectLabel: 'x' }
      await db.prisma.auditEvent.create({ data: { ...event, subjectType, subjectId } })
    }
    await meddle('ALTER TABLE audit_event ENABLE TRIGGER check_named_row')
    const viewer = `${elsewhere.slug}-committee`
    const persons = await personsOf(db, viewer)
    const ask = async (variables: object) => {
      const as = { userId: viewer, email: 'x', persons }
      const all = { slug: elsewhere.slug, first: 100, ...variables }
      const { data, errors } = await executeWith(api.services, as, log, all, 'es')
      expect(errors).toBeUndefined()
      const { auditEvents } = (data as unknown as Answer).entity
      return auditEvents?.edges.map(({ node }) => node.subject)
    }
    const told = [...ids].map(([type, id]) => globalId(type, id))
    expect(await ask({})).toEqual([...told].reverse())
    for (const subject of told) expect(await ask({ subject })).toEqual([subject])
    for (const [subjectType, id] of [...ids].slice(0, -1)) {
      expect(await ask({ subjectType })).toEqual([globalId(subjectType, id)])
    }
  })

  it('is of the catalogue wherever the program writes it', async () => {
    const source = fileURLToPath(new URL('../..', import.meta.url))
    const files = (await readdir(source, { recursive: true })).filter((file) =>
      /(?<!\.spec)\.ts$/.test(file),
    )
    const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')))
    const written = texts.flatMap((text) =>
      [...text.matchAll(/subjectType: '(\w+)'/g)].map(([, type = '']) => type),
    )
    expect(written.length).toBeGreaterThan(40)
    expect(subjects).toEqual(expect.arrayContaining(written))
  })
})

describe('who may read it', () => {
  it.each(['committee', 'colleague', 'mayor', 'actingMayor', 'administrator', 'auditor'] as const)(
    '%s may',
    async (as) => {
      expect(await eventsOf({}, as)).toHaveLength(6)
    },
  )

  it.each(['contributor', 'integrator', null] as const)('%s may not', async (as) => {
    const { entity } = await api.run<Answer>(as, log)
    expect(entity).toEqual({ auditEvents: null, auditChain: null })
  })

  it('is closed to the people of another entity', async () => {
    const { entity } = await api.run<Answer>('committee', log, { slug: 'otra' })
    expect(entity).toEqual({ auditEvents: null, auditChain: null })
  })
})

describe('the chain', () => {
  it('is whole, and is found broken when somebody with the keys of the database meddles', async () => {
    const before = await api.run<Answer>('mayor', log)
    expect(before.entity.auditChain).toEqual({ events: 6, whole: true, firstBroken: null })
    await meddle(`UPDATE audit_event SET after = '{"value":"30"}' WHERE seq = 4`)
    const after = await api.run<Answer>('mayor', log)
    expect(after.entity.auditChain).toEqual({ events: 6, whole: false, firstBroken: 4 })
  })
})

/** As the superuser with the triggers off: the product's own role is refused. */
async function meddle(sql: string): Promise<void> {
  const url = new URL(inject('superuserConnectionString'))
  url.pathname = new URL(api.db.connectionString).pathname
  const database = createDatabase({ connectionString: url.href, poolSize: 1 })
  await transaction(database, async (connection) => {
    await query(connection, 'SET LOCAL session_replication_role = replica')
    await query(connection, sql)
  })
  await database.close()
}
