import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, StartupError } from './startup-error.ts'

/** A folder of every Unix that outlives restarts and that any user of the machine can enter. */
const sharedFolder = '/var/tmp'

/** Where what belongs to `key` is, for an account that can't come to where it should be. */
export function outsidePath(key: string): string {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return join(sharedFolder, `gel-t-${name}`)
}

/** Makes that folder. Folders under /var/tmp are open to everyone: one that another user made is refused. */
export async function outsideFolder(key: string): Promise<string> {
  const folder = outsidePath(key)
  await mkdir(folder, { mode: 0o711 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir: folder, reason: 'EPERM' })
  }
  await chmod(folder, 0o711)
  return folder
}
