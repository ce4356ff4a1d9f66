import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract } from '../../testing/write-contract.ts'
import { accept, invite, invitedPerson, passwordOpens, tokenOf } from './invitation.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

describe('resetPassword', () => {
  async function withAccount(of: TestApi, at = of.here) {
    const { row, id } = await person(of, at)
    const user = { id: randomUUID(), name: row.name, email: row.email ?? '' }
    await of.db.prisma.person.update({
      where: { id: row.id },
      data: { user: { create: user } },
    })
    return { row, id, userId: user.id }
  }

  keepsContract(() => api, {
    mutation: 'resetPassword',
    answers: 'IssuedInvitation',
    allowed: ['administrator'],
    action: 'person.resetPassword',
    idField: 'personId',
    input: async (of, at) => ({ personId: (await withAccount(of, at)).id }),
  })

  test('sets the password and ends the sessions', async () => {
    const { id, userId } = await withAccount(api)
    await api.db.prisma.session.create({
      data: {
        id: randomUUID(),
        token: randomUUID(),
        userId,
        expiresAt: new Date(Date.now() + 9e6),
      },
    })
    const { link } = await invite(api, id, 'resetPassword')
    expect((await accept(api, tokenOf(link), 'otra clave bien larga')).__typename).toBe(
      'AcceptedInvitation',
    )
    expect(await passwordOpens(api, userId, 'otra clave bien larga')).toBe(true)
    expect(await api.db.prisma.session.count({ where: { userId } })).toBe(0)
  })

  test('needs an account', async () => {
    const { id } = await person(api, api.here)
    expect(await invite(api, id, 'resetPassword')).toMatchObject({ errorCode: 'WRONG_STATE' })
  })
})

test('the log says what an invitation, its use and a reset changed, once each and without secrets', async () => {
  const { row, token } = await invitedPerson(api)
  await accept(api, token)
  const { userId } = await api.db.prisma.person.findUniqueOrThrow({ where: { id: row.id } })
  const expiresAt = new Date(Date.now() + 3_600_000)
  const session = { id: token, token, userId: userId ?? '', expiresAt }
  await api.db.prisma.session.create({ data: session })
  const reset = await invite(api, globalId('Person', row.id), 'resetPassword')
  await accept(api, tokenOf(reset.link), 'otra clave bien larga')
  const events = await api.db.prisma.auditEvent.findMany({
    where: { subjectId: row.id },
    orderBy: { seq: 'asc' },
  })
  const account = { hasAccount: true, passwordSet: true }
  expect(events.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
    {
      action: 'person.invite',
      before: { openLinks: 0 },
      after: { openLinks: 1, expiresAt: expect.any(String) },
    },
    {
      action: 'invitation.accept',
      before: { hasAccount: false },
      after: { ...account, sessionsEnded: 0 },
    },
    {
      action: 'person.resetPassword',
      before: { openLinks: 0 },
      after: { openLinks: 1, expiresAt: expect.any(String) },
    },
    {
      action: 'password.set',
      before: { hasAccount: true },
      after: { ...account, sessionsEnded: 1 },
    },
  ])
  expect(
    JSON.stringify(events, (_key, value) => (typeof value === 'bigint' ? null : value)),
  ).not.toContain(token)
})
