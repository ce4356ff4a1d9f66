import { request as httpRequest } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countRows, createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { maxFileBytes } from './file-store.ts'
import { createFilesApp, type FilesApp, multipartOf, multipartType } from './files-app.factory.ts'
import { type SampleFile, sampleFiles } from './sample-files.factory.ts'

let api: TestApi
let files: FilesApp
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  files = await createFilesApp(api)
})
afterEach(() => files.close())

const asCommittee = {
  'content-type': multipartType,
  'apollo-require-preflight': 'true',
  'x-test-user': 'aqui-committee',
}

async function upload(
  payload: Buffer,
  { headers = {}, entity = 'aqui' }: { headers?: Record<string, string>; entity?: string } = {},
) {
  const url = `/files?entity=${entity}`
  const answer = await files.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...asCommittee, ...headers },
  })
  return { status: answer.statusCode, body: answer.json() }
}

const send = (sample: SampleFile, name: string, declared?: string) =>
  upload(multipartOf(sampleFiles[sample], name, declared))

const rows = () => countRows(api.db, 'stored_file', api.here.id)

describe('a file that is let in', () => {
  it('is kept, and answered with its id, name, size and the type found', async () => {
    const { status, body } = await send('pdf', '../Acta n.º 3.pdf', 'application/pdf')
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        id: expect.any(String),
        name: 'Acta n.º 3.pdf',
        size: sampleFiles.pdf.length,
        mediaType: 'application/pdf',
      },
    })
    expect(await files.filesKept()).toBe(1)
  })

  it('gets the same id when the same person sends it again', async () => {
    const first = await send('png', 'foto.png')
    const before = await rows()
    const second = await send('png', 'foto.png')
    expect(second.body).toEqual(first.body)
    expect(await rows()).toBe(before)
    const other = await upload(multipartOf(sampleFiles.png, 'foto.png'), {
      headers: { 'x-test-user': 'aqui-colleague' },
    })
    expect(other.body.id).not.toBe(first.body.id)
    expect(await files.filesKept()).toBe(1)
  })
})

describe('a file that is not', () => {
  it.each<[SampleFile, string, number, string]>([
    ['empty', 'acta.pdf', 400, 'FILE_EMPTY'],
    ['exe', 'acta.pdf', 415, 'FILE_TYPE_MISMATCH'],
    ['svg', 'dibujo.svg', 415, 'FILE_TYPE_NOT_ALLOWED'],
    ['zip', 'todo.zip', 415, 'FILE_TYPE_NOT_ALLOWED'],
  ])('%s as %s: %i %s, and nothing is left', async (sample, name, status, code) => {
    const before = await rows()
    const answer = await send(sample, name)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.message).toContain(`${name}: `)
    expect(await files.filesKept()).toBe(0)
    expect(await rows()).toBe(before)
  })

  it('is refused in the language asked for', async () => {
    const payload = multipartOf(sampleFiles.empty, 'acta.pdf')
    const spanish = await upload(payload)
    const english = await upload(payload, { headers: { 'accept-language': 'en' } })
    expect(spanish.body.message).toBe('acta.pdf: el archivo está vacío. Elija otro.')
    expect(english.body.message).toBe('acta.pdf: the file is empty. Choose another.')
  })

  it('of 20 MB and a byte is too large; of 20 MB it is not', async () => {
    const page = Buffer.alloc(maxFileBytes + 1, ' ')
    sampleFiles.pdf.copy(page)
    const over = await upload(multipartOf(page, 'acta.pdf'))
    expect(over).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } })
    expect(await files.filesKept()).toBe(0)
    const full = await upload(multipartOf(page.subarray(0, maxFileBytes), 'acta.pdf'))
    expect(full).toMatchObject({ status: 201, body: { size: maxFileBytes } })
  })

  it('is far too large, and the browser still hears why', async () => {
    const { port } = await files.listen()
    const form = new FormData()
    form.append('file', new Blob([Buffer.alloc(2 * maxFileBytes)]), 'acta.pdf')
    const { 'content-type': _, ...headers } = asCommittee
    const url = `http://127.0.0.1:${port}/files?entity=aqui`
    const answer = await fetch(url, { method: 'POST', body: form, headers })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(await files.filesKept()).toBe(0)
  })

  it('comes with another one', async () => {
    const one = multipartOf(sampleFiles.pdf, 'uno.pdf', undefined, { closed: false })
    const two = multipartOf(sampleFiles.pdf, 'dos.pdf')
    const answer = await upload(Buffer.concat([one, Buffer.from('\r\n'), two]))
    expect(answer).toMatchObject({ status: 400, body: { code: 'TOO_MANY_ITEMS' } })
    expect(await files.filesKept()).toBe(0)
  })

  it.each([
    [
      'cut before the closing boundary',
      multipartOf(sampleFiles.pdf, 'a.pdf', '', { closed: false }),
      multipartType,
      'INVALID_VALUE',
    ],
    ['without a boundary', Buffer.from('hola'), 'multipart/form-data', 'INVALID_VALUE'],
    ['with no file in it', Buffer.from(''), multipartType, 'REQUIRED'],
  ])('is %s', async (_what, payload, type, code) => {
    const answer = await upload(payload, { headers: { 'content-type': type } })
    expect(answer).toMatchObject({ status: 400, body: { code } })
    expect(await files.filesKept()).toBe(0)
  })

  it('is broken off midway', async () => {
    const { port } = await files.listen()
    const request = httpRequest({
      port,
      method: 'POST',
      path: '/files?entity=aqui',
      headers: { ...asCommittee, 'content-length': 5_000_000 },
    })
    request.on('error', () => {})
    // Let go only once the server has begun to store.
    const begun = untilStored(files)
    request.write(multipartOf(Buffer.alloc(500_000, ' '), 'acta.pdf', '', { closed: false }))
    await begun
    request.destroy()
    await expect(files.latestPut()).rejects.toThrow()
    expect(await files.filesKept()).toBe(0)
  })
})

