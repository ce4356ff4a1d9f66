import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { office, serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const since = { activeFrom: dateColumn('2008-09-03') }

async function unit(type: 'Body' | 'Organisation', { db }: TestApi, at: Municipality) {
  const data = { entityId: at.id, code: `U${serial()}`, name: 'Unidad', ...since }
  const row =
    type === 'Body'
      ? await db.prisma.body.create({ data })
      : await db.prisma.organisation.create({ data })
  return globalId(type, row.id)
}

const administrator = ['administrator'] as const
const partners = ['committee', 'colleague', 'administrator'] as const

describe.each([
  { noun: 'Office', type: 'Office', allowed: administrator },
  { noun: 'Body', type: 'Body', allowed: administrator },
  { noun: 'Organisation', type: 'Organisation', allowed: partners },
] as const)('$noun', ({ noun, type, allowed }) => {
  const idField = `${noun.toLowerCase()}Id`
  const existing = async (at: TestApi, where: Municipality) =>
    type === 'Office' ? (await office(at, where)).id : unit(type, at, where)

  describe('create', () => {
    keepsContract(() => api, {
      mutation: `create${noun}`,
      answers: type,
      allowed,
      action: `${noun.toLowerCase()}.create`,
      idField: 'entityId',
      input: async (_api, at) => ({
        entityId: globalId('Entity', at.id),
        code: `N${serial()}`,
        name: 'Nueva',
        activeFrom: '2009-01-01',
      }),
      bad: [
        [{ name: '' }, ['name'], 'REQUIRED'],
        [{ name: 'x'.repeat(100_000) }, ['name'], 'TEXT_TOO_LONG'],
        [{ name: 'a\u0007b' }, ['name'], 'CONTROL_CHARACTERS'],
        [{ activeFrom: '2010-02-31' }, ['activeFrom'], 'INVALID_DATE'],
      ],
    })
  })

  describe('update', () => {
    keepsContract(() => api, {
      mutation: `update${noun}`,
      answers: type,
      allowed,
      action: `${noun.toLowerCase()}.update`,
      idField,
      input: async (of, at) => ({
        [idField]: await existing(of, at),
        version: 1,
        name: 'Otro nombre',
      }),
      conflictField: 'name',
      bad: [[{ name: '   ' }, ['name'], 'REQUIRED']],
    })
  })

  describe('archive', () => {
    keepsContract(() => api, {
      mutation: `archive${noun}`,
      answers: type,
      allowed,
      action: `${noun.toLowerCase()}.archive`,
      idField,
      input: async (of, at) => ({
        [idField]: await existing(of, at),
        version: 1,
        activeTo: '2010-03-31',
        reason: 'Se suprimió por acuerdo',
      }),
      conflictField: 'code',
      bad: [
        [{ reason: '' }, ['reason'], 'TEXT_TOO_SHORT'],
        [{ activeTo: '2008-01-01' }, ['activeTo'], 'INVALID_RANGE'],
      ],
    })
  })
})

describe('an office', () => {
  test('has a code that no other office of the entity has', async () => {
    const { code } = await office(api, api.here)
    const taken = { code, name: 'Otra', activeFrom: '2009-01-01' }
    const input = { entityId: globalId('Entity', api.here.id), ...taken }
    const answer = await writes(api, 'administrator', 'createOffice', input)
    expect(answer.issues).toEqual([{ path: ['code'], errorCode: 'ALREADY_EXISTS' }])
    const { id } = await office(api, api.here)
    const edit = { officeId: id, version: 1, code }
    const renamed = await writes(api, 'administrator', 'updateOffice', edit)
    expect(renamed.issues).toEqual([{ path: ['code'], errorCode: 'ALREADY_EXISTS' }])
  })

  test('that ends leaves the denominator from the next day on, with the reason', async () => {
    const { row, id } = await office(api, api.here)
    const { prisma } = api.db
    const entityId = api.here.id
    await prisma.targetMember.create({
      data: {
        ...{ entityId, targetId: api.here.targets[3], position: 50, kind: 'OFFICE' },
        ...{ name: row.name, officeId: row.id },
      },
    })
    const planOf = () => prisma.plan.findUniqueOrThrow({ where: { id: api.here.planId } })
    const { revision } = await planOf()
    const count = async (asOf: string) => {
      const document = `query ($id: ID!, $asOf: Date) {
        node(id: $id) { ... on Target { figure(asOf: $asOf) { memberCount } } } }`
      const variables = { id: globalId('Target', api.here.targets[3]), asOf }
      const { node } = await api.run<{ node: { figure: { memberCount: number } } }>(
        null,
        document,
        variables,
      )
      return node.figure.memberCount
    }
    const before = await count('2010-04-01')
    const end = { officeId: id, version: 1, activeTo: '2010-03-31', reason: 'Fusión' }
    await writes(api, 'administrator', 'archiveOffice', end)
    expect((await planOf()).revision).toBeGreaterThan(revision)
    expect(await count('2010-03-31')).toBe(before)
    expect(await count('2010-04-01')).toBe(before - 1)
    const member = await prisma.targetMember.findFirstOrThrow({ where: { officeId: row.id } })
    expect(member).toMatchObject({ reason: 'Fusión', version: 2 })
    const again = await writes(api, 'administrator', 'archiveOffice', { ...end, version: 2 })
    expect(again).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })
})
