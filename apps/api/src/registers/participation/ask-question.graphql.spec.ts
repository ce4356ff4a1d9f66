import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { askDocument, createSession, questionTo } from '../../testing/participation.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Answer {
  askQuestion: {
    __typename: string
    errorCode?: string
    message?: string
    issues?: { path: string[]; errorCode: string }[]
    askedAt?: string
  }
}

const ask = async (input: object, as: Parameters<TestApi['run']>[0] = null) =>
  (await api.run<Answer>(as, askDocument, { input })).askQuestion

const stored = (sessionId: string) =>
  api.db.prisma.participationQuestion.findMany({ where: { sessionId } })

describe('a question of somebody without an account', () => {
  it('arrives, waits unseen, and says so in the log without its words', async () => {
    const { id, rowId, code } = await createSession(api)
    expect(await ask(questionTo(id))).toMatchObject({ __typename: 'AskedQuestion' })
    const [row] = await stored(rowId)
    expect(row).toMatchObject({
      ...{ entityId: api.here.id, state: 'PENDING', entered: false, authorName: 'Rosa' },
      ...{ body: '¿Cuándo abre la biblioteca de La Tigrera?', moderatedById: null, version: 1 },
    })
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { subjectId: row?.id ?? '' },
    })
    expect(event).toMatchObject({
      ...{ actorId: null, actorName: 'Ciudadanía', action: 'question.ask', before: null },
      ...{ subjectLabel: `${code} · Presupuesto participativo`, after: { state: 'PENDING' } },
    })
    expect(event.at).toEqual(row?.askedAt)
    expect(JSON.stringify({ ...event, seq: 0 })).not.toMatch(/biblioteca|Rosa|192\.0\.2\.1/)
  })

  it('says nothing of who is signed in', async () => {
    const { id, rowId } = await createSession(api)
    await ask(questionTo(id, { authorName: null }), 'mayor')
    const [row] = await stored(rowId)
    const where = { subjectId: row?.id ?? '' }
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({ where })
    expect(event).toMatchObject({ actorId: null, actorName: 'Ciudadanía' })
    expect(row?.authorName).toBeNull()
  })

  it.each([
    '<script>alert(1)</script> y <img src=x onerror=alert(2)>',
    '**negrita** [aquí](javascript:alert(1)) https://malo.example',
    `'; DROP TABLE participation_question; -- ¿y esto?`,
    '¿Qué pasa con 🚌 los buses?\nSegunda línea.',
  ])('is kept and given back as text: %s', async (body) => {
    const { id, rowId, code } = await createSession(api)
    await ask(questionTo(id, { body, authorName: '<b>Rosa</b>' }))
    const [row] = await stored(rowId)
    const version = 1
    const questionId = globalId('ParticipationQuestion', row?.id ?? '')
    const input = { questionId, version, decision: 'PUBLISH', idempotencyKey: randomUUID() }
    const publish = `mutation ($input: ModerateQuestionInput!) {
      moderateQuestion(input: $input) { __typename } }`
    await api.run('committee', publish, { input })
    const document = `query ($entity: String!, $code: String!) {
      participationSession(entity: $entity, code: $code) { questions { edges { node { body authorName } } } } }`
    const read = await api.run(null, document, { entity: api.here.slug, code })
    expect(read).toEqual({
      participationSession: {
        questions: { edges: [{ node: { body, authorName: '<b>Rosa</b>' } }] },
      },
    })
  })

  it.each([
    ['too short', { body: 'corta' }, 'body', 'TEXT_TOO_SHORT'],
    ['too long', { body: 'x'.repeat(1001) }, 'body', 'TEXT_TOO_LONG'],
    ['with a control', { body: 'con un \u0007 dentro' }, 'body', 'CONTROL_CHARACTERS'],
    ['turned around', { body: 'con un \u202e dentro' }, 'body', 'CONTROL_CHARACTERS'],
    ['under a long name', { authorName: 'x'.repeat(61) }, 'authorName', 'TEXT_TOO_LONG'],
    ['without the notice', { acceptsNotice: false }, 'acceptsNotice', 'REQUIRED'],
    ['by a program', { homepage: 'https://x.example' }, 'homepage', 'UNEXPECTED_VALUE'],
    ['with a key of no kind', { idempotencyKey: 'una' }, 'idempotencyKey', 'INVALID_VALUE'],
  ])('is refused when it is %s', async (_what, change, path, code) => {
    const { id, rowId } = await createSession(api)
    const refused = await ask(questionTo(id, change))
    expect(refused).toMatchObject({
      __typename: 'InputRefusal',
      issues: [{ path: [path], errorCode: code }],
    })
    expect(await stored(rowId)).toEqual([])
  })
})

