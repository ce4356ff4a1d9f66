import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { personsOf } from '../../directory/auth/read-viewer.ts'
import { OperationWork } from '../../graphql/operation-work.ts'
import { languageOf } from '../../http/language.ts'
import { createLoaders } from '../../server/loaders.ts'
import type { TestApi } from '../../testing/create-test-api.ts'
import type { FileStore, StoredContent } from './file-store.ts'
import { registerFileRoutes } from './files.routes.ts'
import { localFileStore } from './local-file-store.ts'
import type { ContextOf } from './receive-file.ts'

export interface FilesApp {
  app: FastifyInstance
  /** Address of the server, once it listens. */
  listen(): Promise<AddressInfo>
  /** Number of files in the store's folder, half-written ones included. */
  filesKept(): Promise<number>
  /** Where the files lie. */
  folder: string
  /** Settles as the latest `put` does. */
  latestPut(): Promise<StoredContent>
  close(): Promise<void>
}

/**
 * The two routes on a folder of their own; who asks stands in the header `x-test-user`, because signing in
 * is tested elsewhere.
 */
export async function createFilesApp(api: TestApi): Promise<FilesApp> {
  const folder = await mkdtemp(join(tmpdir(), 'gelt-files-'))
  const store = localFileStore(folder)
  let latest: Promise<StoredContent> = Promise.reject(new Error('nothing was put yet'))
  latest.catch(() => {})
  const files: FileStore = {
    ...store,
    put(content, accept) {
      latest = store.put(content, accept)
      latest.catch(() => {})
      return latest
    },
  }
  const contextOf: ContextOf = async (request) => {
    const userId = request.headers['x-test-user']
    const signedIn = typeof userId === 'string'
    const viewer = signedIn ? { userId, email: '', persons: await personsOf(api.db, userId) } : null
    return {
      ...api.services,
      files,
      viewer,
      language: languageOf(request),
      requestId: request.id,
      clientAddress: request.ip,
      log: request.log,
      loaders: createLoaders(api.db),
      work: new OperationWork(api.db, viewer),
    }
  }
  const app = Fastify({ bodyLimit: 1024 * 1024 })
  await registerFileRoutes(app, contextOf)
  return {
    app,
    folder,
    listen: async () => {
      await app.listen({ port: 0, host: '127.0.0.1' })
      return app.server.address() as AddressInfo
    },
    filesKept: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).length
    },
    latestPut: () => latest,
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const boundary = 'gelt-boundary'

export const multipartType = `multipart/form-data; boundary=${boundary}`

/** A multipart body with one file, as a browser sends it; `closed: false` leaves out the end. */
export function multipartOf(
  content: Buffer,
  name: string,
  mediaType = 'application/octet-stream',
  { closed = true } = {},
): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${mediaType}\r\n\r\n`
  const tail = closed ? `\r\n--${boundary}--\r\n` : ''
  return Buffer.concat([Buffer.from(head), content, Buffer.from(tail)])
}
