import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { countRows } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { writes } from '../../testing/write-contract.ts'
import { zipOf } from '../../trace/files/sample-files.factory.ts'
import { createProcedures, ImportsClient } from './imports.factory.ts'

let product: TestApp
let client: ImportsClient
beforeAll(async () => {
  product = await createTestApp()
  client = new ImportsClient(product)
  await createProcedures(product.api, product.api.here, 2)
})
afterAll(() => product.close())

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

describe('a file that is refused before it is read', () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'

  test.each<[string, Buffer, string, number, string]>([
    ['empty', Buffer.alloc(0), 'a.csv', 400, 'FILE_EMPTY'],
    ['a page', Buffer.from('hola'), 'a.pdf', 415, 'FILE_KIND_UNKNOWN'],
    ['an archive called CSV', zipOf({ 'a.txt': 'x' }), 'a.csv', 415, 'FILE_KIND_UNKNOWN'],
    ['an archive that is no workbook', zipOf({ 'a.txt': 'x' }), 'a.xlsx', 415, 'FILE_BROKEN'],
    ['no archive', Buffer.from('PK\x03\x04 cut off'), 'a.xlsx', 415, 'FILE_BROKEN'],
    [
      'locked with a password',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'a.xlsx',
      415,
      'FILE_LOCKED',
    ],
    ['named as one with macros', Buffer.from('x'), 'a.xlsm', 415, 'FILE_HAS_MACROS'],
    [
      'with macros under another name',
      zipOf({ '[Content_Types].xml': types, 'xl/vbaProject.bin': 'x' }),
      'a.xlsx',
      415,
      'FILE_HAS_MACROS',
    ],
  ])('%s', async (_what, content, name, status, code) => {
    const before = await countRows(product.api.db, 'import_run', product.api.here.id)
    const answer = await client.send('committee', content, name)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.message.length).toBeGreaterThan(20)
    expect(await countRows(product.api.db, 'import_run', product.api.here.id)).toBe(before)
  })

  test('that would fill the memory: a few kilobytes of 200 MB', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from(types), '[Content_Types].xml')
    zip.addBuffer(Buffer.alloc(200 * 1024 * 1024, ' '), 'xl/worksheets/sheet1.xml')
    zip.end()
    const bomb = await buffer(zip.outputStream)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const answer = await client.send('committee', bomb, 'a.xlsx')
    expect(answer).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE_INSIDE' } })
  })

  test('that says less than it unpacks to is found out while it is read', async () => {
    const { content } = await client.download(
      'committee',
      '/api/exports/procedures.xlsx?entity=aqui',
    )
    const lying = Buffer.from(content)
    const name = lying.lastIndexOf('xl/worksheets/sheet1.xml')
    // Unpacked size of the entry in the archive's directory.
    lying.writeUInt32LE(100, name - 46 + 24)
    expect(await client.read(lying, 'a.xlsx')).toMatchObject({
      state: 'REFUSED',
      refusal: { errorCode: 'FILE_BROKEN' },
    })
  })

  test('of 100 MB, while it is still arriving', async () => {
    await product.app.listen({ port: 0, host: '127.0.0.1' })
    const address = product.app.server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const cookie = await product.signIn('committee')
    const form = new FormData()
    form.append('file', new Blob([Buffer.alloc(100 * 1024 * 1024, 'a;b\n')]), 'a.csv')
    const answer = await fetch(`http://127.0.0.1:${port}/api/imports/procedures?entity=aqui`, {
      method: 'POST',
      headers: { cookie, 'apollo-require-preflight': 'true' },
      body: form,
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toEqual({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('10 MB'),
    })
  })
})

describe('a file that is refused once it is read', () => {
  test.each<[string, Buffer, string]>([
    ['a renamed column', csv('Código;Nombres', 'T-001;x'), 'COLUMN_UNKNOWN'],
    ['no header', csv('T-001;x'), 'COLUMN_MISSING'],
    ['a quote that never ends', csv('Código;Nombre', 'T-001;"x'), 'FILE_BROKEN'],
    ['nine megabytes of empty lines', Buffer.alloc(9 * 1024 * 1024, '\n'), 'ROWS_TOO_MANY'],
    ['bytes that are no text', Buffer.from([0x43, 0, 1, 2, 3, 0, 0]), 'FILE_BROKEN'],
  ])('%s', async (_what, content, code) => {
    const run = await client.read(content, 'a.csv')
    expect(run).toMatchObject({ state: 'REFUSED', summary: null, refusal: { errorCode: code } })
    const applied = await writes(product.api, 'committee', 'applyImport', { importId: run.id })
    expect(applied).toMatchObject({ errorCode: 'WRONG_STATE' })
  })

  test.each<[string, Buffer]>([
    ['Windows-1252 with tabs', Buffer.from('C\xf3digo\tNombre\nT-001\tA\xf1o', 'latin1')],
    ['UTF-8 with commas, no mark', Buffer.from('Código,Nombre\nT-001,Año')],
    ['UTF-8 with semicolons and a mark', Buffer.from('\ufeffCódigo;Nombre\nT-001;Año')],
    ['UTF-16 with tabs', Buffer.from('\ufeffCódigo\tNombre\nT-001\tAño', 'utf16le')],
  ])('%s is not', async (_what, content) => {
    const run = await client.read(content, 'a.csv')
    expect(run.rows.edges[0]?.node.cells).toMatchObject([{ column: 'name', after: 'Año' }])
  })
})
