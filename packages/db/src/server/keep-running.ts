import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from './startup-error.ts'
import type { SupervisedServer } from './supervise.ts'

/** A start under way: the process, and whether it came to answer. */
export interface Launch {
  readonly server: SupervisedServer
  /** False, or an error, when it ended instead. */
  readonly ready: Promise<boolean>
}

export interface KeptServer {
  /**
   * Resolves when the server has ended for good: with undefined when it was told to, otherwise with
   * why the last try failed.
   */
  readonly ended: Promise<string | undefined>
  stop(): Promise<void>
}

/** Milliseconds before each try to bring a server back. */
export const restartPauses: readonly number[] = [200, 1_000, 2_000, 5_000, 10_000, 20_000]

/** A server that ran this long had no trouble starting: its next end is a new story. */
const calmMilliseconds = 60_000

/**
 * Brings a server back that ended without being told to, with growing pauses, until it has failed as
 * often as there are pauses.
 */
export function keepRunning(
  first: SupervisedServer,
  relaunch: () => Promise<Launch>,
  log: (line: string) => void,
  pauses: readonly number[] = restartPauses,
): KeptServer {
  const told = new AbortController()
  let current = first

  async function watch(): Promise<string | undefined> {
    let tries = 0
    let reason = ''
    for (;;) {
      const started = performance.now()
      await current.exited
      if (performance.now() - started > calmMilliseconds) tries = 0
      let back = false
      while (!back) {
        if (told.signal.aborted) return undefined
        const wait = pauses[tries++]
        if (wait === undefined) return reason
        log(`PostgreSQL: ended; start ${tries} of ${pauses.length}`)
        await pause(wait, undefined, { signal: told.signal }).catch(() => {})
        if (told.signal.aborted) return undefined
        try {
          const launch = await relaunch()
          current = launch.server
          // Told while it was being started: it ends at once, and this says so.
          if (told.signal.aborted) await current.stop()
          back = await launch.ready
          if (!back) reason = 'postgres'
        } catch (error) {
          reason = reasonOf(error)
        }
        if (!back) await current.stop()
      }
      log('PostgreSQL: back')
    }
  }

  const ended = watch()
  return {
    ended,
    stop: async () => {
      told.abort()
      await current.stop()
      await ended
    },
  }
}
