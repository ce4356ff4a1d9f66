import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { repositoryRoot } from '../env.ts'

export interface SignIn {
  email: string
  password: string
}

/** For a start over files that a kill left behind. */
const readyMilliseconds = 180_000

/** The product in a folder, started again whenever it has ended, as the service manager of a machine would. */
export class DrillProduct {
  readonly dataDir: string
  readonly address: string
  /** Printed by the very first start. */
  signIns: SignIn[] = []
  starts = 0
  readonly #port: number
  #process: ChildProcess | undefined
  #ending = false

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir
    this.#port = port
    this.address = `http://127.0.0.1:${port}`
  }

  /** Starts, and stays started until {@link end}. */
  start(): void {
    const child = spawn(process.execPath, ['apps/api/src/server/server.ts'], {
      cwd: repositoryRoot,
      env: {
        PORT: String(this.#port),
        GELT_DATA_DIR: this.dataDir,
        GELT_SIGN_IN_LIMIT: '1000',
        LOG_LEVEL: 'fatal',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.starts += 1
    this.#process = child
    child.stderr?.resume()
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      for (const [, email = '', password = ''] of text.matchAll(
        /^ {2}(\S+@\S+) +([a-z0-9-]{19}) /gm,
      )) {
        this.signIns.push({ email, password })
      }
    })
    child.once('exit', () => {
      if (!this.#ending) setTimeout(() => this.start(), 500)
    })
  }

  /** @throws when it does not get ready in time */
  async awaitReady(): Promise<void> {
    const end = Date.now() + readyMilliseconds
    while (Date.now() < end) {
      const answer = await fetch(`${this.address}/readyz`).catch(() => null)
      await answer?.text()
      if (answer?.ok) return
      await pause(200)
    }
    throw new Error(`${this.dataDir} did not get ready`)
  }

  killServer(): void {
    this.#process?.kill('SIGKILL')
  }

  /** @returns whether there was one to kill */
  async killPostgres(): Promise<boolean> {
    const noted = (await readFile(join(this.dataDir, 'postgres-folder'), 'utf8')).trim()
    const folder = isAbsolute(noted) ? noted : join(this.dataDir, noted)
    const pid = await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8').catch(() => '')
    if (!(Number.parseInt(pid, 10) > 0)) return false
    try {
      process.kill(Number.parseInt(pid, 10), 'SIGKILL')
      return true
    } catch {
      return false
    }
  }

  async end(): Promise<void> {
    this.#ending = true
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await exited
  }
}
