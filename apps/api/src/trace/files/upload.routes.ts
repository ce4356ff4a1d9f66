import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { encodeId } from '../../core/ids.ts'
import { type ContextOf, multipartLimits, receiveFile, type SentFile } from './receive-file.ts'
import { recordFile } from './record-file.service.ts'
import { sniffMediaType } from './sniff-media-type.ts'

/** `POST /files?entity=<key>`: one file as multipart, to be attached to a value afterwards. */
export async function registerUploadRoute(
  app: FastifyInstance,
  contextOf: ContextOf,
): Promise<void> {
  await app.register(multipart, { limits: multipartLimits, throwFileSizeLimit: false })
  app.post<{ Querystring: { entity?: string } }>(
    '/files',
    { config: { slowBody: true } },
    (request, reply) =>
      receiveFile(request, reply, {
        contextOf,
        entity: request.query.entity,
        action: 'evidence.attach',
        keep: keepEvidence,
      }),
  )
}

async function keepEvidence({ context, sender, part, name, whole }: SentFile): Promise<object> {
  let mediaType = ''
  const stored = await context.files.put(part.file, async (staged) => {
    mediaType = await sniffMediaType(staged, name, part.mimetype)
    await whole()
  })
  const { id, size } = await recordFile(context, sender, stored, { name, mediaType })
  return { id: encodeId('StoredFile', id), name, size, mediaType }
}
