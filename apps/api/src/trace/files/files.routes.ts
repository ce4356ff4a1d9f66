import type { FastifyInstance } from 'fastify'
import { registerDownloadRoute } from './download.routes.ts'
import type { ContextOf } from './receive-file.ts'
import { registerUploadRoute } from './upload.routes.ts'

/** `POST /files` and `GET /files/<id>`. */
export async function registerFileRoutes(
  app: FastifyInstance,
  contextOf: ContextOf,
): Promise<void> {
  await registerUploadRoute(app, contextOf)
  registerDownloadRoute(app, contextOf)
}
