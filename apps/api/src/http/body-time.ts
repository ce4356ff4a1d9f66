import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take as long as the server allows: a file over a slow line. */
    slowBody?: boolean
  }
}

/**
 * Ends connections that send their body so slowly that they only hold a place. The server's own limit is
 * one for all, and has to leave time for files.
 */
export function limitBodyTime(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (routeOptions.config.slowBody || raw.method === 'GET' || raw.method === 'HEAD') return
    const timer = setTimeout(() => raw.destroy(), milliseconds)
    timer.unref()
    const clear = () => clearTimeout(timer)
    raw.once('end', clear).once('close', clear)
  })
}
