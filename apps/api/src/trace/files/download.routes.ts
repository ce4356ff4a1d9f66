import type { Readable } from 'node:stream'
import type { StoredFile } from '@gelt/db'
import { can } from '@gelt/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { visiblePlanOf } from '../../act/structure/visible-plan.ts'
import { type Context, rolesIn } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { namesTag } from '../../http/if-none-match.ts'
import { replyWithRefusal } from '../../http/refusal-reply.ts'
import { disposition } from './disposition.ts'
import { inlineTypes } from './file-kinds.ts'
import { FileChangedError, FileMissingError } from './file-store.ts'
import type { ContextOf } from './receive-file.ts'

/**
 * `GET /files/<id>`: a stored file, for whoever sees a value that it proves. `?download` saves it to disk
 * also where a browser could show it.
 */
export function registerDownloadRoute(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string }; Querystring: { download?: string } }>(
    '/files/:id',
    { compress: false },
    async (request, reply) => {
      const context = await contextOf(request)
      const file = await findVisibleFile(context, request.params.id)
      if (!file) return replyWithRefusal(request, reply, 'NOT_FOUND')
      const etag = `"${file.hash}"`
      // Whoever may see it today may not tomorrow: asked again each time.
      const known = { etag, 'cache-control': 'private, no-cache' }
      if (namesTag(request.headers['if-none-match'], etag)) {
        return reply.headers(known).code(304).send()
      }
      const content = await openWhole(context, file)
      if (typeof content === 'string') {
        return replyWithRefusal(request, reply, content, { params: { field: file.name } })
      }
      const inline = inlineTypes.has(file.mediaType) && request.query.download === undefined
      reply.headers({
        ...known,
        'content-disposition': disposition(inline ? 'inline' : 'attachment', file.name),
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
      })
      return sendContent(reply, file, content)
    },
  )
}

/** The bytes that were uploaded, or why they can't be had: the operator reads it in the log, the caller is told. */
async function openWhole(
  { files, log }: Context,
  { id, hash }: StoredFile,
): Promise<Readable | 'FILE_MISSING' | 'FILE_CHANGED'> {
  try {
    return await files.open(hash)
  } catch (error) {
    const code =
      error instanceof FileMissingError
        ? 'FILE_MISSING'
        : error instanceof FileChangedError
          ? 'FILE_CHANGED'
          : null
    if (!code) throw error
    log.error({ file: id, hash, code }, 'stored file')
    return code
  }
}

function sendContent(reply: FastifyReply, file: StoredFile, content: Readable): FastifyReply {
  const charset = file.mediaType.startsWith('text/') ? '; charset=utf-8' : ''
  return reply
    .header('content-type', `${file.mediaType}${charset}`)
    .header('content-length', file.size)
    .send(content)
}

/**
 * The file where the caller sees it: those who work on the entity's values see all of its files, those who read
 * its registers what proves a row of them, others what proves an approved value of a plan that they see. Null:
 * missing, or not for this caller.
 */
async function findVisibleFile(context: Context, globalId: string): Promise<StoredFile | null> {
  const id = decodeId(globalId)
  if (id?.type !== 'StoredFile') return null
  const { prisma } = context.db
  const file = await prisma.storedFile.findUnique({ where: { id: id.id } })
  if (!file) return null
  const roles = rolesIn(context, file.entityId)
  if (can(roles, 'measurement.readPending')) return file
  if (can(roles, 'register.readAll')) {
    const proves = await prisma.registerEvidence.findFirst({ where: { fileId: file.id } })
    if (proves) return file
  }
  const approved = await prisma.measurement.findMany({
    where: {
      entityId: file.entityId,
      evidence: { some: { fileId: file.id } },
      decisions: { some: { kind: 'APPROVED' } },
    },
    select: { targetId: true },
    distinct: ['targetId'],
    take: 100,
  })
  const plans = await Promise.all(approved.map((row) => visiblePlanOf(context, row.targetId)))
  return plans.some((plan) => plan !== null) ? file : null
}
