import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import {
  createMunicipality,
  type Municipality,
  type PersonKey,
} from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

async function seen({ db }: TestApi, at: Municipality) {
  const { version } = await db.prisma.entity.findUniqueOrThrow({ where: { id: at.id } })
  return { entityId: globalId('Entity', at.id), version }
}

describe('updateEntity', () => {
  keepsContract(() => api, {
    mutation: 'updateEntity',
    answers: 'Entity',
    allowed: ['administrator'],
    action: 'entity.update',
    idField: 'entityId',
    input: async (of, at) => ({ ...(await seen(of, at)), phone: '(8) 282 0032' }),
    conflictField: 'phone',
    bad: [
      [{ nit: '890.700.961-5' }, ['nit'], 'INVALID_NIT'],
      [{ divipolaCode: '99999x' }, ['divipolaCode'], 'INVALID_DIVIPOLA'],
      [{ email: 'alcaldia' }, ['email'], 'INVALID_EMAIL'],
      [{ name: null }, ['name'], 'REQUIRED'],
    ],
  })

  test('leaves what it leaves out and clears what it nulls', async () => {
    const edit = { ...(await seen(api, api.here)), nit: '890700961-6', website: null }
    await writes(api, 'administrator', 'updateEntity', edit)
    const stored = await api.db.prisma.entity.findUniqueOrThrow({ where: { id: api.here.id } })
    expect(stored).toMatchObject({ nit: '890.700.961-6', website: null, name: 'aqui' })
  })

  test.each<[PersonKey, object, string]>([
    ['committee', { currentContact: 'comite@aqui.example' }, 'Entity'],
    ['committee', { currentContact: 'x', name: 'Otra' }, 'AccessRefusal'],
    ['contributor', { currentContact: 'x' }, 'AccessRefusal'],
  ])('%s with %j gets %s', async (as, change, typename) => {
    const edit = { ...(await seen(api, api.here)), ...change }
    expect((await writes(api, as, 'updateEntity', edit)).__typename).toBe(typename)
  })
})

describe('the codes of a municipality', () => {
  const codes = { nit: '890.700.961-6', divipolaCode: '73026' }
  const elsewhere = () =>
    api.db.prisma.entity.update({ where: { id: api.elsewhere.id }, data: codes })

  test('are one entity’s, unless it is a sample or archived; the database says so too', async () => {
    const { prisma } = api.db
    await prisma.entity.update({ where: { id: api.here.id }, data: { nit: null } })
    await elsewhere()
    const edit = async () =>
      writes(api, 'administrator', 'updateEntity', { ...(await seen(api, api.here)), ...codes })
    expect((await edit()).issues).toEqual([
      { path: ['nit'], errorCode: 'ALREADY_EXISTS' },
      { path: ['divipolaCode'], errorCode: 'ALREADY_EXISTS' },
    ])
    const direct = (data: object) => prisma.entity.update({ where: { id: api.here.id }, data })
    await expect(direct({ nit: codes.nit })).rejects.toMatchObject({ code: 'P2002' })
    await expect(direct({ divipolaCode: codes.divipolaCode })).rejects.toMatchObject({
      code: 'P2002',
    })
    await prisma.entity.create({
      data: { slug: 'su-muestra', name: 'Muestra', department: 'Tolima', isSample: true, ...codes },
    })
    const archived = { ...codes, archivedAt: new Date() }
    await direct(archived)
    const back = { ...(await seen(api, api.here)), reason: 'Vuelve' }
    expect(await writes(api, 'administrator', 'restoreEntity', back)).toMatchObject({
      __typename: 'StateRefusal',
      message: expect.stringContaining('código DIVIPOLA'),
    })
    await direct({ archivedAt: null, nit: null, divipolaCode: null })
  })
})

describe('archiveEntity', () => {
  test.each<PersonKey>([
    'contributor',
    'committee',
    'mayor',
    'actingMayor',
    'auditor',
    'integrator',
  ])('%s may not', async (as) => {
    const end = { ...(await seen(api, api.here)), reason: 'Muestra retirada' }
    expect(await writes(api, as, 'archiveEntity', end)).toMatchObject({ errorCode: 'FORBIDDEN' })
  })

  test('another entity answers as none, a stale version with the stored values', async () => {
    const foreign = { ...(await seen(api, api.elsewhere)), reason: 'Muestra retirada' }
    expect(await writes(api, 'administrator', 'archiveEntity', foreign)).toMatchObject({
      __typename: 'NotFoundRefusal',
    })
    const stale = { ...(await seen(api, api.here)), version: 99, reason: 'Muestra retirada' }
    expect(await writes(api, 'administrator', 'archiveEntity', stale)).toMatchObject({
      __typename: 'ConflictRefusal',
    })
  })

  test('asks for the reason; then the public no longer finds it, its people do', async () => {
    const end = await seen(api, api.here)
    const silent = await writes(api, 'administrator', 'archiveEntity', { ...end, reason: ' ' })
    expect(silent.issues).toEqual([{ path: ['reason'], errorCode: 'TEXT_TOO_SHORT' }])
    const done = await writes(api, 'administrator', 'archiveEntity', {
      ...end,
      reason: 'Muestra retirada',
    })
    expect(done.__typename).toBe('Entity')
    const document = '{ entity(slug: "aqui") { slug } plan(entity: "aqui") { id } }'
    expect(await api.run(null, document)).toEqual({ entity: null, plan: null })
    expect(await api.run('mayor', document)).toMatchObject({ entity: { slug: 'aqui' } })
    const again = { ...end, version: end.version + 1, reason: 'Otra vez' }
    expect(await writes(api, 'administrator', 'archiveEntity', again)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

test('removing the sample signs out those demonstration accounts that have nothing else here', async () => {
  const { prisma } = api.db
  const muestra = await createMunicipality(api.db, 'muestra', { isSample: true })
  const expiresAt = new Date(Date.now() + 3_600_000)
  const signIn = async (key: PersonKey, isDemo: boolean) => {
    const userId = `muestra-${key}`
    await prisma.user.update({ where: { id: userId }, data: { isDemo } })
    await prisma.session.create({ data: { id: userId, token: userId, userId, expiresAt } })
  }
  await signIn('committee', true)
  await signIn('mayor', true)
  await signIn('contributor', false)
  const also = { entityId: api.elsewhere.id, name: 'También aquí', userId: 'muestra-mayor' }
  await prisma.person.create({
    data: { ...also, memberships: { create: { role: 'MAYOR' } } },
  })
  // The administrator of the first municipality administers the sample too.
  const administrator = { id: muestra.persons.administrator }
  await prisma.person.update({ where: administrator, data: { userId: 'aqui-administrator' } })
  const end = { ...(await seen(api, muestra)), reason: 'Empieza el plan de verdad' }
  expect(await writes(api, 'administrator', 'archiveEntity', end)).toMatchObject({
    __typename: 'Entity',
  })
  const left = await prisma.session.findMany({ orderBy: { id: 'asc' } })
  expect(left.map(({ id }) => id)).toEqual(['muestra-contributor', 'muestra-mayor'])
  const event = await prisma.auditEvent.findFirstOrThrow({ where: { entityId: muestra.id } })
  expect(event).toMatchObject({ action: 'entity.archive', after: { sessionsEnded: 1 } })
})
