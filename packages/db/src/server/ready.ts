import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { errorCode } from './startup-error.ts'
import type { SupervisedServer } from './supervise.ts'

/** Codes of a server on its way up: nobody listens yet, cut off, "starting up" (57P03). */
const notYet = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03'])

/** Replaying the log after a power cut may take minutes; nothing is gained by giving up sooner. */
const longestRecovery = 5 * 60_000

/**
 * Waits until the server answers a connection.
 * @returns false when the server ended instead
 */
export async function awaitReady(
  server: SupervisedServer,
  connectionString: string,
): Promise<boolean> {
  const end = Date.now() + longestRecovery
  while (!server.hasExited() && Date.now() < end) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      if (!notYet.has(errorCode(error) ?? '')) throw error
      await pause(40)
    }
  }
  return false
}
