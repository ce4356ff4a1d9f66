import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline, Transform } from 'node:stream'
import {
  IMPORT_LIMITS,
  type ImportProblem,
  importMessage,
  type Language,
  type RegisterTemplate,
} from '@gelt/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../core/context.ts'
import { encodeId } from '../../core/ids.ts'
import { languageOf } from '../../http/language.ts'
import { replyWithRefusal } from '../../http/refusal-reply.ts'
import { disposition } from '../../trace/files/disposition.ts'
import { FileTooLargeError } from '../../trace/files/file-store.ts'
import { type ContextOf, receiveFile, type SentFile } from '../../trace/files/receive-file.ts'
import { registerExportRoutes } from './export.routes.ts'
import type { FileFormat, Mark } from './file-job.ts'
import { visibleImportRun } from './import.graphql.ts'
import { importFileKind, mediaTypes } from './import-file-kind.ts'
import { ImportRefusal } from './import-refusal.ts'
import { allImportRows } from './import-run.sql.ts'
import type { ListExport } from './list-export.ts'
import { withLocalCopy } from './local-copy.ts'
import type { RegisterStore } from './register-store.ts'
import { registerStore } from './register-stores.ts'
import { markFile } from './run-file-job.ts'
import { createImportRun, readImport } from './start-import.service.ts'

const markedQuery = z.object({ lang: z.enum(['es', 'en']).optional() })

/**
 * `POST /api/imports/<register>?entity=<key>`: one CSV or XLSX file as multipart; answers with the run, which is read
 * afterwards. `GET /api/imports/<id>/marked.(xlsx|csv)?lang=es|en`: the same file with the reasons at its refused
 * cells, in that language or else the request’s.
 */
export function registerImportRoutes(
  app: FastifyInstance,
  contextOf: ContextOf,
  services: Pick<Services, 'db'>,
  otherExports: readonly ListExport[],
): void {
  const reading = new Set<Promise<void>>()
  // Nobody is at what was left half-way when the process ended.
  app.addHook('onReady', () => endAbandoned(services))
  app.addHook('onClose', async () => {
    await Promise.allSettled(reading)
  })
  app.post<{ Params: { list: string }; Querystring: { entity?: string } }>(
    '/api/imports/:list',
    { config: { slowBody: true } },
    async (request, reply) => {
      const store = registerStore(request.params.list)
      if (!store) return replyWithRefusal(request, reply, 'NOT_FOUND')
      return receiveFile(request, reply, {
        contextOf,
        entity: request.query.entity,
        action: 'register.import',
        keep: async (sent) => {
          const id = await keepRegister(sent, store)
          const work = readImport(sent.context, id, store).finally(() => reading.delete(work))
          reading.add(work)
          return { id: encodeId('ImportRun', id), state: 'READING' }
        },
        refuse: (error) => refusedFile(error, request, reply, store.template),
      })
    },
  )
  app.get<{ Params: { id: string; file: string } }>(
    '/api/imports/:id/:file',
    async (request, reply) => {
      const context = await contextOf(request)
      const run = await visibleImportRun(context, request.params.id)
      const store = run && registerStore(run.list)
      const format: FileFormat = run?.mediaType === mediaTypes.XLSX ? 'XLSX' : 'CSV'
      if (!run || !store || request.params.file !== `marked.${format.toLowerCase()}`) {
        return replyWithRefusal(request, reply, 'NOT_FOUND')
      }
      const { success, data } = markedQuery.safeParse(request.query)
      if (!success) {
        return replyWithRefusal(request, reply, 'INVALID_VALUE', { params: { field: 'lang' } })
      }
      const language = data.lang ?? languageOf(request)
      const rows = await allImportRows(context.db, run.id, ['REFUSED'])
      const marks = rows.flatMap(({ cells }) =>
        cells.flatMap((cell): Mark[] => {
          if (!cell.cell || !cell.problem) return []
          return [
            { cell: cell.cell, text: importMessage(cell.problem, language, store.template, cell) },
          ]
        }),
      )
      return withLocalCopy(context.files, run.fileHash, async (path, folder) => {
        const target = join(folder, 'marked')
        const reasonHeader = language === 'es' ? 'Qué corregir' : 'What to mend'
        await markFile({ kind: 'MARK', path, format, marks, target, reasonHeader })
        const content = createReadStream(target)
        const sent = new Promise<void>((resolve) => content.once('close', () => resolve()))
        reply
          .headers({
            'content-type': mediaTypes[format],
            'content-disposition': disposition('attachment', markedName(run.fileName, language)),
            'cache-control': 'private, no-store',
            'x-content-type-options': 'nosniff',
          })
          .send(content)
        await sent
        return reply
      })
    },
  )
  registerExportRoutes(app, contextOf, otherExports)
}

async function keepRegister(
  { context, sender, part, name, whole }: SentFile,
  store: RegisterStore,
): Promise<string> {
  let format: FileFormat = 'CSV'
  const stored = await context.files.put(
    pipeline(part.file, limited(), () => {}),
    async (staged) => {
      format = await importFileKind(staged, name)
      await whole()
    },
  )
  return createImportRun(context, sender, store, { name, format, stored })
}

/** Ends at the first byte over the limit: what follows is not kept. */
function limited(): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > IMPORT_LIMITS.fileBytes)
        done(new FileTooLargeError('more than an import may have'))
      else done(null, chunk)
    },
  })
}

function refusedFile(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  template: RegisterTemplate,
): FastifyReply | null {
  if (error instanceof FileTooLargeError) {
    const maximum = `${IMPORT_LIMITS.fileBytes / 1024 ** 2} MB`
    return replyWithRefusal(request, reply, 'FILE_TOO_LARGE', { params: { maximum } })
  }
  if (!(error instanceof ImportRefusal)) return null
  return replyWithProblem(reply, error.problem, languageOf(request), template)
}

function replyWithProblem(
  reply: FastifyReply,
  problem: ImportProblem,
  language: Language,
  template: RegisterTemplate,
): FastifyReply {
  return reply
    .code(problem.code === 'FILE_TOO_LARGE_INSIDE' ? 413 : 415)
    .header('cache-control', 'no-store')
    .send({ code: problem.code, message: importMessage(problem, language, template) })
}

function markedName(name: string, language: Language): string {
  const mark = language === 'es' ? 'corregir' : 'to-mend'
  return name.replace(/(\.[^.]+)?$/, `-${mark}$1`)
}

async function endAbandoned({ db }: Pick<Services, 'db'>): Promise<void> {
  const { importRun } = db.prisma
  await importRun.updateMany({ where: { state: 'READING' }, data: { state: 'FAILED' } })
  // Its transaction went with the process: it can be applied again.
  await importRun.updateMany({ where: { state: 'APPLYING' }, data: { state: 'READY', done: 0 } })
}
