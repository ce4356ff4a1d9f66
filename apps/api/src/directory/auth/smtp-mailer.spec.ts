import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { person } from '../../testing/contract-rows.ts'
import { globalId } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type MailServer, startMailServer } from './mail-server.factory.ts'
import { smtpMailer } from './smtp-mailer.ts'

const secret = 'clave-del-servidor'
const log: string[] = []

let server: MailServer
let test: TestApp
let cookie: string
beforeAll(async () => {
  server = await startMailServer('gelt', secret)
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk))
      done()
    },
  })
  test = await createTestApp({
    mailer: smtpMailer(server.url, 'GEL·T <plan@alvarado.example>'),
    logger: pino({ level: 'trace' }, lines),
  })
  cookie = await test.signIn('administrator')
})
afterEach(() => server.refuse(false))
afterAll(async () => {
  await test.close()
  await server.close()
})

interface Issued {
  __typename: string
  errorCode?: string
  message?: string
  delivered?: boolean
  link?: string | null
}

async function ask<Answer>(mutation: string, input: object, signedIn = true): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const fields =
    mutation === 'acceptInvitation'
      ? '... on AcceptedInvitation { email }'
      : '... on IssuedInvitation { delivered link }'
  const answer = await test.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
        ${fields} ... on Refusal { errorCode message } } }`,
      variables: { input },
    },
    headers: signedIn ? { cookie } : {},
  })
  return answer.json().data.answer
}

const issue = (mutation: 'invitePerson' | 'resetPassword', personId: string, key = randomUUID()) =>
  ask<Issued>(mutation, { personId, idempotencyKey: key })

const linkIn = (text: string | undefined) =>
  /http:\/\/localhost:4000\/invitacion\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

async function use(token: string, password: string): Promise<{ email: string }> {
  return ask('acceptInvitation', { token, password }, false)
}

async function signInStatus(email: string | null, password: string): Promise<number> {
  const url = '/api/auth/sign-in/email'
  return (await test.app.inject({ method: 'POST', url, payload: { email, password } })).statusCode
}

describe('mail by a real SMTP server', () => {
  it('brings the invitation, then a new password, in both languages, with links that work', async () => {
    const { row, id } = await person(test.api, test.api.here)
    await test.api.db.prisma.person.update({ where: { id: row.id }, data: { name: 'Luz Ñáñez' } })
    expect(await issue('invitePerson', id)).toMatchObject({ delivered: true, link: null })
    const invitation = server.received.at(-1)
    expect(invitation?.to).toEqual([row.email])
    expect(invitation?.subject).toBe(
      'Invitación al plan de Gobierno en Línea de aqui · Your invitation',
    )
    expect(invitation?.text).toContain('Cordial saludo, Luz Ñáñez:')
    expect(invitation?.text).toContain('The link works once and expires in 72 hours.')
    await use(linkIn(invitation?.text), 'una clave bien larga')
    expect(await signInStatus(row.email, 'una clave bien larga')).toBe(200)

    expect(await issue('resetPassword', id)).toMatchObject({ delivered: true, link: null })
    const reset = server.received.at(-1)
    expect(reset?.subject).toMatch(/^Nueva contraseña .* · Your new password$/)
    await use(linkIn(reset?.text), 'otra clave bien larga')
    expect(await signInStatus(row.email, 'otra clave bien larga')).toBe(200)
    expect(await signInStatus(row.email, 'una clave bien larga')).toBe(401)
  })

  it('answers the same request alike and mails once', async () => {
    const { id } = await person(test.api, test.api.here)
    const key = randomUUID()
    const first = await issue('invitePerson', id, key)
    const mails = server.received.length
    expect(await issue('invitePerson', id, key)).toEqual(first)
    expect(server.received).toHaveLength(mails)
  })
})

describe('where the server refuses', () => {
  it('the administrator gets the link, which works; asked again it is said not to be mailed', async () => {
    const { row, id } = await person(test.api, test.api.here)
    const key = randomUUID()
    server.refuse(true)
    const issued = await issue('invitePerson', id, key)
    expect(issued).toMatchObject({ delivered: false, link: expect.any(String) })
    expect(await issue('invitePerson', id, key)).toMatchObject({ delivered: false, link: null })
    const stored = await test.api.db.prisma.invitation.findMany({ where: { personId: row.id } })
    expect(stored).toMatchObject([{ usedAt: null, mailedAt: null }])
    expect(await use(linkIn(issued.link ?? ''), 'una clave bien larga')).toEqual({
      __typename: 'AcceptedInvitation',
      email: row.email,
    })
  })

  it('an account that opens another entity is left alone, and it is said so', async () => {
    const { here, elsewhere, db } = test.api
    const { id: userId } = await db.prisma.user.findUniqueOrThrow({ where: { id: 'aqui-mayor' } })
    await db.prisma.person.create({
      data: { entityId: elsewhere.id, name: 'Alcalde de las dos', userId },
    })
    server.refuse(true)
    const key = randomUUID()
    const mayor = globalId('Person', here.persons.mayor)
    const refused = await issue('resetPassword', mayor, key)
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'MAIL_FAILED' })
    expect(refused.message).toMatch(/^El correo no salió/)
    expect(await issue('resetPassword', mayor, key)).toEqual(refused)
    const open = { personId: here.persons.mayor, usedAt: null }
    expect(await db.prisma.invitation.count({ where: open })).toBe(0)
    expect(await signInStatus('mayor@aqui.example', test.password)).toBe(200)
  })

  it('nor does a server that is gone hold anybody up', async () => {
    const gone = await startMailServer('gelt', secret)
    await gone.close()
    const mail = { to: 'x@aqui.example', subject: 'x', text: 'x' }
    await expect(smtpMailer(gone.url, 'plan@aqui.example').send(mail)).rejects.toThrow()
  })

  it('wrong credentials are refused', async () => {
    const wrong = smtpMailer(server.url.replace(secret, 'otra'), 'plan@aqui.example')
    const mail = { to: 'x@aqui.example', subject: 'x', text: 'x' }
    await expect(wrong.send(mail)).rejects.toThrow(/auth/i)
  })
})

it('the log says that a mail failed, and no link, password or address', () => {
  const lines = log.join('')
  expect(lines).toContain('an invitation could not be mailed')
  expect(lines).not.toContain(secret)
  expect(lines).not.toMatch(/invitacion\/|una clave bien|otra clave bien|@aqui\.example/)
  for (const { text } of server.received) expect(lines).not.toContain(linkIn(text))
})
