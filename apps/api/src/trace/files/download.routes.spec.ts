import { createHash } from 'node:crypto'
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draft } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { maxFileBytes } from './file-store.ts'
import { createFilesApp, type FilesApp, multipartOf, multipartType } from './files-app.factory.ts'
import { type SampleFile, sampleFiles } from './sample-files.factory.ts'

let api: TestApi
let files: FilesApp
beforeAll(async () => {
  api = await createTestApi()
  files = await createFilesApp(api)
})
afterAll(async () => {
  await files.close()
  await api.close()
})

async function upload(sample: SampleFile, name: string): Promise<string> {
  const answer = await files.app.inject({
    method: 'POST',
    url: '/files?entity=aqui',
    payload: multipartOf(sampleFiles[sample], name),
    headers: {
      'content-type': multipartType,
      'apollo-require-preflight': 'true',
      'x-test-user': 'aqui-committee',
    },
  })
  return answer.json().id
}

const get = (id: string, as: string | null, headers: Record<string, string> = {}, query = '') =>
  files.app.inject({
    url: `/files/${id}${query}`,
    headers: { ...headers, ...(as ? { 'x-test-user': as } : {}) },
  })

/** Attaches the file to a value of a period of its own, up to the decision named. */
async function prove(
  fileId: string,
  month: number,
  decisions: ('SUBMITTED' | 'APPROVED')[],
  share?: { id: string },
) {
  const { id: entityId, targets, persons } = api.here
  const day = new Date(Date.UTC(2009, month, 1))
  const { id } = await api.db.prisma.measurement.create({
    data: {
      entityId,
      ...(share
        ? { targetId: share.id, numerator: '1', denominator: '1' }
        : { targetId: targets[1], value: '1' }),
      periodKey: '2009-S1',
      periodStartsOn: new Date('2009-01-01'),
      periodEndsOn: new Date('2009-06-30'),
      cutoff: day,
      recordedById: persons.committee,
    },
  })
  const file = Buffer.from(fileId, 'base64url').toString().split(':')[1] ?? ''
  await api.db.prisma.evidence.create({
    data: {
      entityId,
      measurementId: id,
      kind: 'FILE',
      title: 'Acta',
      fileId: file,
      attachedById: persons.committee,
    },
  })
  for (const kind of decisions) {
    const decidedById = kind === 'APPROVED' ? persons.mayor : persons.committee
    await api.db.prisma.measurementDecision.create({
      data: { entityId, measurementId: id, kind, decidedById },
    })
  }
}

describe('a file', () => {
  it('comes back as it was sent, with headers that let a browser do nothing but show it', async () => {
    const id = await upload('pdf', 'Acta 3 del comité.pdf')
    const answer = await get(id, 'aqui-committee')
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload).toEqual(sampleFiles.pdf)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(sampleFiles.pdf.length),
      'content-disposition': `inline; filename="Acta 3 del comite.pdf"; filename*=UTF-8''Acta%203%20del%20comit%C3%A9.pdf`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${createHash('sha256').update(sampleFiles.pdf).digest('hex')}"`,
    })
  })

  it.each<[SampleFile, string, string, string]>([
    ['png', 'foto.png', 'inline', 'image/png'],
    ['csv', 'cuentas.csv', 'attachment', 'text/csv; charset=utf-8'],
    ['txt', 'acta.txt', 'attachment', 'text/plain; charset=utf-8'],
    ['odt', 'acta.odt', 'attachment', 'application/vnd.oasis.opendocument.text'],
  ])('%s is served %3$s as %4$s', async (sample, name, disposition, type) => {
    const { headers } = await get(await upload(sample, name), 'aqui-committee')
    expect(headers['content-disposition']).toMatch(new RegExp(`^${disposition}; `))
    expect(headers['content-type']).toBe(type)
  })

  it('is saved to disk when that is asked for', async () => {
    const { headers } = await get(
      await upload('png', 'foto.png'),
      'aqui-committee',
      {},
      '?download',
    )
    expect(headers['content-disposition']).toMatch(/^attachment; /)
  })

  it('is not sent again to whoever has it, but who may not see it learns nothing', async () => {
    const id = await upload('png', 'foto.png')
    const etag = String((await get(id, 'aqui-committee')).headers.etag)
    const again = await get(id, 'aqui-committee', { 'if-none-match': `W/"x", ${etag}` })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect((await get(id, null, { 'if-none-match': etag })).statusCode).toBe(404)
  })

  it('answers to HEAD with its headers alone', async () => {
    const id = await upload('png', 'foto.png')
    const answer = await files.app.inject({
      method: 'HEAD',
      url: `/files/${id}`,
      headers: { 'x-test-user': 'aqui-committee' },
    })
    expect(answer.headers['content-length']).toBe(String(sampleFiles.png.length))
    expect(answer.body).toBe('')
  })
})

