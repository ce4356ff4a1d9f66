import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take as long as the server allows, while it comes at all: a file over a slow line. */
    slowBody?: boolean
  }
}

interface BodyTime {
  /** In which a body has to be there; those that may be slow, a part of it. */
  milliseconds: number
  /** Of a slow body in each such time. */
  slowBytes: number
}

/**
 * Ends connections that send their body so slowly that they only hold a place, before the answer and after it. The
 * server's own limit is one for all, and has to leave time for files.
 */
export function limitBodyTime(app: FastifyInstance, { milliseconds, slowBytes }: BodyTime): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.method === 'GET' || raw.method === 'HEAD') return
    const needed = routeOptions.config.slowBody ? slowBytes : Number.POSITIVE_INFINITY
    let read = raw.socket.bytesRead
    const timer = setInterval(() => {
      if (raw.socket.bytesRead - read < needed) raw.destroy()
      read = raw.socket.bytesRead
    }, milliseconds)
    timer.unref()
    const clear = () => clearInterval(timer)
    raw.once('end', clear).once('close', clear)
  })
  // Refused before its body was there, it may still be sending; whoever reads the answer has time to.
  app.addHook('onResponse', async ({ raw }) => {
    // A request that came over no line has none to end.
    if (raw.complete || !(raw.socket instanceof Socket)) return
    setTimeout(() => {
      if (!raw.complete) raw.destroy()
    }, milliseconds).unref()
  })
}
