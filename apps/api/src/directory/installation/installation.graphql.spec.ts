import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '../../core/context.ts'
import { someVariables, webDocuments } from '../../graphql/web-documents.factory.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { operator, writes } from '../../testing/write-contract.ts'
import { personsOf } from '../auth/read-viewer.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const { userId: id, email } = operator
  const data = { id, email, name: 'Operadora', operator: { create: {} } }
  await api.db.prisma.user.create({ data })
})
afterAll(() => api.close())

interface Invitation {
  link: string | null
  delivered: boolean
}
interface Made {
  entity: { id: string; slug: string; viewerRoles: string[] }
  invitation: Invitation
}

const first = { administratorName: 'Rosa Cubillos', administratorEmail: 'rosa@piedras.example' }
const named = (slug: string, more: object = {}) => ({
  ...{ slug, name: 'Piedras', department: 'Tolima', ...first, ...more },
})
const made = '... on NewEntity { entity { id slug viewerRoles } invitation { link delivered } }'
const create = (input: Record<string, unknown>) =>
  writes<Made>(api, operator, 'createEntity', input, made)
const renew = (entityId: string) =>
  writes<Invitation>(
    api,
    operator,
    'renewInvitation',
    { entityId },
    '... on IssuedInvitation { link delivered }',
  )
const accept = (link: string | null | undefined, password = 'una clave bien larga') =>
  writes<{ email: string }>(api, null, 'acceptInvitation', {
    ...{ token: link?.split('/').at(-1), password },
  })
const pendingDocument = '{ pendingAdministrators { entity { slug } name email expiresAt } }'
const pending = async (viewer: Viewer | null) =>
  (await api.run<{ pendingAdministrators: object[] | null }>(viewer, pendingDocument))
    .pendingAdministrators

describe('whoever operates the installation', () => {
  test('creates an entity, names and invites its first administrator, and renews until they accept', async () => {
    const idempotencyKey = randomUUID()
    const input = { ...named('piedras-tolima', { nit: '890.700.961-6' }), idempotencyKey }
    const { entity, invitation } = await create(input)
    expect(entity).toMatchObject({ slug: 'piedras-tolima', viewerRoles: ['PUBLIC'] })
    // The link is given once.
    const again = await create(input)
    expect(again).toMatchObject({ entity, invitation: { link: null } })
    expect(await pending(operator)).toMatchObject([
      {
        entity: { slug: 'piedras-tolima' },
        name: first.administratorName,
        expiresAt: expect.anything(),
      },
    ])
    const entityId = entity.id
    const renewed = await renew(entityId)
    expect((await accept(invitation.link)).__typename).toBe('StateRefusal')
    expect(await accept(renewed.link)).toMatchObject({ __typename: 'AcceptedInvitation' })
    expect(await renew(entityId)).toMatchObject({ __typename: 'StateRefusal' })
    expect(await pending(operator)).toEqual([])
    const user = await api.db.prisma.user.findUniqueOrThrow({
      where: { email: first.administratorEmail },
    })
    const [person] = await personsOf(api.db, user.id)
    expect(person?.roles).toEqual(['ADMINISTRATOR'])
    const log = await query<{ action: string; actor: string }>(
      api.db,
      `SELECT action, actor_name AS actor FROM audit_event WHERE entity_id = $1 ORDER BY seq`,
      [person?.entityId],
    )
    expect(log.map(({ action, actor }) => [action, actor])).toEqual([
      ...['entity.create', 'person.create', 'person.invite', 'person.invite'].map((action) => [
        ...[action, 'Operación de la instalación'],
      ]),
      ['invitation.accept', first.administratorName],
    ])
  })

  test('is told which key and which codes are taken', async () => {
    expect((await create(named('otra'))).issues).toEqual([
      { path: ['slug'], errorCode: 'ALREADY_EXISTS' },
    ])
    await create(named('venadillo', { divipolaCode: '73861' }))
    expect((await create(named('gemelo', { divipolaCode: '73861' }))).issues).toEqual([
      { path: ['divipolaCode'], errorCode: 'ALREADY_EXISTS' },
    ])
  })

  test('no longer does once the role is taken away, also while a request is under way', async () => {
    await api.db.prisma.operator.delete({ where: { userId: operator.userId } })
    expect(await create(named('tarde'))).toMatchObject({ errorCode: 'FORBIDDEN' })
    await api.db.prisma.operator.create({ data: { userId: operator.userId } })
  })

  test('keeps an account that nobody else’s link opens', async () => {
    // An administrator invites the operator's address: the link asks for the operator's own password.
    const person = await writes<{ id: string }>(
      api,
      'administrator',
      'createPerson',
      { entityId: globalId('Entity', api.here.id), name: 'Operadora', email: operator.email },
      '... on Person { id }',
    )
    const invited = await writes<Invitation>(
      api,
      'administrator',
      'invitePerson',
      { personId: person.id },
      '... on IssuedInvitation { link }',
    )
    expect(await accept(invited.link)).toMatchObject({ errorCode: 'WRONG_CREDENTIALS' })
  })
})

describe('nobody else creates entities', () => {
  test.each<PersonKey>([
    ...(['contributor', 'committee', 'mayor', 'administrator', 'auditor', 'integrator'] as const),
  ])('%s', async (as) => {
    expect(await writes(api, as, 'createEntity', named('nueva'))).toMatchObject({
      ...{ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' },
    })
    const entityId = globalId('Entity', api.here.id)
    expect(await writes(api, as, 'renewInvitation', { entityId })).toMatchObject({
      errorCode: 'FORBIDDEN',
    })
    expect(await api.run(as, pendingDocument)).toEqual({ pendingAdministrators: null })
  })

  test('an anonymous caller', async () => {
    expect(await writes(api, null, 'createEntity', named('nueva'))).toMatchObject({
      errorCode: 'UNAUTHENTICATED',
    })
  })
})

test('the operator reads of an entity what everybody reads', async () => {
  for (const [name, document] of webDocuments()) {
    if (!document.startsWith('query') || name === 'Session') continue
    const variables = Object.fromEntries(
      Object.entries(someVariables(document, 5)).map(([key, value]) => [
        ...[key, value === 'x' && /entity|slug/i.test(key) ? 'aqui' : value],
      ]),
    )
    const answers = [null, operator].map((viewer) => api.execute(viewer, document, variables))
    const [anonymous, operating] = await Promise.all(answers)
    const seen = (answer: typeof anonymous) => {
      const { viewer: _viewer, pendingAdministrators: _pending, ...rest } = answer?.data ?? {}
      return [rest, answer?.errors?.map(({ message }) => message)]
    }
    expect(seen(operating), name).toEqual(seen(anonymous))
  }
})
