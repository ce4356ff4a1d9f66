import { query } from '@gelt/db'
import { dailyRegister, REGISTERS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows } from '../../testing/create-test-api.ts'
import { headOf, RegisterFiles } from './register-files.factory.ts'

let files: RegisterFiles
beforeAll(async () => {
  files = await RegisterFiles.open()
})
afterAll(() => files.product.close())

/** Between them they have every type of field. */
const inWorkbooks = ['connectionPoints', 'mailUses', 'trainingGroups', 'participationSessions']

describe('an export that comes back', () => {
  test.each(REGISTERS.map(({ key }) => key))('of %s changes nothing', async (key) => {
    const rows = await countRows(
      files.product.api.db,
      dailyRegister(key).table,
      files.product.api.here.id,
    )
    const nothing = { added: 0, changed: 0, unchanged: rows, refused: 0, absentColumns: [] }
    const workbook = inWorkbooks.includes(key) ? ['.xlsx?entity=aqui&lang=en'] : []
    for (const form of ['.csv?entity=aqui&lang=es', ...workbook]) {
      const { content, name } = await files.download('committee', key, form)
      expect((await files.client.read(content, name, key)).summary).toMatchObject(nothing)
    }
    expect(rows).toBeGreaterThanOrEqual(2)
  })

  test('of one plan’s phases leaves those rows where they are when another plan is in force', async () => {
    const { db, here } = files.product.api
    await db.prisma.plan.update({ where: { id: here.planId }, data: { status: 'SUPERSEDED' } })
    const head = headOf('resourceNeeds', 'name', 'phase')
    const run = await files.read('resourceNeeds', [head, ['RN-001', 'Otro nombre', '2']])
    expect(run.summary).toMatchObject({ changed: 1, refused: 0 })
    expect(await files.apply(run.id)).toMatchObject({ state: 'APPLIED' })
    const [row] = await query<{ phase_id: string; name: string }>(
      db,
      `SELECT phase_id, name FROM resource_need WHERE entity_id = $1 AND code = 'RN-001'`,
      [here.id],
    )
    expect(row).toEqual({ phase_id: files.places.phases, name: 'Otro nombre' })
    const fresh = await files.read('resourceNeeds', [
      headOf('resourceNeeds', 'name', 'phase', 'kind', 'identifiedOn'),
      ['RN-009', 'Nueva', '2', 'Personas', '2010-03-01'],
    ])
    expect(fresh.rows.edges[0]?.node.cells.map(({ problem }) => problem?.errorCode)).toEqual([
      'REFERENCE_ENDED',
    ])
    await db.prisma.plan.update({ where: { id: here.planId }, data: { status: 'ADOPTED' } })
  })
})
