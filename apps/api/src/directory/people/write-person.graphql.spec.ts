import { query, transaction } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { person, serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { untilWaiting } from '../../testing/held-lock.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import { keepAnAdministrator } from './person-row.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['administrator'] as const
const own = (key: 'administrator' | 'mayor') => globalId('Person', api.here.persons[key])

describe('createPerson', () => {
  keepsContract(() => api, {
    mutation: 'createPerson',
    answers: 'Person',
    allowed,
    action: 'person.create',
    idField: 'entityId',
    input: async (_api, at) => ({
      entityId: globalId('Entity', at.id),
      name: 'Nueva persona',
      email: `nueva${serial()}@aqui.example`,
      roles: [{ role: 'MAYOR' }],
    }),
    bad: [
      [{ name: '' }, ['name'], 'REQUIRED'],
      [{ email: 'nadie' }, ['email'], 'INVALID_EMAIL'],
      [{ roles: [{ role: 'CONTRIBUTOR' }] }, ['roles', '0', 'officeId'], 'REQUIRED'],
      [{ roles: [{ role: 'PUBLIC' }] }, ['roles', '0', 'role'], 'NOT_AN_OPTION'],
    ],
  })

  test('an office of another entity is none', async () => {
    const officeId = globalId('Office', api.elsewhere.offices.planning)
    const answer = await writes(api, 'administrator', 'createPerson', {
      entityId: globalId('Entity', api.here.id),
      name: 'Nueva',
      roles: [{ role: 'CONTRIBUTOR', officeId }],
    })
    expect(answer.issues).toEqual([{ path: ['roles', '0', 'officeId'], errorCode: 'NOT_FOUND' }])
  })

  test('a mail address is one person’s in the entity, and may be another’s elsewhere', async () => {
    const { row } = await person(api, api.here)
    const input = { entityId: globalId('Entity', api.here.id), name: 'Otra' }
    const taken = await writes(api, 'administrator', 'createPerson', {
      ...input,
      email: row.email?.toUpperCase(),
    })
    expect(taken.issues).toEqual([{ path: ['email'], errorCode: 'ALREADY_EXISTS' }])
    const foreign = await person(api, api.elsewhere)
    const free = { ...input, email: foreign.row.email }
    expect((await writes(api, 'administrator', 'createPerson', free)).__typename).toBe('Person')
  })
})

describe('updatePerson', () => {
  keepsContract(() => api, {
    mutation: 'updatePerson',
    answers: 'Person',
    allowed,
    action: 'person.update',
    idField: 'personId',
    input: async (of, at) => ({
      personId: (await person(of, at)).id,
      version: 1,
      post: 'Tesorera',
    }),
    conflictField: 'post',
    bad: [[{ name: null }, ['name'], 'REQUIRED']],
  })
})

describe('archivePerson', () => {
  keepsContract(() => api, {
    mutation: 'archivePerson',
    answers: 'Person',
    allowed,
    action: 'person.archive',
    idField: 'personId',
    input: async (of, at) => ({
      personId: (await person(of, at)).id,
      version: 1,
      reason: 'Se retiró',
    }),
    conflictField: 'name',
    bad: [[{ reason: '' }, ['reason'], 'TEXT_TOO_SHORT']],
  })

  test('not oneself; the only administrator hears why nobody can do it instead', async () => {
    const input = { personId: own('administrator'), version: 1, reason: 'Me voy' }
    const archive = () => writes(api, 'administrator', 'archivePerson', input)
    const alone = await archive()
    expect(alone).toMatchObject({ __typename: 'StateRefusal', errorCode: 'LAST_ADMINISTRATOR' })
    expect(alone.message).toMatch(/otra persona/)
    const role = { entityId: api.here.id, personId: api.here.persons.mayor }
    await api.db.prisma.membership.create({ data: { ...role, role: 'ADMINISTRATOR' } })
    expect(await archive()).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' })
    await api.db.prisma.membership.deleteMany({ where: { ...role, role: 'ADMINISTRATOR' } })
  })

  test('an entity is never left without an administrator, whoever may manage people', async () => {
    const { prisma } = api.db
    const { id } = await prisma.entity.create({
      data: { slug: `sin-${serial()}`, name: 'Sin nadie', department: 'Tolima' },
    })
    await expect(prisma.$transaction((tx) => keepAnAdministrator(tx, id))).rejects.toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    })
  })

  test('takes the roles away', async () => {
    const { row, id } = await person(api, api.here)
    const entityId = api.here.id
    await api.db.prisma.membership.create({ data: { entityId, personId: row.id, role: 'MAYOR' } })
    await writes(api, 'administrator', 'archivePerson', {
      personId: id,
      version: 1,
      reason: 'Terminó su período',
    })
    expect(await api.db.prisma.membership.count({ where: { personId: row.id } })).toBe(0)
  })
})

describe('addCommitteeMember', () => {
  keepsContract(() => api, {
    mutation: 'addCommitteeMember',
    answers: 'CommitteeMember',
    allowed: ['administrator'],
    action: 'committeeMember.create',
    idField: 'personId',
    input: async (of, at) => ({
      personId: (await person(of, at)).id,
      function: 'Webmaster',
      act: 'Acta 1',
      since: '2008-09-03',
    }),
    bad: [
      [{ function: '' }, ['function'], 'REQUIRED'],
      [{ since: 'ayer' }, ['since'], 'INVALID_DATE'],
    ],
  })

  test('one seat at a time', async () => {
    const seat = {
      function: 'Líder',
      since: '2008-09-03',
      personId: (await person(api, api.here)).id,
    }
    await writes(api, 'administrator', 'addCommitteeMember', seat)
    const again = await writes(api, 'administrator', 'addCommitteeMember', seat)
    expect(again).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })
})

