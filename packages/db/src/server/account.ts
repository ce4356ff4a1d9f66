import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The user and group ids that PostgreSQL runs under. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root, so root lends it `postgres` where that user exists, else
 * `nobody`, which needs nothing created.
 * @returns undefined when this process is not root: PostgreSQL then runs as the same user
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: 65534, gid: 65534 }
}

/**
 * Whether the account can pass through every folder on the way to `path` and has the rights
 * `wanted` on it (4 read, 2 write, 1 enter or execute, added up). A checkout in a home of mode 0700
 * cannot be reached by another user. A path that does not exist cannot be reached either.
 */
export async function canReach(
  path: string,
  account: Account | undefined,
  wanted: number,
): Promise<boolean> {
  if (account === undefined) return true
  const real = await realpath(path).catch(() => undefined)
  if (real === undefined || !(await allows(real, account, wanted))) return false
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    if (!(await allows(folder, account, 1))) return false
    if (folder === dirname(folder)) return true
  }
}

async function allows(path: string, account: Account, wanted: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}
