import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A process as far as it can be told apart from a later one that got the same id. */
export interface LivingProcess {
  /** Differs for every process that ever had this id since the machine was started. */
  readonly started: string
  readonly command: string
}

/**
 * Looks a process up by id. Zombies count as gone: they hold nothing.
 * @returns undefined when no such process lives
 */
export async function findProcess(pid: number): Promise<LivingProcess | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !answers(pid)) return undefined
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function fromProc(pid: number): Promise<LivingProcess | undefined> {
  try {
    const [stat, command, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The name, in parentheses, may itself hold spaces and parentheses; the state follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return { started: `${boot.trim()}:${fields[19]}`, command: command.replaceAll('\0', ' ') }
  } catch {
    return undefined
  }
}

async function fromPs(pid: number): Promise<LivingProcess | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'state=,lstart=,command=', '-p', String(pid)], {
      env: { ...process.env, LC_ALL: 'C' },
    })
    const [state = '', ...rest] = stdout.trim().split(/\s+/)
    if (state.startsWith('Z')) return undefined
    return { started: rest.slice(0, 5).join(' '), command: rest.slice(5).join(' ') }
  } catch {
    return undefined
  }
}
