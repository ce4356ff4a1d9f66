import { query } from '@gelt/db'
import { dailyRegister, REGISTERS } from '@gelt/domain'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { auditCount } from '../../testing/write-contract.ts'
import { csv, headOf, RegisterFiles } from './register-files.factory.ts'

let files: RegisterFiles
beforeAll(async () => {
  files = await RegisterFiles.open()
})
afterAll(() => files.product.close())

describe('a file', () => {
  const point = ['PC-010', 'Biblioteca', 'Biblioteca', 'planeacion', '2010-03-02']
  const header = headOf('connectionPoints', 'place', 'kind', 'office', 'inServiceFrom')

  test('adds rows by names and codes, with one event for all', async () => {
    const { api } = files.product
    const before = await auditCount(api, api.here, 'registerRow.import')
    const run = await files.read('connectionPoints', [header, point, ['PC-011', ...point.slice(1)]])
    expect(run.summary).toMatchObject({ added: 2, refused: 0 })
    expect(await files.apply(run.id)).toMatchObject({ state: 'APPLIED', done: 2 })
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
    expect((await files.read('connectionPoints', [header, point])).summary).toMatchObject({
      unchanged: 1,
    })
  })

  test('of an office that has ended since is taken for the days on which it existed', async () => {
    const { api } = files.product
    const days = { activeFrom: new Date('2008-09-03'), activeTo: new Date('2009-12-31') }
    const office = { entityId: api.here.id, code: 'VIEJA', name: 'Oficina cerrada', ...days }
    await api.db.prisma.office.create({ data: office })
    const run = await files.read('connectionPoints', [
      header,
      ['PC-012', 'Kiosco', 'Otro', 'Oficina cerrada', '2009-02-02'],
    ])
    expect(run.summary).toMatchObject({ added: 1, refused: 0 })
    expect(await files.apply(run.id)).toMatchObject({ state: 'APPLIED', done: 1 })
  })

  test('is stale once somebody edited one of its rows', async () => {
    const { api } = files.product
    const edit = [
      ['Código', 'Lugar'],
      ['PC-010', 'Otra biblioteca'],
    ]
    const run = await files.read('connectionPoints', edit)
    await query(api.db, `UPDATE connection_point SET version = version + 1 WHERE entity_id = $1`, [
      api.here.id,
    ])
    expect(await files.apply(run.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
  })

  test('is stale once somebody recorded the same name', async () => {
    const { api } = files.product
    const partner = [
      ['Código', 'Nombre', 'Tipo', 'Vinculada el'],
      ['AL-009', 'Colegio nuevo', 'Institución educativa', '2010-01-02'],
    ]
    const run = await files.read('partners', partner)
    expect(run.summary).toMatchObject({ added: 1 })
    const values = { name: 'Colegio Nuevo', kind: 'SCHOOL', linkedOn: '2010-01-02' }
    await writeDailyRow(api.db, api.here, { register: 'partners', code: 'AL-005', values })
    expect(await files.apply(run.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect((await files.read('partners', partner)).rows.edges[0]?.node).toMatchObject({
      kind: 'REFUSED',
      cells: [{ column: 'name', cell: 'B2', problem: { errorCode: 'ALREADY_EXISTS' } }],
    })
  })

  // One file for each header: a file of its own for each fault would take its thread as often.
  test.each<[string, string[], [what: string, cells: string[], column: string, code: string][]]>([
    [
      'connectionPoints',
      header,
      [
        ['no code', ['', ...point.slice(1)], 'code', 'REQUIRED'],
        ['letters of another register', ['EN-004', ...point.slice(1)], 'code', 'INVALID_VALUE'],
        [
          'an office that isn’t there',
          ['PC-020', 'a', 'Otro', 'Turismo', '2010-03-02'],
          'office',
          'REFERENCE_UNKNOWN',
        ],
        [
          'an office that was no more on its day',
          ['PC-021', 'a', 'Otro', 'VIEJA', '2010-03-02'],
          'office',
          'NOT_ACTIVE_THEN',
        ],
        [
          'a day ahead',
          ['PC-022', 'a', 'Otro', 'PLAN', '2010-07-01'],
          'inServiceFrom',
          'DATE_IN_FUTURE',
        ],
        ['an annulled row', ['PC-002', ...point.slice(1)], 'code', 'WRONG_STATE'],
      ],
    ],
    [
      'connectionPoints',
      ['Código', 'Lugar'],
      [['a new row without what it needs', ['PC-020', 'a'], 'kind', 'NEEDED_FOR_NEW']],
    ],
    [
      'mailUses',
      headOf('mailUses', 'account', 'weekStartsOn'),
      [
        [
          'a row that leads to an annulled one',
          ['UC-020', 'CO-002', '2010-03-08'],
          'account',
          'REFERENCE_ENDED',
        ],
        [
          'a week that begins on a Tuesday',
          ['UC-021', 'CO-001', '2010-03-09'],
          'weekStartsOn',
          'NOT_A_MONDAY',
        ],
      ],
    ],
  ])('of %s with %j is refused at each wrong cell', async (key, head, faults) => {
    const { summary, rows } = await files.read(key, [head, ...faults.map(([, cells]) => cells)])
    expect(summary).toMatchObject({ added: 0, changed: 0, refused: faults.length })
    for (const [index, [what, , column, code]] of faults.entries()) {
      const told = rows.edges.find(({ node }) => node.line === index + 2)?.node
      const problems = told?.cells.map((cell) => [cell.column, cell.problem?.errorCode])
      expect(problems, what).toContainEqual([column, code])
    }
  })

  test('with two new rows that no two may be refuses both', async () => {
    const { rows } = await files.read('trainingGroups', [
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
      const { status } = await files.download(null, key)
      expect(status).toBe(readers === 'PUBLIC' ? 200 : 404)
      if (readers !== 'PUBLIC') return
      const [head = [], ...rows] = await files.linesOf(null, key)
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
    const { content, name, status } = await files.download(
      null,
      'mailUses',
      '-template.csv?lang=es',
    )
    expect([status, name]).toEqual([200, 'plantilla-de-semanas-de-uso.csv'])
    const [head = []] = parse(content, { bom: true, delimiter: ';' }) as string[][]
    expect(head[0]).toBe('Código')
    expect(head).not.toContain('Muestra')
    expect((await files.download('committee', 'nothing')).status).toBe(404)
  })

  test.each<PersonKey>(['contributor', 'mayor', 'administrator', 'auditor', 'integrator'])(
    '%s imports nothing',
    async (as) => {
      const file = csv([['Código'], ['PC-001']])
      const { status } = await files.client.send(as, file, 'a.csv', { list: 'connectionPoints' })
      expect(status).toBe(403)
    },
  )
})
