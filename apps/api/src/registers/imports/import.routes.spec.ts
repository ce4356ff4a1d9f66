import { randomUUID } from 'node:crypto'
import { query } from '@gelt/db'
import { asOwner } from '@gelt/db/testing'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows, globalId } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { auditCount, writes } from '../../testing/write-contract.ts'
import { createProcedures, ImportsClient } from './imports.factory.ts'
import { edited, partsOf, sheetOf } from './workbooks.factory.ts'

let product: TestApp
let client: ImportsClient
beforeAll(async () => {
  product = await createTestApp()
  client = new ImportsClient(product)
  await createProcedures(product.api, product.api.here, 12)
})
afterAll(() => product.close())

const exportUrl = (format: string, more = '') =>
  `/api/exports/procedures.${format}?entity=aqui${more}`

const apply = (importId: string, as: PersonKey = 'committee') =>
  writes(product.api, as, 'applyImport', { importId }, '... on ImportRun { id state done total }')

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const header = 'Código;Conjunto;Nombre;Dependencia;Declarado el'

describe('an export imported again', () => {
  test.each(['csv', 'xlsx'])('as %s changes nothing', async (format) => {
    const { content, name } = await client.download('committee', exportUrl(format))
    expect(name).toBe(`trámites-y-servicios-aqui-2010-06-30.${format}`)
    expect(await client.read(content, name)).toMatchObject({
      state: 'READY',
      summary: { added: 0, changed: 0, unchanged: 12, refused: 0, absentColumns: [] },
    })
  })

  test('in English changes nothing either', async () => {
    const { content } = await client.download('committee', exportUrl('csv', '&lang=en'))
    expect(content.toString()).toMatch(/^\ufeffCode;Set;/)
    expect((await client.read(content, 'inventory.csv')).summary).toMatchObject({ unchanged: 12 })
  })

  test('carries texts that a program would run with an apostrophe, days as ISO', async () => {
    const { content } = await client.download('committee', exportUrl('csv'))
    const [head = [], row = []] = parse(content, { bom: true, delimiter: ';' })
    const cell = (header: string) => row[head.indexOf(header)]
    expect(cell('Propósito')).toBe(`'=Autorizar; "obras"\nen suelo urbano`)
    expect(cell('Inscrito en el SUIT el')).toBe('2009-06-01')
    expect(cell('Canales')).toBe('Presencial | Web')
    expect(cell('Costo en pesos')).toBe('25000.5')
  })

  test('with the filters of the list has its rows only', async () => {
    const filtered = await client.download('committee', exportUrl('csv', '&inSuit=true'))
    expect(parse(filtered.content, { bom: true, delimiter: ';' })).toHaveLength(2)
    const wrong = await client.download('committee', exportUrl('csv', '&inSuit=quizás'))
    expect([wrong.status, wrong.json().code]).toEqual([400, 'INVALID_VALUE'])
  })

  test('outsiders get what is published, without our evaluation', async () => {
    const { content } = await client.download(null, exportUrl('csv'))
    const [head = [], ...rows] = parse(content, { bom: true, delimiter: ';' })
    expect(rows.map(([code]) => code)).toEqual(['T-001'])
    expect(head).toContain('Requisitos')
    for (const own of ['Satisfacción (0 a 1)', 'Optimizable', 'Identificado el']) {
      expect(head).not.toContain(own)
    }
  })

  test('the template is the columns alone', async () => {
    const { content } = await client.download(null, '/api/exports/procedures-template.xlsx')
    const [head, ...rows] = await sheetOf(content)
    expect(rows).toEqual([])
    expect(head?.slice(0, 2)).toEqual(['Código', 'Conjunto'])
    expect(head).not.toContain('Eficiencia (calculada)')
  })
})

