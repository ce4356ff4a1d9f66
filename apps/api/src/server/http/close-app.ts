import type { FastifyInstance } from 'fastify'

/**
 * Takes no more requests and waits for those under way, at most that long: a client that sends half a body
 * and no more must not hold the program up.
 */
export async function closeApp(app: FastifyInstance, milliseconds: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), milliseconds)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}
