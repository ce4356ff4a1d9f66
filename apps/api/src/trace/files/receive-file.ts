import type { MultipartFile } from '@fastify/multipart'
import { type Action, can, type ErrorCode } from '@gelt/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Context, personIn, type ViewerPerson } from '../../core/context.ts'
import { AccessRefusal, NotFoundRefusal, Refusal, StateRefusal } from '../../core/refusals.ts'
import { replyWithRefusal } from '../../http/refusal-reply.ts'
import { cleanFileName } from './file-name.rules.ts'
import { FileRefusal } from './file-refusal.ts'
import { FileTooLargeError, maxFileBytes } from './file-store.ts'

/** Who asks, as for a GraphQL operation. */
/** @param milliseconds that the request may take; those of a query unless said */
export type ContextOf = (request: FastifyRequest, milliseconds?: number) => Promise<Context>

/** A form of another site cannot send it without the browser asking first. */
const preflightHeader = 'apollo-require-preflight'

/** Of the multipart parser: one file and nothing else. */
export const multipartLimits = {
  files: 1,
  fields: 0,
  parts: 1,
  headerPairs: 20,
  // The store refuses at the first byte over the limit; the parser must let that byte through.
  fileSize: maxFileBytes + 1,
}

/** One file that somebody who may do so is sending. */
export interface SentFile {
  context: Context
  sender: ViewerPerson
  part: MultipartFile
  /** Cleaned, with its extension. */
  name: string
  /** Resolves once the body ended as it should: an upload cut short right after the bytes isn't kept. */
  whole(): Promise<void>
}

interface Reception {
  contextOf: ContextOf
  /** Key of the entity that it is sent to. */
  entity: string | undefined
  /** What the sender has to be allowed to. */
  action: Action
  /** Keeps the file; gives what is answered with 201. */
  keep(sent: SentFile): Promise<object>
  /** Answers an error that only this route knows; null: it knows it not. */
  refuse?: (error: unknown) => FastifyReply | null
}

/** Takes one file as multipart, refusing whoever may not send it before a byte of it is kept. */
export async function receiveFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { contextOf, entity, action, keep, refuse }: Reception,
): Promise<FastifyReply> {
  if (!request.headers[preflightHeader]) return replyWithRefusal(request, reply, 'FORBIDDEN')
  const context = await contextOf(request)
  const sender = await senderFor(context, entity, action)
  if (sender instanceof Refusal) {
    return replyWithRefusal(request, reply, sender.code, { params: sender.params })
  }
  if (!request.isMultipart()) return replyWithRefusal(request, reply, 'REQUIRED')
  let name = ''
  try {
    const parts = request.files()
    const { value: part } = await parts.next()
    if (!part) return replyWithRefusal(request, reply, 'REQUIRED')
    name = cleanFileName(part.filename)
    const whole = async () => {
      await parts.next()
    }
    return reply.code(201).send(await keep({ context, sender, part, name, whole }))
  } catch (error) {
    // The parser let go of the body; unread, it would hold the connection and the browser its answer.
    request.raw.resume()
    const answered = refuse?.(error)
    if (answered) return answered
    const code = codeOf(error)
    if (!code) throw error
    const params = {
      field: name,
      ...(error instanceof Refusal ? error.params : {}),
      ...(code === 'TOO_MANY_ITEMS' ? { maximum: '1' } : {}),
    }
    return replyWithRefusal(request, reply, code, { params })
  }
}

async function senderFor(
  context: Context,
  slug: string | undefined,
  action: Action,
): Promise<ViewerPerson | Refusal> {
  if (!context.viewer) return new AccessRefusal('UNAUTHENTICATED')
  const entity = slug
    ? await context.db.prisma.entity.findUnique({
        where: { slug },
        select: { id: true, archivedAt: true },
      })
    : null
  const person = entity && personIn(context, entity.id)
  if (!entity || !person) return new NotFoundRefusal()
  if (!can(person.roles, action)) return new AccessRefusal('FORBIDDEN')
  if (entity.archivedAt) return new StateRefusal('WRONG_STATE', { reason: 'ENTITY_ARCHIVED' })
  return person
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
