import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { reasonOf, StartupError } from './startup-error.ts'

const password = z.string().min(1)
const credentials = z.object({
  superuser: password,
  application: password,
  /** Folders of the time with one role have none. */
  server: password.optional(),
})

/**
 * The passwords of the embedded server: of `postgres`, the cluster's owner, of `gelt`, the owner of
 * the product's database, and of `gelt_server`, the role that the server works with.
 */
export type Credentials = Required<z.infer<typeof credentials>>

/**
 * Reads the passwords, made at the first start and kept in the data folder, readable by its owner
 * alone (mode 0600).
 * @throws StartupError DATA_FOLDER_UNUSABLE when the file is there and cannot be understood
 */
export async function keepCredentials(dataDir: string): Promise<Credentials> {
  const path = join(dataDir, 'postgres-credentials.json')
  const kept = await readKept(path, dataDir)
  const { superuser, application, server } = kept
  if (superuser && application && server) return { superuser, application, server }
  const made = {
    superuser: superuser ?? newPassword(),
    application: application ?? newPassword(),
    server: server ?? newPassword(),
  }
  await writeFile(`${path}.new`, JSON.stringify(made), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return made
}

async function readKept(path: string, dataDir: string): Promise<Partial<Credentials>> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return {}
  try {
    const { server, ...others } = credentials.parse(JSON.parse(text))
    return server === undefined ? others : { ...others, server }
  } catch (cause) {
    const reason = `postgres-credentials.json: ${reasonOf(cause)}`
    throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir, reason }, { cause })
  }
}

/** 192 random bits in letters that need no escaping in a connection string. */
function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
