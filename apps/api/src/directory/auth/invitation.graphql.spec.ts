import { createHash, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import {
  accept,
  type Issued,
  invite,
  invitedPerson,
  issued,
  password,
  passwordOpens,
  tokenOf,
} from './invitation.factory.ts'

interface Mail {
  to: string
  subject: string
  text: string
}

const sent: Mail[] = []
let broken = false
const mailer = {
  send: async (mail: Mail) => {
    if (broken) throw new Error('connection refused')
    sent.push(mail)
  },
}

let api: TestApi
let mailing: TestApi
beforeAll(async () => {
  api = await createTestApi()
  mailing = await createTestApi({ mailer })
})
afterAll(async () => {
  await api.close()
  await mailing.close()
})

describe('invitePerson', () => {
  keepsContract(() => api, {
    mutation: 'invitePerson',
    answers: 'IssuedInvitation',
    allowed: ['administrator'],
    action: 'person.invite',
    idField: 'personId',
    input: async (of, at) => ({ personId: (await person(of, at)).id }),
  })

  test('gives the link once and stores the hash of its token alone, for 72 hours', async () => {
    const { row, id } = await person(api, api.here)
    const input = { personId: id, idempotencyKey: randomUUID() }
    const first = await writes<Issued>(api, 'administrator', 'invitePerson', input, issued)
    expect(first.delivered).toBe(false)
    expect(first.link).toMatch(/^http:\/\/localhost:4000\/invitacion\/[\w-]{43}$/)
    const stored = await api.db.prisma.invitation.findMany({ where: { personId: row.id } })
    const tokenHash = createHash('sha256').update(tokenOf(first.link)).digest('hex')
    expect(stored).toMatchObject([{ tokenHash, usedAt: null }])
    const lasts = Number(stored[0]?.expiresAt) - Number(stored[0]?.createdAt)
    expect(Math.round(lasts / 3_600_000)).toBe(72)
    const again = await writes<Issued>(api, 'administrator', 'invitePerson', input, issued)
    expect(again.link).toBeNull()
    expect(await api.db.prisma.invitation.count({ where: { personId: row.id } })).toBe(1)
  })

  test('a newer link takes the older one’s place', async () => {
    const { id, token } = await invitedPerson(api)
    await invite(api, id)
    expect(await accept(api, token)).toMatchObject({ errorCode: 'LINK_EXPIRED' })
  })

  test('needs a mail address, and no account', async () => {
    const { row, id } = await person(api, api.here)
    await api.db.prisma.person.update({ where: { id: row.id }, data: { email: null } })
    expect((await invite(api, id)).issues).toEqual([{ path: ['email'], errorCode: 'REQUIRED' }])
    const mayor = globalId('Person', api.here.persons.mayor)
    expect(await invite(api, mayor)).toMatchObject({ errorCode: 'WRONG_STATE' })
  })

  test('is mailed where mail is configured, and handed over when it fails', async () => {
    const { row, id } = await person(mailing, mailing.here)
    expect(await invite(mailing, id)).toMatchObject({ delivered: true, link: null })
    const mail = sent.at(-1)
    expect(mail?.to).toBe(row.email)
    expect(mail?.subject).toMatch(/^Invitación al plan de Gobierno en Línea de aqui/)
    const [link] = mail?.text.match(/http:\S+/) ?? []
    expect(await accept(mailing, tokenOf(link))).toMatchObject({ email: row.email })
    const other = await person(mailing, mailing.here)
    broken = true
    const fallback = await invite(mailing, other.id)
    broken = false
    expect(fallback.delivered).toBe(false)
    expect(fallback.link).not.toBeNull()
  })
})

describe('acceptInvitation', () => {
  test('makes the account, links the person and works once', async () => {
    const { row, token } = await invitedPerson(api)
    expect(await accept(api, token)).toMatchObject({ email: row.email })
    const { userId } = await api.db.prisma.person.findUniqueOrThrow({ where: { id: row.id } })
    const user = await api.db.prisma.user.findUniqueOrThrow({
      where: { id: userId ?? '' },
      include: { accounts: true },
    })
    expect(user).toMatchObject({ email: row.email, name: row.name })
    expect(user.accounts).toMatchObject([{ providerId: 'credential', accountId: userId }])
    expect(await passwordOpens(api, user.id, password)).toBe(true)
    expect(await accept(api, token)).toMatchObject({ errorCode: 'LINK_EXPIRED' })
    const log = await api.db.prisma.auditEvent.findMany({ where: { subjectId: row.id } })
    expect(log.map(({ action }) => action)).toEqual(['person.invite', 'invitation.accept'])
  })

  test('whoever is to audit the entity joins it as well', async () => {
    const { row, token } = await invitedPerson(api)
    const held = { entityId: api.here.id, personId: row.id, role: 'AUDITOR' as const }
    await api.db.prisma.membership.create({ data: held })
    expect(await accept(api, token)).toMatchObject({ email: row.email })
    const log = await api.db.prisma.auditEvent.findMany({ where: { actorId: row.id } })
    expect(log.map(({ action }) => action)).toEqual(['invitation.accept'])
  })

  test('two clicks at once make one account', async () => {
    const { row, token } = await invitedPerson(api)
    const answers = await Promise.all([accept(api, token), accept(api, token)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptedInvitation',
      'StateRefusal',
    ])
    expect(await api.db.prisma.user.count({ where: { email: row.email ?? '' } })).toBe(1)
  })

  test.each([
    ['eleven characters', 'once letras', 'TEXT_TOO_SHORT'],
    ['201 characters', 'x'.repeat(201), 'TEXT_TOO_LONG'],
    ['what is tried first', 'contraseña123', 'GUESSABLE_PASSWORD'],
  ])('refuses a password of %s by name', async (_case, secret, code) => {
    const { token } = await invitedPerson(api)
    expect((await accept(api, token, secret)).issues).toEqual([
      { path: ['password'], errorCode: code },
    ])
  })

  test('refuses a password made of what others know of the person, and the link still works', async () => {
    const { row, token } = await invitedPerson(api)
    expect((await accept(api, token, 'persona-persona-1')).issues).toEqual([
      { path: ['password'], errorCode: 'GUESSABLE_PASSWORD' },
    ])
    expect(await accept(api, token)).toMatchObject({ email: row.email })
  })

  test('refuses a link that expired, that is none, and one of somebody archived', async () => {
    const late = await invitedPerson(api)
    await api.db.prisma.invitation.updateMany({
      where: { personId: late.row.id },
      data: { expiresAt: new Date(Date.now() - 1000) },
    })
    const gone = await invitedPerson(api)
    await writes(api, 'administrator', 'archivePerson', {
      personId: gone.id,
      version: 1,
      reason: 'Se retiró',
    })
    for (const token of [late.token, gone.token, 'x'.repeat(43)]) {
      expect(await accept(api, token)).toMatchObject({ errorCode: 'LINK_EXPIRED' })
    }
  })

  test('says what it is for before it is used', async () => {
    const { row, token } = await invitedPerson(api)
    const document = `query ($token: String!) {
      invitation(token: $token) { name email purpose valid hasAccount entity { slug } } }`
    const seen = { name: row.name, email: row.email, purpose: 'INVITE', hasAccount: false }
    expect(await api.run(null, document, { token })).toEqual({
      invitation: { ...seen, valid: true, entity: { slug: 'aqui' } },
    })
    await accept(api, token)
    expect(await api.run(null, document, { token })).toMatchObject({ invitation: { valid: false } })
    expect(await api.run(null, document, { token: 'none' })).toEqual({ invitation: null })
  })
})

describe('an account that opens another entity', () => {
  const foreign = 'mayor@otra.example'
  const ownPassword = 'la clave de la otra entidad'

  test('is not taken over by a link that an administrator handed out', async () => {
    const userId = 'otra-mayor'
    await api.db.prisma.account.create({
      data: {
        ...{ id: randomUUID(), accountId: userId, providerId: 'credential', userId },
        password: await hashPassword(ownPassword),
      },
    })
    const { row, token } = await invitedPerson(api, foreign)
    expect(await accept(api, token, 'clave del intruso')).toMatchObject({
      __typename: 'AccessRefusal',
      errorCode: 'WRONG_CREDENTIALS',
    })
    expect(await passwordOpens(api, userId, ownPassword)).toBe(true)
    expect(await accept(api, token, ownPassword)).toMatchObject({ email: foreign })
    const linked = await api.db.prisma.person.findUniqueOrThrow({ where: { id: row.id } })
    expect(linked.userId).toBe(userId)
    const reset = await invite(api, globalId('Person', row.id), 'resetPassword')
    expect(reset).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' })
  })

  test('waits after five wrong passwords', async () => {
    const { token } = await invitedPerson(api, 'committee@otra.example')
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await accept(api, token, `intento número ${attempt}`)).toMatchObject({
        errorCode: 'WRONG_CREDENTIALS',
      })
    }
    expect(await accept(api, token, 'intento número 6')).toMatchObject({
      errorCode: 'TOO_MANY_ATTEMPTS',
    })
  })

  test('is reset by mail to its own address alone', async () => {
    const { row, token: _token } = await invitedPerson(mailing)
    await mailing.db.prisma.person.update({
      where: { id: row.id },
      data: { userId: 'otra-mayor', email: 'intruso@aqui.example' },
    })
    const reset = await invite(mailing, globalId('Person', row.id), 'resetPassword')
    expect(reset).toMatchObject({ delivered: true, link: null })
    expect(sent.at(-1)?.to).toBe(foreign)
    broken = true
    const failed = await invite(mailing, globalId('Person', row.id), 'resetPassword')
    broken = false
    expect(failed).toMatchObject({ __typename: 'StateRefusal', errorCode: 'MAIL_FAILED' })
  })

  test('a link from before it joined another entity no longer works', async () => {
    const { row, token } = await invitedPerson(api)
    await accept(api, token)
    const reset = await invite(api, globalId('Person', row.id), 'resetPassword')
    const invitedElsewhere = await person(api, api.elsewhere, row.email ?? '')
    const theirs = await tokenElsewhere(invitedElsewhere.row.id)
    expect(await accept(api, theirs, password)).toMatchObject({ email: row.email })
    expect(await accept(api, tokenOf(reset.link))).toMatchObject({ errorCode: 'LINK_EXPIRED' })
  })

  async function tokenElsewhere(personId: string): Promise<string> {
    const token = randomUUID().replaceAll('-', '').padEnd(43, 'x')
    await api.db.prisma.invitation.create({
      data: {
        ...{ entityId: api.elsewhere.id, personId, purpose: 'INVITE' },
        tokenHash: createHash('sha256').update(token).digest('hex'),
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    })
    return token
  }
})
