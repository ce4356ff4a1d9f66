import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { negotiate } from '@fastify/accept-negotiator'
import type { FastifyInstance } from 'fastify'
import { namesTag } from '../../http/if-none-match.ts'

/** `GET /schema.graphql`: the schema as text, for programs of any origin, packed once as far as it goes. */
export function registerSchemaRoute(app: FastifyInstance, schemaText: string): void {
  const hash = createHash('sha256').update(schemaText).digest('hex')
  const bodies = {
    br: brotliCompressSync(schemaText),
    gzip: gzipSync(schemaText),
    identity: Buffer.from(schemaText),
  }
  app.get('/schema.graphql', { compress: false }, async (request, reply) => {
    const encoding = encodingFor(request.headers['accept-encoding'])
    const etag = `"${hash}-${encoding}"`
    reply.headers({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, no-cache',
      vary: 'accept-encoding',
      etag,
    })
    if (namesTag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    return bodies[encoding]
  })
}

function encodingFor(accepted: string | undefined): 'br' | 'gzip' | 'identity' {
  const found = negotiate(accepted ?? '', ['br', 'gzip'])
  return found === 'br' || found === 'gzip' ? found : 'identity'
}
