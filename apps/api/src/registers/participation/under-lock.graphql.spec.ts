import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { locksHeldUp, untilWaiting } from '../../testing/held-lock.ts'
import {
  askDocument,
  createSession,
  questionTo,
  refusalFields,
} from '../../testing/participation.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Answer {
  __typename: string
  errorCode?: string
  askedAt?: string
}

const ask = async (input: object) =>
  (await api.run<{ askQuestion: Answer }>(null, askDocument, { input })).askQuestion

const changeSession = (columns: string, rowId: string) => (holder: Parameters<typeof query>[0]) =>
  query(
    holder,
    `UPDATE participation_session SET ${columns}, version = version + 1 WHERE id = $1`,
    [rowId],
  )

describe('what changed while a write waited', () => {
  it('is the same question, sent twice at once: one row', async () => {
    const { id, rowId } = await createSession(api)
    const input = questionTo(id)
    const answers = await locksHeldUp(
      api.db,
      api.here.id,
      () => Promise.all([ask(input), ask(input)]),
      () => untilWaiting(api.db, 2),
    )
    expect(answers.map(({ __typename: type }) => type)).toEqual(['AskedQuestion', 'AskedQuestion'])
    expect(answers[0]?.askedAt).toBe(answers[1]?.askedAt)
    const where = { sessionId: rowId }
    expect(await api.db.prisma.participationQuestion.count({ where })).toBe(1)
  })

  it.each([
    ['cancelled', `cancelled_reason = 'No hubo luz.'`, 'StateRefusal'],
    ['annulled', `annulled_reason = 'Se registró dos veces.'`, 'NotFoundRefusal'],
  ])('is a session that was %s: no question', async (_what, columns, refusal) => {
    const { id, rowId } = await createSession(api)
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () => ask(questionTo(id)),
      changeSession(columns, rowId),
    )
    expect(answer.__typename).toBe(refusal)
    const where = { sessionId: rowId }
    expect(await api.db.prisma.participationQuestion.count({ where })).toBe(0)
  })

  it('is the last place among those that wait', async () => {
    const { id, rowId } = await createSession(api)
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () => ask(questionTo(id)),
      (holder) =>
        query(
          holder,
          `INSERT INTO participation_question (entity_id, session_id, body)
           SELECT $1, $2, 'Una que espera.' FROM generate_series(1, 200)`,
          [api.here.id, rowId],
        ),
    )
    expect(answer).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })

  it.each(['moderateQuestion', 'enterQuestion'])(
    'is the office of the session: no more %s by a contributor of the other one',
    async (name) => {
      const { id, rowId } = await createSession(api)
      await ask(questionTo(id))
      const where = { sessionId: rowId }
      const row = await api.db.prisma.participationQuestion.findFirstOrThrow({ where })
      const questionId = globalId('ParticipationQuestion', row.id)
      const input = {
        idempotencyKey: randomUUID(),
        ...(name === 'enterQuestion'
          ? { sessionId: id, body: 'Una que llegó por correo.' }
          : { questionId, version: 1, decision: 'PUBLISH' }),
      }
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${refusalFields} } }`
      const answer = await locksHeldUp(
        api.db,
        api.here.id,
        () => api.run<Record<string, Answer>>('contributor', document, { input }),
        changeSession(`office_id = '${api.here.offices.government}'`, rowId),
      )
      expect(answer[name]?.__typename).toBe('AccessRefusal')
      const rows = await api.db.prisma.participationQuestion.findMany({ where })
      expect(rows.map(({ state }) => state)).toEqual(['PENDING'])
    },
  )
})