/** Resolves when the store has a file that is still being written. */
async function untilStored({ filesKept }: FilesApp): Promise<void> {
  await expect.poll(filesKept, { interval: 5, timeout: 5_000 }).toBe(1)
}

describe('who may send', () => {
  const pdf = multipartOf(sampleFiles.pdf, 'acta.pdf')

  it.each([
    ['contributor', 201],
    ['committee', 201],
    ['mayor', 403],
    ['auditor', 403],
    ['administrator', 403],
    ['integrator', 403],
  ])('%s: %i', async (person, status) => {
    const answer = await upload(pdf, { headers: { 'x-test-user': `aqui-${person}` } })
    expect(answer.status).toBe(status)
    expect(await files.filesKept()).toBe(status === 201 ? 1 : 0)
  })

  it('nobody who is not signed in', async () => {
    const { 'x-test-user': _, ...headers } = asCommittee
    const answer = await files.app.inject({
      method: 'POST',
      url: '/files?entity=aqui',
      payload: pdf,
      headers,
    })
    expect(answer.statusCode).toBe(401)
    expect(answer.json().code).toBe('UNAUTHENTICATED')
  })

  it.each(['otra', 'ninguna', ''])(
    'to the entity %j: as to one that does not exist',
    async (entity) => {
      const answer = await upload(pdf, { entity })
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
      expect(await files.filesKept()).toBe(0)
    },
  )

  it('no form of another site: the header that such a form cannot send is asked for', async () => {
    const { 'apollo-require-preflight': _, ...headers } = asCommittee
    const answer = await files.app.inject({
      method: 'POST',
      url: '/files?entity=aqui',
      payload: pdf,
      headers,
    })
    expect(answer.statusCode).toBe(403)
    expect(await files.filesKept()).toBe(0)
  })
})

describe('the trace of a file', () => {
  const uploads = () =>
    api.db.prisma.auditEvent.findMany({
      where: { entityId: api.here.id, action: 'file.upload' },
      orderBy: { seq: 'asc' },
    })

  it('is one event, and none for the same file again', async () => {
    const before = (await uploads()).length
    await send('webp', 'rastro.webp')
    await send('webp', 'rastro.webp')
    const events = await uploads()
    expect(events).toHaveLength(before + 1)
    expect(events.at(-1)).toMatchObject({
      subjectType: 'StoredFile',
      subjectLabel: 'rastro.webp',
      before: null,
      after: { name: 'rastro.webp', mediaType: 'image/webp', size: sampleFiles.webp.length },
    })
  })

  it('isn’t left in an archived entity, which takes no file', async () => {
    const archive = (archivedAt: Date | null) =>
      api.db.prisma.entity.update({ where: { id: api.here.id }, data: { archivedAt } })
    await archive(new Date())
    const [kept, events] = [await rows(), (await uploads()).length]
    expect(await send('png', 'tarde.png')).toMatchObject({
      status: 409,
      body: { code: 'WRONG_STATE', message: expect.stringMatching(/^La entidad está archivada/) },
    })
    expect([await rows(), (await uploads()).length]).toEqual([kept, events])
    await archive(null)
  })
})