describe('who sees it', () => {
  const ways = ['aqui-integrator', 'aqui-administrator', 'otra-committee', null]

  it('before approval: those who work on the values, and nobody else', async () => {
    const id = await upload('txt', 'pendiente.txt')
    await prove(id, 0, ['SUBMITTED'])
    for (const as of ['aqui-contributor', 'aqui-committee', 'aqui-mayor']) {
      expect((await get(id, as)).statusCode, as).toBe(200)
    }
    for (const as of ways) expect((await get(id, as)).statusCode, String(as)).toBe(404)
  })

  it('with an approved value: everybody', async () => {
    const id = await upload('txt', 'aprobada.txt')
    await prove(id, 1, ['SUBMITTED', 'APPROVED'])
    for (const as of ways) expect((await get(id, as)).statusCode, String(as)).toBe(200)
  })

  it('with an approved value of a plan that isn’t public: its people only', async () => {
    const id = await upload('txt', 'borrador.txt')
    await prove(id, 2, ['SUBMITTED', 'APPROVED'], (await draft(api, api.here)).target)
    const statuses = await Promise.all(
      [null, 'otra-committee', 'aqui-committee'].map(async (as) => (await get(id, as)).statusCode),
    )
    expect(statuses).toEqual([404, 404, 200])
  })

  it('a file of another entity answers as one that is missing', async () => {
    const id = await upload('txt', 'ajena.txt')
    const other = await get(id, 'otra-committee', { 'accept-language': 'en' })
    const missing = await get(
      globalId('StoredFile', '00000000-0000-7000-8000-000000000000'),
      'otra-committee',
      { 'accept-language': 'en' },
    )
    expect(other.statusCode).toBe(404)
    expect(other.body).toBe(missing.body)
    expect(other.json().code).toBe('NOT_FOUND')
  })

  it('that is lost or was changed on the disk is not sent, and says so', async () => {
    const id = await upload('pdf', 'acta.pdf')
    const whole = await get(id, 'aqui-committee')
    const etag = String(whole.headers.etag)
    const hash = etag.replaceAll('"', '')
    const [path] = (await readdir(files.folder, { recursive: true }))
      .filter((name) => name.endsWith(hash))
      .map((name) => join(files.folder, name))
    if (!path) throw new Error('the file lies somewhere')
    const refused = async (code: string, words: string) => {
      const answer = await get(id, 'aqui-committee')
      expect(answer.statusCode).toBe(410)
      expect(answer.json()).toEqual({ code, message: expect.stringContaining(words) })
      expect(answer.json().message).toContain('acta.pdf')
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
      expect(answer.headers.etag).toBeUndefined()
      expect(answer.headers['content-disposition']).toBeUndefined()
    }
    const bytes = await readFile(path)
    await writeFile(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]))
    await refused('FILE_CHANGED', 'no es el que se subió')
    await writeFile(path, bytes.subarray(0, 10))
    await refused('FILE_CHANGED', 'no es el que se subió')
    // Larger than any upload: not read at all.
    await truncate(path, maxFileBytes + 1)
    await refused('FILE_CHANGED', 'no es el que se subió')
    await rm(path)
    await refused('FILE_MISSING', 'ya no está')
    // Whoever has it keeps it.
    const known = await get(id, 'aqui-committee', { 'if-none-match': `W/${etag}` })
    expect(known.statusCode).toBe(304)
    await writeFile(path, bytes)
    expect((await get(id, 'aqui-committee')).rawPayload).toEqual(whole.rawPayload)
  })

  it.each([
    'nada',
    '..%2F..%2Fetc%2Fpasswd',
    globalId('Plan', '00000000-0000-7000-8000-000000000000'),
  ])('the id %j is none', async (id) => {
    expect((await get(id, 'aqui-committee')).statusCode).toBe(404)
  })
})
