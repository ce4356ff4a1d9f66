import { query } from '@gelt/db'
import { dailyRegister, REGISTERS } from '@gelt/domain'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows } from '../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
  writeEveryRegister,
} from '../testing/daily-rows.ts'
import type { PersonKey } from '../testing/municipality.ts'
import { auditCount, writes } from '../testing/write-contract.ts'
import { ImportsClient } from './imports.factory.ts'

let product: TestApp
let client: ImportsClient
let places: Landmarks
beforeAll(async () => {
  product = await createTestApp()
  client = new ImportsClient(product)
  const { db, here } = product.api
  const landmarks = await createLandmarks(db, here)
  places = { ...landmarks, ...(await writeEveryRegister(db, here, landmarks)) }
  for (const definition of REGISTERS) {
    const { key, prefix } = definition
    const values = fullValues(definition, places)
    const row = { register: key, code: `${prefix}-002`, values, annulledReason: 'Repetida' }
    await writeDailyRow(db, here, row)
  }
})
afterAll(() => product.close())

const slug = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const download = (as: PersonKey | null, key: string, more = '.csv?entity=aqui&lang=es') =>
  client.download(as, `/api/exports/${slug(key)}${more}`)

/** Lines of a CSV file as it comes, the header first. */
async function linesOf(as: PersonKey | null, key: string): Promise<string[][]> {
  const { content } = await download(as, key)
  return parse(content, { bom: true, delimiter: ';' })
}

const csv = (lines: readonly (readonly string[])[]) =>
  Buffer.from(stringify(lines.map((line) => [...line])))
const read = (key: string, lines: readonly (readonly string[])[]) =>
  client.read(csv(lines), 'filas.csv', key)
const apply = (importId: string) =>
  writes(product.api, 'committee', 'applyImport', { importId }, '... on ImportRun { state done }')

/** A header as people write it, of these fields. */
const headOf = (key: string, ...fields: string[]) => [
  'Código',
  ...fields.map((field) => dailyRegister(key).fields[field]?.labels.es ?? ''),
]

/** Between them they have every type of field. */
const inWorkbooks = ['connectionPoints', 'mailUses', 'trainingGroups', 'participationSessions']

describe('an export that comes back', () => {
  test.each(REGISTERS.map(({ key }) => key))('of %s changes nothing', async (key) => {
    const rows = await countRows(product.api.db, dailyRegister(key).table, product.api.here.id)
    const nothing = { added: 0, changed: 0, unchanged: rows, refused: 0, absentColumns: [] }
    const workbook = inWorkbooks.includes(key) ? ['.xlsx?entity=aqui&lang=en'] : []
    for (const form of ['.csv?entity=aqui&lang=es', ...workbook]) {
      const { content, name } = await download('committee', key, form)
      expect((await client.read(content, name, key)).summary).toMatchObject(nothing)
    }
    expect(rows).toBeGreaterThanOrEqual(2)
  })

  test('of one plan’s phases leaves those rows where they are when another plan is in force', async () => {
    const { db, here } = product.api
    await db.prisma.plan.update({ where: { id: here.planId }, data: { status: 'SUPERSEDED' } })
    const head = headOf('resourceNeeds', 'name', 'phase')
    const run = await read('resourceNeeds', [head, ['RN-001', 'Otro nombre', '2']])
    expect(run.summary).toMatchObject({ changed: 1, refused: 0 })
    expect(await apply(run.id)).toMatchObject({ state: 'APPLIED' })
    const [row] = await query<{ phase_id: string; name: string }>(
      db,
      `SELECT phase_id, name FROM resource_need WHERE entity_id = $1 AND code = 'RN-001'`,
      [here.id],
    )
    expect(row).toEqual({ phase_id: places.phases, name: 'Otro nombre' })
    const fresh = await read('resourceNeeds', [
      headOf('resourceNeeds', 'name', 'phase', 'kind', 'identifiedOn'),
      ['RN-009', 'Nueva', '2', 'Personas', '2010-03-01'],
    ])
    expect(fresh.rows.edges[0]?.node.cells.map(({ problem }) => problem?.errorCode)).toEqual([
      'REFERENCE_ENDED',
    ])
    await db.prisma.plan.update({ where: { id: here.planId }, data: { status: 'ADOPTED' } })
  })
})

