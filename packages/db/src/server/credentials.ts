import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { reasonOf, StartupError } from './startup-error.ts'

const credentials = z.object({ superuser: z.string().min(1), application: z.string().min(1) })

/** The passwords of the embedded server: of `postgres`, its owner, and of `gelt`, the product's. */
export type Credentials = z.infer<typeof credentials>

/**
 * Reads the passwords, made at the first start and kept in the data folder, readable by its owner
 * alone (mode 0600).
 * @throws StartupError DATA_FOLDER_UNUSABLE when the file is there and cannot be understood
 */
export async function keepCredentials(dataDir: string): Promise<Credentials> {
  const path = join(dataDir, 'postgres-credentials.json')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) {
    try {
      return credentials.parse(JSON.parse(kept))
    } catch (cause) {
      const reason = `postgres-credentials.json: ${reasonOf(cause)}`
      throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir, reason }, { cause })
    }
  }
  const made = { superuser: password(), application: password() }
  await writeFile(`${path}.new`, JSON.stringify(made), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return made
}

/** 192 random bits in letters that need no escaping in a connection string. */
function password(): string {
  return randomBytes(24).toString('base64url')
}