describe('ten cells changed and two of them broken', () => {
  const names = ['D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11']
  const changes = Object.fromEntries(names.map((cell) => [cell, `Renombrado ${cell}`]))

  test('eight rows change, two come back marked in the person’s own workbook, nothing else touched', async () => {
    const { content } = await client.download('committee', exportUrl('xlsx'))
    const own = await edited(content, { ...changes, F12: 'Turismo', R13: '31/02/2009' })
    const run = await client.read(own, 'Mi inventario.xlsx')
    expect(run.summary).toMatchObject({ changed: 8, refused: 2, unchanged: 2 })
    const refused = run.rows.edges.filter(({ node }) => node.kind === 'REFUSED')
    expect(
      refused.map(({ node }) => node.cells.map(({ cell, problem }) => [cell, problem?.errorCode])),
    ).toEqual([[['F12', 'REFERENCE_UNKNOWN']], [['R13', 'INVALID_DATE']]])
    expect(refused[1]?.node.cells[0]?.problem?.message).toBe(
      'R13 «Declarado el»: no es una fecha que exista. Escríbala como 2010-06-30.',
    )

    const marked = await client.download('committee', `/api/imports/${run.id}/marked.xlsx`)
    expect(marked.name).toBe('Mi inventario-corregir.xlsx')
    const [before, after] = [await partsOf(own), await partsOf(marked.content)]
    const comments = after.get('xl/comments9001.xml') ?? ''
    expect([...comments.matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell)).toEqual(['F12', 'R13'])
    expect(comments).toContain('no hay ninguna dependencia «Turismo»')
    const sheet = after.get('xl/worksheets/sheet1.xml') ?? ''
    const format = /<c r="F12"[^>]* s="(\d+)"/.exec(sheet)?.[1]
    const formats = [...(after.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*\/?>/g)].map(String)
    expect(formats.at(Number(format) + 1)).toContain('applyFill="1"')
    expect(sheet).toContain('<legacyDrawing')
    for (const untouched of [
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
      'xl/_rels/workbook.xml.rels',
    ]) {
      expect(after.get(untouched)).toBe(before.get(untouched))
    }
    expect(await sheetOf(marked.content)).toEqual(await sheetOf(own))

    expect(await apply(run.id)).toMatchObject({ state: 'APPLIED', done: 8, total: 8 })
    const { here, db } = product.api
    const rows = await db.prisma.procedure.findMany({ where: { entityId: here.id, version: 2 } })
    // The first row was changed when it was made.
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.values(changes).sort())
    expect(rows[0]?.searchText).toContain('renombrado')
  })

  test('a CSV comes back with its rows and the reasons in a last column', async () => {
    const sent = csv(
      header,
      'T-901;Trámite;Nuevo;PLAN;2010-01-04',
      'T-902;Trámite;;PLAN;2010-02-31',
    )
    const run = await client.read(sent, 'nuevos.csv')
    const marked = await client.download('committee', `/api/imports/${run.id}/marked.csv`)
    const rows: string[][] = parse(marked.content, { bom: true, delimiter: ';' })
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Qué corregir',
      '',
      'E3 «Declarado el»: no es una fecha que exista. Escríbala como 2010-06-30.',
    ])
    expect(rows[2]?.slice(0, 2)).toEqual(['T-902', 'Trámite'])
  })

  test('in the language of the address, whatever the browser’s', async () => {
    const run = await client.read(csv(header, 'T-903;Trámite;Uno;PLAN;2010-02-31'), 'uno.csv')
    const address = `/api/imports/${run.id}/marked.csv`
    const marked = await client.download('committee', `${address}?lang=en`)
    expect(marked.name).toBe('uno-to-mend.csv')
    expect(parse(marked.content, { bom: true, delimiter: ';' })).toMatchObject([
      { 5: 'What to mend' },
      { 5: expect.stringContaining('E2 “') },
    ])
    const wrong = await client.download('committee', `${address}?lang=fr`)
    expect([wrong.status, wrong.json().code]).toEqual([400, 'INVALID_VALUE'])
  })
})

