import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import {
  askDocument,
  createSession,
  questionTo,
  refusalFields,
  type SessionColumns,
} from '../../testing/participation.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const questionFields = `... on ParticipationQuestion { id state authorName body entered answer answeredBy
  answeredAt rejectedReason moderatedBy version }`

interface Written {
  __typename: string
  id: string
  version: number
  [field: string]: unknown
}

/** A write by its name; a key of its own unless one is given. */
async function write(as: PersonKey | null, name: string, input: object): Promise<Written> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${refusalFields} ${questionFields} } }`
  const keyed = { idempotencyKey: randomUUID(), ...input }
  return (await api.run<Record<string, Written>>(as, document, { input: keyed }))[name] as Written
}

/** A question that waits in a session of its own. */
async function asked(columns: SessionColumns = {}, changes: Record<string, unknown> = {}) {
  const session = await createSession(api, columns)
  await api.run(null, askDocument, { input: questionTo(session.id, changes) })
  const { id } = await api.db.prisma.participationQuestion.findFirstOrThrow({
    where: { sessionId: session.rowId },
  })
  return { session, rowId: id, id: globalId('ParticipationQuestion', id) }
}

const publish = (questionId: string, version = 1) => ({ questionId, version, decision: 'PUBLISH' })
const reject = (questionId: string, version = 1) => ({
  ...publish(questionId, version),
  ...{ decision: 'REJECT', reason: 'Trae datos de otra persona.' },
})
const reply = (questionId: string, version: number) => ({
  ...{ questionId, version, answer: 'Los sábados.', answeredBy: 'Secretaria de Planeación' },
})

describe('who moderates, answers and enters', () => {
  const roles: [PersonKey | null, 'own' | 'any' | 'none', string][] = [
    ['contributor', 'own', 'AccessRefusal'],
    ['committee', 'any', ''],
    ['mayor', 'none', 'AccessRefusal'],
    ['administrator', 'none', 'AccessRefusal'],
    ['integrator', 'none', 'AccessRefusal'],
    [null, 'none', 'AccessRefusal'],
  ]
  it.each(roles)('%s: sessions of %s office', async (as, offices, refusal) => {
    for (const office of ['planning', 'government'] as const) {
      const may = offices === 'any' || (offices === 'own' && office === 'planning')
      const { session, id } = await asked({ officeId: api.here.offices[office] })
      const expected = may ? 'ParticipationQuestion' : refusal
      const decided = await write(as, 'moderateQuestion', publish(id))
      expect(decided.__typename, office).toBe(expected)
      const version = may ? 2 : (await write('committee', 'moderateQuestion', publish(id))).version
      expect((await write(as, 'answerQuestion', reply(id, version))).__typename).toBe(expected)
      const entered = { sessionId: session.id, body: 'Una que llegó por correo.' }
      expect((await write(as, 'enterQuestion', entered)).__typename).toBe(expected)
    }
  })

  it('is nobody of another entity, to whom the question is none', async () => {
    const there = { ...api, here: api.elsewhere }
    const session = await createSession(there, { officeId: api.elsewhere.offices.planning })
    await api.run(null, askDocument, { input: questionTo(session.id) })
    const row = await api.db.prisma.participationQuestion.findFirstOrThrow({
      where: { sessionId: session.rowId },
    })
    const id = globalId('ParticipationQuestion', row.id)
    for (const written of [
      await write('committee', 'moderateQuestion', publish(id)),
      await write('committee', 'answerQuestion', reply(id, 1)),
      await write('committee', 'enterQuestion', { sessionId: session.id, body: 'Una de lejos.' }),
    ]) {
      expect(written.__typename).toBe('NotFoundRefusal')
    }
  })

  it('is nobody once the session was annulled', async () => {
    const { session, id } = await asked()
    await api.db.prisma.participationSession.update({
      where: { id: session.rowId },
      data: { annulledReason: 'Se registró dos veces.', version: 2 },
    })
    expect((await write('committee', 'moderateQuestion', publish(id))).__typename).toBe(
      'NotFoundRefusal',
    )
  })
})

