import { KEPT_LISTS } from '@gelt/domain'
import { loadSampleEntity } from '@gelt/seed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { writes } from '../../testing/write-contract.ts'
import { ImportsClient } from './imports.factory.ts'
import { csv, headOf } from './register-files.factory.ts'

const sample = 'alvarado-muestra'
let product: TestApp
let client: ImportsClient
let sampleId: string

beforeAll(async () => {
  product = await createTestApp()
  const { db } = product.api
  await loadSampleEntity(db)
  sampleId = (await db.prisma.entity.findUniqueOrThrow({ where: { slug: sample } })).id
  // The committee of the other municipality works in the sample too, with the same account.
  const { userId } = await db.prisma.person.findUniqueOrThrow({
    where: { id: product.api.here.persons.committee },
  })
  await db.prisma.person.updateMany({
    where: { entityId: sampleId, email: 'comite@alvarado.example' },
    data: { userId },
  })
  client = new ImportsClient(product)
}, 60_000)
afterAll(() => product.close())

const lists = KEPT_LISTS.map(({ key, table }) => ({ key, table }))

describe('an export of the sample that comes back', () => {
  test.each(lists)('of $key changes nothing', async ({ key, table }) => {
    const unchanged = await countRows(product.api.db, table, sampleId)
    expect(unchanged).toBeGreaterThan(3)
    for (const form of ['csv', 'xlsx'] as const) {
      const url = `/api/exports/${key}.${form}?entity=${sample}&lang=es`
      const { content, name } = await client.download('committee', url)
      const run = await client.read(content, name, key, sample)
      expect([form, run.refusal, run.summary]).toMatchObject([
        ...[form, null],
        { added: 0, changed: 0, unchanged, refused: 0, absentColumns: [] },
      ])
    }
  })
})

describe('what a file can’t say is refused at its cell, and nothing of it is written', () => {
  const term = ['startsOn', 'dueOn'] as const
  test.each<[string, string, string[], string[], [column: string, cell: string, code: string]]>([
    [
      'an unknown criterion in an action',
      'actions',
      headOf('actions', 'words', 'criteria', ...term),
      ['AC-900', 'Hacer', 'F1-01; F9-99', '2010-07-01', '2010-12-31'],
      ['criteria', 'C2', 'REFERENCE_UNKNOWN'],
    ],
    [
      'an action due before it starts',
      'actions',
      headOf('actions', 'words', ...term),
      ['AC-900', 'Hacer', '2010-12-31', '2010-07-01'],
      ['dueOn', 'D2', 'INVALID_RANGE'],
    ],
    [
      'an assessment of a criterion that its round doesn’t have',
      'assessments',
      headOf('assessments', 'work', 'result'),
      ['RD-004-F9-99', 'Confirmada', 'Cumple'],
      ['code', 'A2', 'REFERENCE_UNKNOWN'],
    ],
  ])('%s', async (_what, key, head, line, [column, cell, errorCode]) => {
    const { db } = product.api
    const tables = ['planned_action', 'assessment', 'criterion']
    const counts = () => Promise.all(tables.map((table) => countRows(db, table, sampleId)))
    const before = await counts()
    const run = await client.read(csv([head, line]), 'filas.csv', key, sample)
    expect(run.summary).toMatchObject({ added: 0, changed: 0, refused: 1 })
    const problems = run.rows.edges[0]?.node.cells.filter(({ problem }) => problem)
    expect(problems).toMatchObject([{ column, cell, problem: { errorCode } }])
    expect(problems?.[0]?.problem?.message).toBeTruthy()
    await writes(product.api, 'committee', 'applyImport', { importId: run.id })
    expect(await counts()).toEqual(before)
  })

  test('a decided round keeps its assessments, whatever a file says', async () => {
    const head = headOf('assessments', 'work', 'result')
    const line = ['RD-001-F1-03', 'Confirmada', 'Cumple']
    const run = await client.read(csv([head, line]), 'filas.csv', 'assessments', sample)
    expect(
      await writes(product.api, 'committee', 'applyImport', { importId: run.id }),
    ).toMatchObject({ errorCode: 'WRONG_STATE' })
    const rows = await product.api.db.prisma.assessment.findMany({
      where: { entityId: sampleId, code: 'RD-001-F1-03' },
    })
    expect(rows).toMatchObject([{ result: 'NOT_MET', version: 2 }])
  })
})
