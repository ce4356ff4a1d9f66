import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { office, serial } from '../../testing/contract-rows.ts'
import { countRows, createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import { declaration, procedure } from './inventory.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['contributor', 'committee', 'colleague'] as const

describe('createProcedure', () => {
  keepsContract(() => api, {
    mutation: 'createProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.create',
    idField: 'entityId',
    input: async (_api, at) => ({ ...declaration(at), name: `Licencia ${serial()}` }),
    bad: [
      [{ name: ' ' }, ['name'], 'REQUIRED'],
      [{ code: 'con espacio' }, ['code'], 'INVALID_VALUE'],
      [{ declaredOn: '2010-07-01' }, ['declaredOn'], 'DATE_IN_FUTURE'],
    ],
  })

  const create = (input: object, fields = '... on Procedure { key: code state version }') =>
    writes<{ key?: string; state?: string }>(
      api,
      'committee',
      'createProcedure',
      { ...input },
      fields,
    )

  test('gets the next free code of its set, whatever codes of people’s own there are', async () => {
    const at = api.elsewhere
    const own = { entityId: at.id, officeId: at.offices.planning, searchText: '' }
    const declaredOn = new Date('2009-01-01')
    const codes = ['T-007', 'T-12b', 'XT-900']
    await api.db.prisma.procedure.createMany({
      data: codes.map((code) => ({ ...own, code, name: code, actSet: 'PROCEDURE', declaredOn })),
    })
    const before = await create({ ...declaration(api.here), name: 'Primero' })
    expect(before).toMatchObject({ __typename: 'Procedure', state: 'CANDIDATE', version: 1 })
    const number = Number(before.key?.slice(2))
    const after = await create({ ...declaration(api.here), name: 'Segundo' })
    expect(after.key).toBe(`T-${String(number + 1).padStart(3, '0')}`)
    const service = await create({ ...declaration(api.here), actSet: 'SERVICE', name: 'Agua' })
    expect(service.key).toBe('S-01')
  })

  test('a code or a name that is there is named', async () => {
    const there = await procedure(api, api.here, { name: 'Paz y Salvo' })
    const twice = { ...declaration(api.here), name: 'PAZ  y salvó', code: there.code }
    expect((await create(twice)).issues).toEqual([
      { path: ['name'], errorCode: 'ALREADY_EXISTS' },
      { path: ['code'], errorCode: 'ALREADY_EXISTS' },
    ])
    const elsewhere = declaration(api.here, api.here.offices.government)
    expect(await create({ ...elsewhere, name: 'Paz y salvo' })).toMatchObject({
      __typename: 'Procedure',
    })
  })

  test('the office is of the entity, and existed on the day of the declaration', async () => {
    const foreign = declaration(api.here, api.elsewhere.offices.planning)
    const refused = { issues: [{ path: ['officeId'], errorCode: 'NOT_FOUND' }] }
    expect(await create({ ...foreign, name: 'A' })).toMatchObject(refused)
    const { row } = await office(api, api.here)
    const activeTo = new Date('2010-01-01')
    await api.db.prisma.office.update({ where: { id: row.id }, data: { activeTo } })
    const declared = (declaredOn: string) =>
      create({ ...declaration(api.here, row.id), name: 'Tardío', declaredOn })
    expect(await declared('2010-01-02')).toMatchObject({
      message: expect.stringContaining('existió del 3 de septiembre de 2008 al 1 de enero de 2010'),
      issues: [{ path: ['officeId'], errorCode: 'NOT_ACTIVE_THEN' }],
    })
    expect(await declared('2010-01-01')).toMatchObject({ __typename: 'Procedure' })
  })
})

describe('declareProcedures', () => {
  keepsContract(() => api, {
    mutation: 'declareProcedures',
    answers: 'DeclaredProcedures',
    allowed,
    action: 'procedure.declare',
    idField: 'entityId',
    input: async (_api, at) => ({
      ...declaration(at),
      names: [`Certificado ${serial()}`, `Permiso ${serial()}`],
    }),
    bad: [
      [{ names: [] }, ['names'], 'TOO_FEW_ITEMS'],
      [{ names: ['Aseo', 'aseó'] }, ['names', '1'], 'ALREADY_EXISTS'],
      [{ declaredOn: '2010-02-30' }, ['declaredOn'], 'INVALID_DATE'],
    ],
  })

  test('each name becomes a candidate with a code; the answer has them, also the second time', async () => {
    const names = ['Uso del suelo', 'Nomenclatura', 'Estratificación']
    const input = { ...declaration(api.here), actSet: 'NONE', names, idempotencyKey: randomUUID() }
    const fields = '... on DeclaredProcedures { procedures { code name state } }'
    const before = await countRows(api.db, 'procedure', api.here.id)
    const made = await writes(api, 'contributor', 'declareProcedures', input, fields)
    expect(made).toMatchObject({
      procedures: names.map((name, at) => ({ code: `N-00${at + 1}`, name, state: 'CANDIDATE' })),
    })
    expect(await writes(api, 'contributor', 'declareProcedures', input, fields)).toEqual(made)
    expect(await countRows(api.db, 'procedure', api.here.id)).toBe(before + 3)
  })
})