describe('the same question sent again', () => {
  it('is the same row, also when both come at once', async () => {
    const { id, rowId } = await createSession(api)
    const input = questionTo(id)
    const answers = await Promise.all([ask(input), ask(input), ask(input)])
    expect(new Set(answers.map(({ askedAt }) => askedAt)).size).toBe(1)
    expect(await ask(input)).toEqual(answers[0])
    expect(await stored(rowId)).toHaveLength(1)
  })

  it('is another one with other words, and refused', async () => {
    const { id, rowId } = await createSession(api)
    const input = questionTo(id)
    await ask(input)
    const refused = await ask({ ...input, body: 'Otra pregunta distinta.' })
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'IDEMPOTENCY_MISMATCH' })
    expect(await stored(rowId)).toHaveLength(1)
  })

  it('does not let anybody choose the id of a row', async () => {
    const { id, rowId } = await createSession(api)
    const key = randomUUID()
    await ask(questionTo(id, { idempotencyKey: key }))
    expect((await stored(rowId)).map((row) => row.id)).not.toContain(key)
  })
})

describe('a session', () => {
  it.each([
    ['opens later', { opensOn: dateColumn('2010-07-01'), closesOn: dateColumn('2010-07-02') }],
    ['is over', { opensOn: dateColumn('2010-06-01'), closesOn: dateColumn('2010-06-29') }],
    ['was held', { heldOn: dateColumn('2010-06-30'), minutes: 'Se habló.' }],
    ['was cancelled', { cancelledReason: 'No hubo luz.' }],
  ])('takes no question when it %s', async (_when, columns) => {
    const { id, rowId } = await createSession(api, columns)
    const refused = await ask(questionTo(id))
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
    expect(refused.message).toMatch(/no recibe preguntas ahora/)
    expect(await stored(rowId)).toEqual([])
  })

  it('is none when it was annulled, is another thing, or of an archived entity', async () => {
    const annulled = await createSession(api, { annulledReason: 'Se registró dos veces.' })
    const office = globalId('Office', api.here.offices.planning)
    const { id } = await createSession(
      { ...api, here: api.elsewhere },
      { officeId: api.elsewhere.offices.planning },
    )
    const archived = { where: { id: api.elsewhere.id }, data: { archivedAt: new Date() } }
    await api.db.prisma.entity.update(archived)
    const unknown = globalId('ParticipationSession', randomUUID())
    for (const sessionId of [annulled.id, office, id, unknown, 'nada']) {
      expect(await ask(questionTo(sessionId))).toMatchObject({ __typename: 'NotFoundRefusal' })
    }
    await api.db.prisma.entity.update({ ...archived, data: { archivedAt: null } })
    expect(await countRows(api.db, 'participation_question', api.elsewhere.id)).toBe(0)
    // The question is where its session is, whichever entity that is.
    expect(await ask(questionTo(id))).toMatchObject({ __typename: 'AskedQuestion' })
    expect(await countRows(api.db, 'participation_question', api.elsewhere.id)).toBe(1)
  })

  it('takes no more while two hundred wait', async () => {
    const { id, rowId } = await createSession(api)
    const waiting = Array.from({ length: 200 }, () => ({
      ...{ entityId: api.here.id, sessionId: rowId, body: 'Una pregunta que espera.' },
    }))
    await api.db.prisma.participationQuestion.createMany({ data: waiting })
    const refused = await ask(questionTo(id))
    expect(refused.message).toMatch(/Hay muchas preguntas por revisar/)
    const [one] = await stored(rowId)
    await api.db.prisma.participationQuestion.update({
      where: { id: one?.id ?? '' },
      data: { state: 'REJECTED', version: 2 },
    })
    expect(await ask(questionTo(id))).toMatchObject({ __typename: 'AskedQuestion' })
  })
})