describe('a decision', () => {
  it('says who decided and why, and can be taken back', async () => {
    const { id } = await asked()
    const shown = await write('contributor', 'moderateQuestion', publish(id))
    expect(shown).toMatchObject({
      ...{ state: 'PUBLISHED', moderatedBy: 'contributor de aqui', rejectedReason: null },
      ...{ authorName: 'Rosa', version: 2 },
    })
    const hidden = await write('committee', 'moderateQuestion', reject(id, 2))
    expect(hidden).toMatchObject({
      ...{ state: 'REJECTED', rejectedReason: 'Trae datos de otra persona.', version: 3 },
    })
    const again = await write('committee', 'moderateQuestion', publish(id, 3))
    expect(again).toMatchObject({ state: 'PUBLISHED', rejectedReason: null })
  })

  it('takes off the name that was given, also from what shows already', async () => {
    const { id } = await asked()
    await write('committee', 'moderateQuestion', publish(id))
    const nameless = { ...publish(id, 2), withoutName: true }
    expect(await write('committee', 'moderateQuestion', nameless)).toMatchObject({
      ...{ state: 'PUBLISHED', authorName: null },
    })
    const nothing = { ...publish(id, 3), withoutName: true }
    expect((await write('committee', 'moderateQuestion', nothing)).__typename).toBe('StateRefusal')
  })

  it('is refused where it changes nothing, lacks its reason, or somebody was faster', async () => {
    const { id } = await asked()
    const bare = { ...reject(id), reason: ' ' }
    expect(await write('committee', 'moderateQuestion', bare)).toMatchObject({
      issues: [{ path: ['reason'], errorCode: 'REQUIRED' }],
    })
    await write('committee', 'moderateQuestion', publish(id))
    expect(await write('colleague', 'moderateQuestion', reject(id))).toMatchObject({
      ...{ __typename: 'ConflictRefusal', currentVersion: 2 },
      current: expect.arrayContaining([{ field: 'state', value: 'PUBLISHED' }]),
    })
    expect(await write('colleague', 'moderateQuestion', publish(id, 2))).toMatchObject({
      ...{
        __typename: 'StateRefusal',
        message: expect.stringContaining('otra persona lo decidió'),
      },
    })
  })

  it('sent twice is written once', async () => {
    const { id, rowId } = await asked()
    const input = { ...publish(id), idempotencyKey: randomUUID() }
    await Promise.all([
      write('committee', 'moderateQuestion', input),
      write('committee', 'moderateQuestion', input),
    ])
    const row = await api.db.prisma.participationQuestion.findUniqueOrThrow({
      where: { id: rowId },
    })
    expect(row.version).toBe(2)
  })
})

describe('an answer', () => {
  it('is given to what is published, and corrected; the history keeps the earlier one', async () => {
    const { id, rowId } = await asked()
    const early = await write('committee', 'answerQuestion', reply(id, 1))
    expect(early).toMatchObject({ __typename: 'StateRefusal' })
    await write('committee', 'moderateQuestion', publish(id))
    expect(await write('contributor', 'answerQuestion', reply(id, 2))).toMatchObject({
      ...{ answer: 'Los sábados.', answeredBy: 'Secretaria de Planeación', version: 3 },
    })
    const corrected = { ...reply(id, 3), answer: 'Los sábados y <b>domingos</b>.' }
    expect(await write('committee', 'answerQuestion', corrected)).toMatchObject({
      ...{ answer: 'Los sábados y <b>domingos</b>.', version: 4 },
    })
    const versions = await query<{ answer: string | null }>(
      api.db,
      'SELECT answer FROM history.participation_question WHERE id = $1 ORDER BY recorded_from',
      [rowId],
    )
    expect(versions.map(({ answer }) => answer)).toEqual([
      ...[null, null, 'Los sábados.', 'Los sábados y <b>domingos</b>.'],
    ])
    const events = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: rowId },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['question.ask', 'Ciudadanía'],
      ['question.publish', 'committee de aqui'],
      ['question.answer', 'contributor de aqui'],
      ['question.answer', 'committee de aqui'],
    ])
    const log = JSON.stringify(events.map(({ before, after }) => [before, after]))
    expect(log).not.toMatch(/biblioteca|Rosa/)
  })
})

describe('a question that came by other means', () => {
  it('shows at once, with its answer, also before and after the session', async () => {
    for (const columns of [
      {},
      { opensOn: new Date('2010-07-09'), closesOn: new Date('2010-07-09') },
    ]) {
      const session = await createSession(api, columns)
      const sessionId = session.id
      const input = {
        ...{ sessionId, authorName: 'Junta de Caldas Viejo', body: '¿Habrá brigada de salud?' },
        ...{ answer: 'Sí, el martes.', answeredBy: 'Secretario de Salud' },
      }
      const entered = await write('contributor', 'enterQuestion', input)
      expect(entered).toMatchObject({
        ...{ state: 'PUBLISHED', entered: true, answer: 'Sí, el martes.', version: 1 },
      })
      expect(entered.answeredAt).toBeTruthy()
    }
  })

  it('comes into no cancelled session, and with no half of an answer', async () => {
    const cancelled = await createSession(api, { cancelledReason: 'No hubo luz.' })
    const input = { sessionId: cancelled.id, body: '¿Habrá brigada de salud?' }
    expect((await write('committee', 'enterQuestion', input)).__typename).toBe('StateRefusal')
    expect(await write('committee', 'enterQuestion', { ...input, answer: 'Sí.' })).toMatchObject({
      issues: [{ path: ['answeredBy'], errorCode: 'REQUIRED' }],
    })
  })
})
