import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** What grows smaller by it; spreadsheets, pictures and archives are packed already. */
const compressible =
  /^(?:text\/(?:html|plain|csv|css|javascript)|application\/(?:json|graphql-response\+json)|image\/svg\+xml)/

/**
 * Compresses answers on the way out, brotli at a level that costs less than it saves. Not what says `no-transform`:
 * beside text that a caller may choose, the length of a compressed secret tells of it. Call it before the routes; one
 * with `compress: false` is left as it is.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    ...{ encodings: ['br', 'gzip'], customTypes: compressible },
    // A part of a long answer leaves when it is there, not with the last one.
    brotliOptions: { flush: constants.BROTLI_OPERATION_FLUSH },
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
  })
  app.addHook('onSend', async (request, reply) => {
    if (!compressible.test(String(reply.getHeader('content-type') ?? ''))) return
    if (String(reply.getHeader('cache-control') ?? '').includes('no-transform')) {
      request.headers['x-no-compression'] = 'told not to'
      return
    }
    const vary = String(reply.getHeader('vary') ?? '')
    // Also where it was not compressed: a cache on the way must not hand one for the other.
    if (!/accept-encoding/i.test(vary)) {
      reply.header('vary', vary ? `${vary}, accept-encoding` : 'accept-encoding')
    }
  })
}