describe('endCommitteeMember', () => {
  keepsContract(() => api, {
    mutation: 'endCommitteeMember',
    answers: 'CommitteeMember',
    allowed: ['administrator'],
    action: 'committeeMember.end',
    idField: 'committeeMemberId',
    input: async (of, at) => {
      const { row } = await person(of, at)
      const seat = await of.db.prisma.committeeMember.create({
        data: {
          ...{ entityId: at.id, personId: row.id, function: 'Líder' },
          since: dateColumn('2008-09-03'),
        },
      })
      return {
        committeeMemberId: globalId('CommitteeMember', seat.id),
        version: 1,
        until: '2010-06-30',
      }
    },
    conflictField: 'until',
    bad: [[{ until: '2008-01-01' }, ['until'], 'INVALID_RANGE']],
  })
})

describe('setRoles', () => {
  keepsContract(() => api, {
    mutation: 'setRoles',
    answers: 'Person',
    allowed,
    action: 'person.setRoles',
    idField: 'personId',
    input: async (of, at) => ({
      personId: (await person(of, at)).id,
      version: 1,
      roles: [
        { role: 'COMMITTEE' },
        { role: 'CONTRIBUTOR', officeId: globalId('Office', at.offices.planning) },
      ],
    }),
    conflictField: 'roles',
    bad: [
      [{ roles: [{ role: 'MAYOR' }, { role: 'MAYOR' }] }, ['roles', '1', 'role'], 'INVALID_VALUE'],
      [{ roles: [{ role: 'ACTING_MAYOR' }] }, ['roles', '0', 'since'], 'REQUIRED'],
      [
        { roles: [{ role: 'COMMITTEE' }, { role: 'AUDITOR' }] },
        ['roles', '1', 'role'],
        'AUDITOR_ALONE',
      ],
    ],
  })

  test('nobody changes their own', async () => {
    const input = { personId: own('administrator'), version: 1, roles: [{ role: 'MAYOR' }] }
    expect(await writes(api, 'administrator', 'setRoles', input)).toMatchObject({
      __typename: 'StateRefusal',
      errorCode: 'LAST_ADMINISTRATOR',
    })
  })

  test('the roles are those and no others; one that stays keeps its row', async () => {
    const { row, id } = await person(api, api.here)
    const { prisma } = api.db
    const held = { entityId: api.here.id, personId: row.id }
    const mayor = await prisma.membership.create({ data: { ...held, role: 'MAYOR' } })
    await prisma.membership.create({ data: { ...held, role: 'INTEGRATOR' } })
    const roles = [{ role: 'MAYOR' }, { role: 'COMMITTEE' }]
    await writes(api, 'administrator', 'setRoles', { personId: id, version: 1, roles })
    const now = await prisma.membership.findMany({
      where: { personId: row.id },
      orderBy: { role: 'asc' },
    })
    expect(now.map(({ role }) => role)).toEqual(['COMMITTEE', 'MAYOR'])
    expect(now.find(({ role }) => role === 'MAYOR')?.id).toBe(mayor.id)
  })

  test('an acting mayor is given with days, shown and told with them; new days are a new row', async () => {
    const { row, id } = await person(api, api.here)
    const acting = { role: 'ACTING_MAYOR', since: '2010-06-16', until: '2010-06-30' }
    const give = (version: number, until: string) =>
      writes(
        api,
        'administrator',
        'setRoles',
        { personId: id, version, roles: [{ ...acting, until }] },
        '... on Person { memberships { role since until } }',
      )
    expect(await give(1, '2010-06-20')).toMatchObject({
      memberships: [{ ...acting, until: '2010-06-20' }],
    })
    expect(await give(2, '2010-06-30')).toMatchObject({ memberships: [acting] })
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { subjectId: row.id },
      orderBy: { seq: 'desc' },
    })
    expect(event).toMatchObject({
      before: { roles: ['ACTING_MAYOR 2010-06-16 2010-06-20'] },
      after: { roles: ['ACTING_MAYOR 2010-06-16 2010-06-30'] },
    })
  })

  test('two administrators who remove each other at once: one remains', async () => {
    const { prisma } = api.db
    const role = { entityId: api.here.id, role: 'ADMINISTRATOR' as const }
    await prisma.membership.create({ data: { ...role, personId: api.here.persons.mayor } })
    const remove = (key: 'administrator' | 'mayor') => ({
      personId: own(key),
      version: 1,
      roles: [],
    })
    // Both are let in as administrators, and meet at the entity's lock.
    const answers = await transaction(api.db, async (holder) => {
      await query(holder, 'SELECT 1 FROM entity WHERE id = $1 FOR UPDATE', [api.here.id])
      const both = [
        writes(api, 'administrator', 'setRoles', remove('mayor')),
        writes(api, 'mayor', 'setRoles', remove('administrator')),
      ]
      await untilWaiting(api.db, both.length)
      return { both }
    })
    const typenames = (await Promise.all(answers.both)).map(({ __typename }) => __typename)
    expect(typenames.sort()).toEqual(['AccessRefusal', 'Person'])
    expect(await prisma.membership.count({ where: role })).toBe(1)
  })
})
