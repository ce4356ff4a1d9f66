import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { Account } from './account.ts'
import { postgresEnvironment } from './cluster.ts'

/** A PostgreSQL that stops cleanly when told, or when this process is gone for whatever reason. */
export interface SupervisedServer {
  /** Resolves when the server has ended, however that came. */
  readonly exited: Promise<void>
  hasExited(): boolean
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
}

/**
 * The shell starts the server and holds the reading end of a pipe whose writing end is this process.
 * When the pipe closes, told or killed, `cat` ends and the server gets SIGINT (fast shutdown).
 */
const watcher = `
exec 4<&3 3<&-
"$@" 4<&- &
server=$!
(cat >/dev/null; kill -INT "$server") <&4 2>/dev/null &
exec 4<&-
wait "$server"
`

/**
 * Starts a server detached (Ctrl-C at the terminal must not reach it before the product has
 * drained) and watched over.
 * @param logFile gets what PostgreSQL writes, appended
 */
export async function superviseServer(options: {
  command: readonly string[]
  logFile: string
  account: Account | undefined
}): Promise<SupervisedServer> {
  const log = await open(options.logFile, 'a', 0o600)
  const child: ChildProcess = spawn('/bin/sh', ['-c', watcher, 'sh', ...options.command], {
    ...options.account,
    cwd: '/',
    detached: true,
    env: postgresEnvironment,
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
  })
  const exited = once(child, 'exit').then(() => undefined)
  await once(child, 'spawn').finally(() => log.close())
  const lifeline = child.stdio[3] as Writable
  lifeline.on('error', () => {})
  return {
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      lifeline.destroy()
      await exited
    },
  }
}