describe('a file', () => {
  const point = ['PC-010', 'Biblioteca', 'Biblioteca', 'planeacion', '2010-03-02']
  const header = headOf('connectionPoints', 'place', 'kind', 'office', 'inServiceFrom')

  test('adds rows by names and codes, with one event for all', async () => {
    const { api } = product
    const before = await auditCount(api, api.here, 'registerRow.import')
    const run = await read('connectionPoints', [header, point, ['PC-011', ...point.slice(1)]])
    expect(run.summary).toMatchObject({ added: 2, refused: 0 })
    expect(await apply(run.id)).toMatchObject({ state: 'APPLIED', done: 2 })
    expect(await auditCount(api, api.here, 'registerRow.import')).toBe(before + 1)
    const rows = await query(
      api.db,
      `SELECT place, kind, office_id, to_char(in_service_from, 'YYYY-MM-DD') AS day, search_text
       FROM connection_point WHERE entity_id = $1 AND code = 'PC-010'`,
      [api.here.id],
    )
    expect(rows).toEqual([
      {
        ...{ place: 'Biblioteca', kind: 'LIBRARY', office_id: api.here.offices.planning },
        ...{ day: '2010-03-02', search_text: 'biblioteca\npc-010' },
      },
    ])
    expect((await read('connectionPoints', [header, point])).summary).toMatchObject({
      unchanged: 1,
    })
  })

  test('of an office that has ended since is taken for the days on which it existed', async () => {
    const { api } = product
    const days = { activeFrom: new Date('2008-09-03'), activeTo: new Date('2009-12-31') }
    const office = { entityId: api.here.id, code: 'VIEJA', name: 'Oficina cerrada', ...days }
    await api.db.prisma.office.create({ data: office })
    const run = await read('connectionPoints', [
      header,
      ['PC-012', 'Kiosco', 'Otro', 'Oficina cerrada', '2009-02-02'],
    ])
    expect(run.summary).toMatchObject({ added: 1, refused: 0 })
    expect(await apply(run.id)).toMatchObject({ state: 'APPLIED', done: 1 })
  })

  test('is stale once somebody edited one of its rows', async () => {
    const { api } = product
    const edit = [
      ['Código', 'Lugar'],
      ['PC-010', 'Otra biblioteca'],
    ]
    const run = await read('connectionPoints', edit)
    await query(api.db, `UPDATE connection_point SET version = version + 1 WHERE entity_id = $1`, [
      api.here.id,
    ])
    expect(await apply(run.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
  })

  test('is stale once somebody recorded the same name', async () => {
    const { api } = product
    const partner = [
      ['Código', 'Nombre', 'Tipo', 'Vinculada el'],
      ['AL-009', 'Colegio nuevo', 'Institución educativa', '2010-01-02'],
    ]
    const run = await read('partners', partner)
    expect(run.summary).toMatchObject({ added: 1 })
    const values = { name: 'Colegio Nuevo', kind: 'SCHOOL', linkedOn: '2010-01-02' }
    await writeDailyRow(api.db, api.here, { register: 'partners', code: 'AL-005', values })
    expect(await apply(run.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect((await read('partners', partner)).rows.edges[0]?.node).toMatchObject({
      kind: 'REFUSED',
      cells: [{ column: 'name', cell: 'B2', problem: { errorCode: 'ALREADY_EXISTS' } }],
    })
  })

  const lines = (...cells: string[]) => [header, cells]
  test.each<[string, string, string[][], string, string]>([
    ['no code', 'connectionPoints', lines('', ...point.slice(1)), 'code', 'REQUIRED'],
    [
      'letters of another register',
      'connectionPoints',
      lines('EN-004', ...point.slice(1)),
      'code',
      'INVALID_VALUE',
    ],
    [
      'an office that isn’t there',
      'connectionPoints',
      lines('PC-020', 'a', 'Otro', 'Turismo', '2010-03-02'),
      'office',
      'REFERENCE_UNKNOWN',
    ],
    [
      'an office that was no more on its day',
      'connectionPoints',
      lines('PC-020', 'a', 'Otro', 'VIEJA', '2010-03-02'),
      'office',
      'NOT_ACTIVE_THEN',
    ],
    [
      'a day ahead',
      'connectionPoints',
      lines('PC-020', 'a', 'Otro', 'PLAN', '2010-07-01'),
      'inServiceFrom',
      'DATE_IN_FUTURE',
    ],
    [
      'an annulled row',
      'connectionPoints',
      lines('PC-002', ...point.slice(1)),
      'code',
      'WRONG_STATE',
    ],
    [
      'a new row without what it needs',
      'connectionPoints',
      [
        ['Código', 'Lugar'],
        ['PC-020', 'a'],
      ],
      'kind',
      'NEEDED_FOR_NEW',
    ],
    [
      'a row that leads to an annulled one',
      'mailUses',
      [headOf('mailUses', 'account', 'weekStartsOn'), ['UC-020', 'CO-002', '2010-03-08']],
      'account',
      'REFERENCE_ENDED',
    ],
    [
      'a week that begins on a Tuesday',
      'mailUses',
      [headOf('mailUses', 'account', 'weekStartsOn'), ['UC-020', 'CO-001', '2010-03-09']],
      'weekStartsOn',
      'NOT_A_MONDAY',
    ],
  ])('with %s is refused at its cell', async (_what, key, rows, column, code) => {
    const { summary, rows: told } = await read(key, rows)
    expect(summary).toMatchObject({ added: 0, changed: 0, refused: 1 })
    expect(
      told.edges[0]?.node.cells.map((cell) => [cell.column, cell.problem?.errorCode]),
    ).toContainEqual([column, code])
  })

  test('with two new rows that no two may be refuses both', async () => {
    const { rows } = await read('trainingGroups', [
      headOf('trainingGroups', 'name', 'training', 'startsOn'),
      ['GR-020', 'Mañana', 'TA-001', '2010-03-08'],
      ['GR-021', 'mañana', 'TA-001', '2010-03-09'],
    ])
    expect(rows.edges.map(({ node }) => [node.kind, node.cells[0]?.problem?.errorCode])).toEqual([
      ['REFUSED', 'ALREADY_EXISTS'],
      ['REFUSED', 'ALREADY_EXISTS'],
    ])
  })
})

describe('who gets what', () => {
  test.each(REGISTERS.map((definition) => [definition.key, definition] as const))(
    '%s: the public what is public of it, nobody else’s own words',
    async (key, { readers, fields, publicSince }) => {
      const { status } = await download(null, key)
      expect(status).toBe(readers === 'PUBLIC' ? 200 : 404)
      if (readers !== 'PUBLIC') return
      const [head = [], ...rows] = await linesOf(null, key)
      const hidden = Object.values(fields).filter(({ internal }) => internal)
      expect(head).not.toContain('Motivo de la anulación')
      expect(head.length).toBe(1 + Object.keys(fields).length - hidden.length)
      for (const { labels } of hidden) expect(head).not.toContain(labels.es)
      expect(rows.map(([code]) => code)).not.toContain(`${dailyRegister(key).prefix}-002`)
      expect(rows.length).toBeGreaterThan(0)
      if (publicSince) expect(head).toContain(fields[publicSince]?.labels.es)
    },
  )

  test('the columns alone, for whoever wants to fill them in', async () => {
    const { content, name, status } = await download(null, 'mailUses', '-template.csv?lang=es')
    expect([status, name]).toEqual([200, 'plantilla-de-semanas-de-uso.csv'])
    const [head = []] = parse(content, { bom: true, delimiter: ';' }) as string[][]
    expect(head[0]).toBe('Código')
    expect(head).not.toContain('Muestra')
    expect((await download('committee', 'nothing')).status).toBe(404)
  })

  test.each<PersonKey>(['contributor', 'mayor', 'administrator', 'integrator'])(
    '%s imports nothing',
    async (as) => {
      const file = csv([['Código'], ['PC-001']])
      const { status } = await client.send(as, file, 'a.csv', { list: 'connectionPoints' })
      expect(status).toBe(403)
    },
  )
})
