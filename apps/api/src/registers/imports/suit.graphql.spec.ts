import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { writes } from '../../testing/write-contract.ts'
import { createProcedures, ImportsClient } from './imports.factory.ts'

let product: TestApp
let client: ImportsClient
beforeAll(async () => {
  product = await createTestApp()
  client = new ImportsClient(product)
  const { api } = product
  await createProcedures(api, api.here, 3)
  const where = { entityId_code: { entityId: api.here.id, code: 'T-001' } }
  await api.db.prisma.procedure.update({ where, data: { suitNumber: '0101' } })
})
afterAll(() => product.close())

const dataset = Buffer.from(
  [
    'n_mero_unico,nombre_del_tr_mite_u_otro,clase,fecha_actualizaci_n,orden_paso,descripcion_paso,documento_nombre',
    '101,Trámite número 001,Trámite,05/02/2010,1,Radicar,Cédula',
    '202,El trámite número 002,Trámite,06/02/2010,1,Radicar,NULL',
    '303,Registro de perros,OPA,07/02/2010,NULL,NULL,NULL',
    '404,Otro cualquiera,Consulta,07/02/2010,NULL,NULL,NULL',
  ].join('\n'),
  'latin1',
)

const confirm = (as: 'committee' | 'mayor', importId: string, matches: object[]) =>
  writes<{ summary?: object }>(
    product.api,
    as,
    'confirmMatches',
    { importId, matches },
    '... on ImportRun { id state summary { added changed undecided } }',
  )

test('numbers tell which is which, a person the rest; what nobody decided is left out', async () => {
  const { api } = product
  const run = await client.read(dataset, 'suit.csv')
  expect(run.summary).toMatchObject({ changed: 1, undecided: 3, refused: 0 })
  const { importRun } = await api.run<{
    importRun: {
      format: string
      rows: { edges: { node: { line: number; suggestions: object[] } }[] }
    }
  }>(
    'committee',
    `query ($id: ID!) { importRun(id: $id) { format rows(kinds: [UNDECIDED]) { edges { node {
      line suitNumber suggestions { code name } } } } } }`,
    { id: run.id },
  )
  expect(importRun.format).toBe('SUIT')
  expect(importRun.rows.edges[0]?.node).toEqual({
    line: 3,
    suitNumber: '202',
    suggestions: [
      { code: 'T-002', name: 'Trámite número 002' },
      { code: 'T-003', name: 'Trámite número 003' },
    ],
  })

  const officeId = globalId('Office', api.here.offices.government)
  expect(await confirm('mayor', run.id, [{ line: 3, code: 'T-002' }])).toMatchObject({
    errorCode: 'FORBIDDEN',
  })
  expect(await confirm('committee', run.id, [{ line: 3, code: 'T-001' }])).toMatchObject({
    issues: [{ path: ['matches', '0', 'code'], errorCode: 'ALREADY_EXISTS' }],
  })
  expect(await confirm('committee', run.id, [{ line: 3, code: 'T-999' }])).toMatchObject({
    issues: [{ path: ['matches', '0', 'code'], errorCode: 'NOT_FOUND' }],
  })
  const done = await confirm('committee', run.id, [
    { line: 3, code: 'T-002' },
    { line: 4, officeId },
  ])
  expect(done.summary).toEqual({ added: 1, changed: 2, undecided: 1 })

  const applied = await writes(
    api,
    'committee',
    'applyImport',
    { importId: run.id },
    '... on ImportRun { state done }',
  )
  expect(applied).toMatchObject({ state: 'APPLIED', done: 3 })
  const rows = await api.db.prisma.procedure.findMany({
    where: { entityId: api.here.id, suitState: 'REGISTERED', suitNumber: { not: null } },
    orderBy: { code: 'asc' },
  })
  expect(rows.map(({ code, suitNumber, officeId }) => [code, suitNumber, officeId])).toEqual([
    ['SUIT-303', '303', api.here.offices.government],
    ['T-001', '101', api.here.offices.planning],
    ['T-002', '202', api.here.offices.planning],
  ])
  expect(rows[2]).toMatchObject({ name: 'El trámite número 002', suitOn: new Date('2010-02-06') })
})
