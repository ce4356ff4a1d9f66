/* Running programs of the workspace with its own Node, whatever Node the machine has. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
/** Node 24, which npm installed with the rest. */
export const node = join(bin, 'node')

/** Programs that run now; a stop of the launcher stops them too. */
const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    if (!handedOver) process.exit(signal === 'SIGINT' ? 130 : 143)
  })
}
let handedOver = false

/** From now on the child decides when it is done with stopping. */
export function handOver() {
  handedOver = true
}

/** What a program printed and how it ended, for whoever wants to look at a failure. */
export class CommandFailure extends Error {
  /** @param {string} reason @param {string} output */
  constructor(reason, output) {
    super(reason)
    this.output = output
  }
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] folder relative to the root
 * @returns {Promise<string>} standard output and error together
 * @throws {CommandFailure} unless it ends with 0
 */
export function run(program, parameters, { cwd = '.', env = {} } = {}) {
  const folder = join(root, cwd)
  const child = spawn(program, parameters, {
    cwd: folder,
    env: {
      ...process.env,
      // What a program prints is read, searched and shown later, not drawn.
      NO_COLOR: '1',
      ...env,
      PATH: [join(folder, 'node_modules', '.bin'), bin, process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  const keep = (chunk) => {
    output += chunk
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      running.delete(child)
      reject(new CommandFailure(`${program.split('/').at(-1)}: ${reason}`, output))
    }
    child.once('error', (error) => fail(error.message))
    child.once('close', (code, signal) => {
      if (code !== 0) return fail(signal ?? `exit ${code}`)
      running.delete(child)
      resolve(output)
    })
  })
}

/**
 * Runs a script of a package's package.json, as pnpm would, without asking the network for pnpm.
 * @param {string} folder relative to the root
 * @param {string} name
 */
export function runScript(folder, name) {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  if (!scripts?.[name]) throw new CommandFailure(`${folder}: no script "${name}"`, '')
  return run('/bin/sh', ['-c', scripts[name]], { cwd: folder })
}

/**
 * Starts a program in the foreground, with the terminal, and a channel that closes when this
 * process is gone.
 * @param {string[]} parameters
 * @param {string} [folder] that it runs in
 */
export function startNode(parameters, folder = root) {
  const child = spawn(node, parameters, {
    cwd: folder,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  running.add(child)
  return child
}
