import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { createSession } from '../../testing/participation.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Question {
  id: string
  body: string
  state: string
  moderatedBy: string | null
  rejectedReason: string | null
}
interface Conversation {
  participationSession: {
    stage: string
    isOpen: boolean
    openUntil: string | null
    mayModerate: boolean
    questions: {
      totalCount: number
      edges: { cursor: string; node: Question }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

const followed = `query ($entity: String!, $code: String!, $state: QuestionState, $first: Int, $after: String) {
  participationSession(entity: $entity, code: $code) {
    id stage isOpen openUntil mayModerate
    questions(state: $state, first: $first, after: $after) {
      totalCount edges { cursor node { id body state authorName answer answeredBy moderatedBy rejectedReason } }
      pageInfo { hasNextPage endCursor } } } }`

const follow = (as: PersonKey | null, code: string, variables: object = {}) =>
  api.run<Conversation>(as, followed, { entity: api.here.slug, code, ...variables })

const bodies = ({ participationSession: session }: Conversation) =>
  session?.questions.edges.map(({ node }) => node.body)

let session: Awaited<ReturnType<typeof createSession>>
let rowIds: string[]
beforeEach(async () => {
  session = await createSession(api)
  const rows = (['PENDING', 'PUBLISHED', 'REJECTED', 'PUBLISHED', 'PUBLISHED'] as const).map(
    (state, at) => ({
      ...{ entityId: api.here.id, sessionId: session.rowId, body: `Pregunta ${at}`, state },
      askedAt: new Date(Date.UTC(2010, 5, 30, 20, at === 4 ? 3 : at)),
      ...(state === 'PENDING' ? {} : { moderatedById: api.here.persons.committee }),
      ...(state === 'REJECTED' ? { rejectedReason: 'Insulta.' } : {}),
    }),
  )
  const made = await api.db.prisma.participationQuestion.createManyAndReturn({ data: rows })
  rowIds = made.map(({ id }) => id)
})

describe('who sees which questions', () => {
  it.each([null, 'integrator'] as const)(
    '%s: those that are published; the others are not to be asked for',
    async (as) => {
      const shown = ['Pregunta 4', 'Pregunta 3', 'Pregunta 1']
      expect(bodies(await follow(as, session.code))?.sort()).toEqual(shown.sort())
      for (const state of ['PENDING', 'REJECTED']) {
        const asked = { entity: api.here.slug, code: session.code, state }
        expect(await refusedFilter(api, as, followed, asked)).toBe(`state: ${state}`)
      }
      const document = 'query ($id: ID!) { node(id: $id) { id } }'
      const seen = await Promise.all(
        rowIds.map((id) =>
          api.run<{ node: object | null }>(as, document, {
            id: globalId('ParticipationQuestion', id),
          }),
        ),
      )
      expect(seen.map(({ node }) => node !== null)).toEqual([false, true, false, true, true])
    },
  )

  it.each(['contributor', 'committee', 'mayor', 'administrator'] as const)(
    '%s: all, with who decided and why',
    async (as) => {
      expect((await follow(as, session.code)).participationSession?.questions.totalCount).toBe(5)
      const { participationSession: refused } = await follow(as, session.code, {
        state: 'REJECTED',
      })
      expect(refused?.questions.edges.map(({ node }) => node)).toMatchObject([
        { body: 'Pregunta 2', moderatedBy: 'committee de aqui', rejectedReason: 'Insulta.' },
      ])
    },
  )

  it('tells outsiders nothing of who decided', async () => {
    const { participationSession: seen } = await follow(null, session.code)
    for (const { node } of seen?.questions.edges ?? []) {
      expect(node).toMatchObject({ moderatedBy: null, rejectedReason: null })
    }
  })

  it('says to whom it says that they may moderate', async () => {
    const may = async (as: PersonKey | null) =>
      (await follow(as, session.code)).participationSession?.mayModerate
    expect(await Promise.all((['contributor', 'committee'] as const).map(may))).toEqual([
      true,
      true,
    ])
    expect(await Promise.all(([null, 'mayor', 'administrator'] as const).map(may))).toEqual([
      ...[false, false, false],
    ])
    const other = await createSession(api, { officeId: api.here.offices.government })
    const { participationSession: theirs } = await follow('contributor', other.code)
    expect(theirs?.mayModerate).toBe(false)
  })
})

describe('a conversation', () => {
  it('is followed with two statements', async () => {
    const variables = { entity: api.here.slug, code: session.code, first: 50 }
    const { count, statements } = await api.counted(null, followed, variables)
    expect(count, statements.join('\n')).toBe(2)
  })

  it('goes by pages, the newest first, each question once, also those of one moment', async () => {
    const read: string[] = []
    let after: string | null = null
    for (let page = 0; page < 3; page += 1) {
      const variables: object = { first: 1, after, state: 'PUBLISHED' }
      const { participationSession: seen } = await follow(null, session.code, variables)
      expect(seen?.questions.totalCount).toBe(3)
      expect(seen?.questions.pageInfo.hasNextPage).toBe(page < 2)
      read.push(...(bodies({ participationSession: seen }) ?? []))
      after = seen?.questions.pageInfo.endCursor ?? null
    }
    expect(read.at(-1)).toBe('Pregunta 1')
    expect(read.toSorted()).toEqual(['Pregunta 1', 'Pregunta 3', 'Pregunta 4'])
    const beyond = await follow(null, session.code, { after, state: 'PUBLISHED' })
    expect(bodies(beyond)).toEqual([])
    const { errors } = await api.execute(null, followed, {
      ...{ entity: api.here.slug, code: session.code, after: 'x' },
    })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('is read from its end for those who moderate, who waits longest first of all', async () => {
    const lastOf = `query ($entity: String!, $code: String!) {
      participationSession(entity: $entity, code: $code) {
        questions(state: PUBLISHED, last: 2) { totalCount edges { node { body } } } } }`
    const variables = { entity: api.here.slug, code: session.code }
    const read = await api.run<Conversation>('committee', lastOf, variables)
    expect(bodies(read)?.at(-1)).toBe('Pregunta 1')
    expect(bodies(read)).toHaveLength(2)
    expect(read.participationSession?.questions.totalCount).toBe(3)
  })

  it('says whether it is open, and until when', async () => {
    expect((await follow(null, session.code)).participationSession).toMatchObject({
      ...{ stage: 'OPEN', isOpen: true, openUntil: '2010-06-30' },
    })
    const later = await createSession(api, {
      ...{ opensOn: dateColumn('2010-07-08'), closesOn: dateColumn('2010-07-09') },
    })
    expect((await follow(null, later.code)).participationSession).toMatchObject({
      ...{ stage: 'COMING', isOpen: false, openUntil: null },
    })
  })

  it('opens by the hour where the entity’s clock runs', async () => {
    const today = dateColumn('2026-03-04')
    await api.db.prisma.entity.update({ where: { id: api.here.id }, data: { clock: null } })
    const chat = await createSession(api, { opensOn: today, closesOn: today, opensAt: '15:30' })
    const stageAt = async (moment: string) => {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
      const { participationSession: seen } = await follow(null, chat.code)
      vi.useRealTimers()
      return seen?.stage
    }
    expect(await stageAt('2026-03-04T20:29:00Z')).toBe('COMING')
    expect(await stageAt('2026-03-04T20:30:00Z')).toBe('OPEN')
    expect(await stageAt('2026-03-05T04:59:00Z')).toBe('OPEN')
    expect(await stageAt('2026-03-05T05:00:00Z')).toBe('ENDED')
    const clock = dateColumn('2010-06-30')
    await api.db.prisma.entity.update({ where: { id: api.here.id }, data: { clock } })
  })

  it('is none when its session was annulled, or is of an archived entity', async () => {
    const annulled = await createSession(api, { annulledReason: 'Se registró dos veces.' })
    for (const as of [null, 'committee'] as const) {
      expect(await follow(as, annulled.code)).toEqual({ participationSession: null })
    }
    const where = { id: api.here.id }
    await api.db.prisma.entity.update({ where, data: { archivedAt: new Date() } })
    expect(await follow(null, session.code)).toEqual({ participationSession: null })
    expect((await follow('mayor', session.code)).participationSession).not.toBeNull()
    await api.db.prisma.entity.update({ where, data: { archivedAt: null } })
  })
})

describe('the list of sessions', () => {
  const document = `query ($entity: String!, $open: Boolean) {
    participationSessions(entity: $entity, open: $open) { id stage } }`
  const list = async (entity: string, open?: boolean) =>
    (
      await api.run<{ participationSessions: { id: string; stage: string }[] | null }>(
        null,
        document,
        {
          ...{ entity, open },
        },
      )
    ).participationSessions

  it('has those that are open, the others, or all; none that was annulled', async () => {
    const ended = await createSession(api, {
      ...{ opensOn: dateColumn('2010-05-01'), closesOn: dateColumn('2010-05-02') },
    })
    const annulled = await createSession(api, { annulledReason: 'Se registró dos veces.' })
    const all = (await list(api.here.slug)) ?? []
    const open = (await list(api.here.slug, true)) ?? []
    expect(open.map(({ id }) => id)).toContain(session.id)
    expect(new Set(open.map(({ stage }) => stage))).toEqual(new Set(['OPEN']))
    const rest = (await list(api.here.slug, false)) ?? []
    expect(rest.map(({ id }) => id)).toContain(ended.id)
    expect(open.length + rest.length).toBe(all.length)
    expect(all.map(({ id }) => id)).not.toContain(annulled.id)
    expect(await list('no-existe')).toBeNull()
  })

  it('takes two statements, and one more with the questions of all of them', async () => {
    const variables = { entity: api.here.slug }
    expect((await api.counted(null, document, variables)).count).toBe(2)
    const withQuestions = `query ($entity: String!) { participationSessions(entity: $entity) {
      code questions(first: 2) { totalCount edges { node { body } } } } }`
    const { count, data } = await api.counted<{
      participationSessions: { code: string; questions: object }[]
    }>(null, withQuestions, variables)
    expect(count).toBe(3)
    const empty = await createSession(api)
    expect(data.participationSessions.length).toBeGreaterThan(1)
    const bySession = new Map(data.participationSessions.map((one) => [one.code, one.questions]))
    expect(bySession.get(session.code)).toMatchObject({ totalCount: 3, edges: [{}, {}] })
    const { participationSessions: again } = await api.run<typeof data>(
      null,
      withQuestions,
      variables,
    )
    expect(again.find(({ code }) => code === empty.code)?.questions).toEqual({
      ...{ totalCount: 0, edges: [] },
    })
  })
})
