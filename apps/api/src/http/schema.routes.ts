import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** `GET /schema.graphql`: the schema as text, for programs of any origin. */
export function registerSchemaRoute(app: FastifyInstance, schemaText: string): void {
  const etag = `"${createHash('sha256').update(schemaText).digest('hex')}"`
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, no-cache',
      etag,
    })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return schemaText
  })
}
