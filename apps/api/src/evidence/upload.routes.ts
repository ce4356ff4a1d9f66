import multipart, { type MultipartFile } from '@fastify/multipart'
import type { StoredFile } from '@gelt/db'
import { can, type ErrorCode } from '@gelt/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Context, personIn, type ViewerPerson } from '../context.ts'
import { encodeId } from '../graphql/ids.ts'
import { Refusal } from '../graphql/refusals.ts'
import { replyWithRefusal } from '../http/refusal-reply.ts'
import { cleanFileName } from './file-name.rules.ts'
import { FileRefusal } from './file-refusal.ts'
import { FileTooLargeError, maxFileBytes } from './file-store.ts'
import { recordFile } from './record-file.service.ts'
import { sniffMediaType } from './sniff-media-type.ts'

/** Who asks, as for a GraphQL operation. */
export type ContextOf = (request: FastifyRequest) => Promise<Context>

/** A form of another site cannot send it without the browser asking first. */
const preflightHeader = 'apollo-require-preflight'

const limits = {
  files: 1,
  fields: 0,
  parts: 1,
  headerPairs: 20,
  // The store refuses at the first byte over the limit; the parser must let that byte through.
  fileSize: maxFileBytes + 1,
}

/** `POST /files?entity=<key>`: one file as multipart, to be attached to a value afterwards. */
export async function registerUploadRoute(
  app: FastifyInstance,
  contextOf: ContextOf,
): Promise<void> {
  await app.register(multipart, { limits, throwFileSizeLimit: false })
  app.post<{ Querystring: { entity?: string } }>(
    '/files',
    { config: { slowBody: true } },
    async (request, reply) => {
      if (!request.headers[preflightHeader]) return replyWithRefusal(request, reply, 'FORBIDDEN')
      const context = await contextOf(request)
      const uploader = await uploaderFor(context, request.query.entity)
      if (typeof uploader === 'string') return replyWithRefusal(request, reply, uploader)
      if (!request.isMultipart()) return replyWithRefusal(request, reply, 'REQUIRED')
      let name = ''
      try {
        const parts = request.files()
        const { value: part } = await parts.next()
        if (!part) return replyWithRefusal(request, reply, 'REQUIRED')
        name = cleanFileName(part.filename)
        const { id, size, mediaType } = await receive(context, uploader, part, name, parts)
        return reply.code(201).send({ id: encodeId('StoredFile', id), name, size, mediaType })
      } catch (error) {
        // The parser let go of the body; unread, it would hold the connection and the browser its answer.
        request.raw.resume()
        const code = codeOf(error)
        if (!code) throw error
        const params = { field: name, ...(code === 'TOO_MANY_ITEMS' ? { maximum: '1' } : {}) }
        return replyWithRefusal(request, reply, code, { params })
      }
    },
  )
}

async function uploaderFor(
  context: Context,
  slug: string | undefined,
): Promise<ViewerPerson | ErrorCode> {
  if (!context.viewer) return 'UNAUTHENTICATED'
  const entity = slug
    ? await context.db.prisma.entity.findUnique({
        where: { slug },
        select: { id: true, archivedAt: true },
      })
    : null
  const person = entity && personIn(context, entity.id)
  if (!entity || !person) return 'NOT_FOUND'
  if (!can(person.roles, 'evidence.attach')) return 'FORBIDDEN'
  return entity.archivedAt ? 'WRONG_STATE' : person
}

async function receive(
  context: Context,
  uploader: ViewerPerson,
  part: MultipartFile,
  name: string,
  parts: AsyncIterator<MultipartFile>,
): Promise<StoredFile> {
  let mediaType = ''
  const stored = await context.files.put(part.file, async (staged) => {
    mediaType = await sniffMediaType(staged, name, part.mimetype)
    // Whole only with the closing boundary: an upload cut short right after the bytes isn't kept.
    await parts.next()
  })
  return recordFile(context, uploader, stored, { name, mediaType })
}

/** The refusal that an error stands for; null: it is none that was foreseen. */
function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof FileRefusal || error instanceof Refusal) return error.code
  if (error instanceof FileTooLargeError) return 'FILE_TOO_LARGE'
  if (!(error instanceof Error)) return null
  if ('code' in error && /^FST_(PARTS|FILES|FIELDS)_LIMIT$/.test(String(error.code))) {
    return 'TOO_MANY_ITEMS'
  }
  // The parser tells its errors apart by their words only.
  return /multipart|boundary/i.test(error.message) ? 'INVALID_VALUE' : null
}