describe('applying', () => {
  const added = (code: string) =>
    csv(header, `${code};Trámite;Paz y salvo ${code};Planeación;4/1/2010`)

  test('is once: one event, history by row, every plan counted anew; the same key gives the same answer', async () => {
    const { here, db } = product.api
    const { revision } = await db.prisma.plan.findUniqueOrThrow({ where: { id: here.planId } })
    const run = await client.read(added('T-910'), 'uno.csv')
    const before = await auditCount(product.api, here, 'procedure.import')
    const input = { importId: run.id, idempotencyKey: randomUUID() }
    const fields = '... on ImportRun { id state }'
    const first = await writes(product.api, 'committee', 'applyImport', input, fields)
    expect(first).toMatchObject({ state: 'APPLIED' })
    expect(await writes(product.api, 'committee', 'applyImport', input, fields)).toEqual(first)
    expect(await apply(run.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect(await auditCount(product.api, here, 'procedure.import')).toBe(before + 1)
    const plan = await db.prisma.plan.findUniqueOrThrow({ where: { id: here.planId } })
    expect(plan.revision).toBe(revision + 1)
    const [row] = await query<{ n: number }>(
      db,
      `SELECT count(*)::int AS n FROM history.procedure WHERE entity_id = $1 AND code = 'T-910'`,
      [here.id],
    )
    expect(row?.n).toBe(1)
    const stored = await db.prisma.procedure.findFirstOrThrow({ where: { code: 'T-910' } })
    expect(stored).toMatchObject({
      version: 1,
      officeId: here.offices.planning,
      optimisable: 'UNDECIDED',
    })
  })

  test('is seen by others while it waits and runs', async () => {
    const { here, db } = product.api
    const run = await client.read(added('T-911'), 'uno.csv')
    const seen: unknown[] = []
    const answer = await locksHeldUp(
      db,
      here.id,
      () => apply(run.id),
      async () => seen.push((await client.run('committee', run.id)).importRun),
    )
    expect(seen).toMatchObject([{ state: 'APPLYING', done: 0, total: 1 }])
    expect(answer).toMatchObject({ state: 'APPLIED', done: 1 })
  })

  test('after somebody edited one of its rows writes nothing at all', async () => {
    const { here, db } = product.api
    const run = await client.read(csv('Código;Nombre', 'T-002;Primero', 'T-003;Segundo'), 'dos.csv')
    const where = { entityId_code: { entityId: here.id, code: 'T-003' } }
    await db.prisma.procedure.update({ where, data: { version: { increment: 1 } } })
    const refused = await apply(run.id)
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
    expect(refused.message).toMatch(/^Otra persona cambió el registro/)
    const names = await db.prisma.procedure.findMany({
      where: { entityId: here.id, name: 'Primero' },
    })
    expect(names).toEqual([])
    expect((await client.run('committee', run.id)).importRun?.state).toBe('FAILED')
  })

  test('that breaks off midway leaves nothing behind, and can be tried again', async () => {
    const { here, db } = product.api
    const lines = Array.from({ length: 1200 }, (_, n) => `M-${n};Trámite;Fila ${n};PLAN;2010-01-04`)
    const run = await client.read(csv(header, ...lines), 'muchas.csv')
    const before = await countRows(db, 'procedure', here.id)
    await asOwner(
      db,
      `ALTER TABLE procedure ADD CONSTRAINT midway CHECK (code <> 'M-1100') NOT VALID`,
    )
    await expect(apply(run.id)).rejects.toThrow()
    expect(await countRows(db, 'procedure', here.id)).toBe(before)
    expect((await client.run('committee', run.id)).importRun?.state).toBe('FAILED')
    await asOwner(db, 'ALTER TABLE procedure DROP CONSTRAINT midway')
    const again = await client.read(csv(header, ...lines), 'muchas.csv')
    expect(await apply(again.id)).toMatchObject({ state: 'APPLIED', done: 1200 })
    expect(await countRows(db, 'procedure', here.id)).toBe(before + 1200)
  })
})

describe('who may', () => {
  const file = csv(header, 'T-950;Trámite;Nuevo;PLAN;2010-01-04')

  test.each<[PersonKey | null, number]>([
    ['committee', 201],
    ['colleague', 201],
    ['contributor', 403],
    ['mayor', 403],
    ['auditor', 403],
    ['administrator', 403],
    ['integrator', 403],
    [null, 401],
  ])('send a file: %s %i', async (as, status) => {
    expect((await client.send(as, file, 'a.csv')).status).toBe(status)
  })

  test('not to another entity, and not without the header that foreign forms lack', async () => {
    expect((await client.send('committee', file, 'a.csv', { entity: 'otra' })).body.code).toBe(
      'NOT_FOUND',
    )
    const bare = await client.inject('committee', {
      method: 'POST',
      url: '/api/imports/procedures?entity=aqui',
    })
    expect(bare.statusCode).toBe(403)
  })

  test('see, mark or apply a run: the committee of its entity alone', async () => {
    const { id } = await client.read(file, 'a.csv')
    for (const as of ['contributor', 'mayor', 'administrator', null] as const) {
      expect((await client.run(as, id)).importRun).toBeNull()
      expect((await client.download(as, `/api/imports/${id}/marked.csv`)).status).toBe(404)
    }
    expect(await apply(id, 'contributor')).toMatchObject({ errorCode: 'FORBIDDEN' })
    const { db, elsewhere } = product.api
    const [theirs] = await query<{ id: string }>(
      db,
      `INSERT INTO import_run (entity_id, person_id, list, format, state, file_name, file_hash, media_type, rows, summary)
       SELECT $1, $2, list, format, state, 'b.csv', file_hash, media_type, rows, summary
       FROM import_run WHERE file_name = 'a.csv' RETURNING id`,
      [elsewhere.id, elsewhere.persons.committee],
    )
    const theirRun = globalId('ImportRun', theirs?.id ?? '')
    expect((await client.run('committee', theirRun)).importRun).toBeNull()
    expect(await apply(theirRun)).toMatchObject({ errorCode: 'NOT_FOUND' })
  })
})
