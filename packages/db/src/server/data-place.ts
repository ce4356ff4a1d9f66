import {
  access,
  chown,
  lchown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Account, canReach } from './account.ts'
import { outsideFolder, outsidePath } from './outside-folder.ts'
import { StartupError } from './startup-error.ts'

/** What a data folder's note says of files that are inside it: true wherever the folder is taken. */
const insideNote = 'postgres'

/**
 * The folder for PostgreSQL's files: inside the data folder or, when the account cannot get there
 * (a checkout under a home of mode 0700), one under /var/tmp. The choice is written down at the
 * first start, so that a later change of permissions never makes the data seem lost. Files inside go
 * with the folder when it is copied or moved; files outside are used by the folder that made them
 * alone, and what is missing is never made anew.
 * @returns absolute path of a folder that the account may write to
 * @throws StartupError DATA_FOLDER_COPIED, DATA_FOLDER_INCOMPLETE, DATA_FOLDER_LEFT_BEHIND
 */
export async function placeData(dataDir: string, account: Account | undefined): Promise<string> {
  const own = await realpath(dataDir)
  const inside = join(own, 'postgres')
  const noted = (await readFile(join(own, 'postgres-folder'), 'utf8').catch(() => '')).trim()
  const place = noted === '' ? await choosePlace(own, account) : await notedPlace(own, noted)
  if (noted !== '' && !(await hasFiles(place)) && (await exists(join(own, 'postgres.log')))) {
    throw new StartupError('DATA_FOLDER_INCOMPLETE', { dataDir, place })
  }
  await mkdir(place, { recursive: true, mode: 0o700 })
  if (account) await handOver(place, account)
  if (place !== inside) await mark(place, own)
  await keep(join(own, 'postgres-folder'), place === inside ? insideNote : place)
  return place
}

async function choosePlace(own: string, account: Account | undefined): Promise<string> {
  if (await canReach(own, account, 1)) return join(own, 'postgres')
  const place = join(await outsideFolder(own), 'postgres')
  if (await hasFiles(place)) {
    throw new StartupError('DATA_FOLDER_LEFT_BEHIND', { dataDir: own, place })
  }
  return place
}

/**
 * A note of an earlier version, or of files outside, is a path of the folder that wrote it. Files
 * that came along inside are this folder's own, whatever the note says.
 */
async function notedPlace(own: string, noted: string): Promise<string> {
  const inside = join(own, 'postgres')
  if (noted === insideNote || noted === inside || (await hasFiles(inside))) return inside
  const maker = await readMark(noted)
  const moved = maker?.inode === (await stat(own)).ino && !(await exists(maker.dataDir))
  if (noted === join(outsidePath(own), 'postgres') || moved) return noted
  const owner = maker?.dataDir ?? dirname(noted)
  throw new StartupError('DATA_FOLDER_COPIED', { dataDir: own, place: noted, owner })
}

/** Which data folder files outside belong to, beside them. */
interface Mark {
  readonly dataDir: string
  readonly inode: number
}

const markOf = (place: string) => join(dirname(place), 'data-folder.json')

async function readMark(place: string): Promise<Mark | undefined> {
  const text = await readFile(markOf(place), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Mark)
}

async function mark(place: string, own: string): Promise<void> {
  const made: Mark = { dataDir: own, inode: (await stat(own)).ino }
  await keep(markOf(place), JSON.stringify(made))
}

async function keep(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, `${content}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

/** A copy that root made is root's, which PostgreSQL can't run as: nobody else is using it. */
async function handOver(place: string, { uid, gid }: Account): Promise<void> {
  if ((await stat(place)).uid !== 0) return
  for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid)
  }
  await chown(place, uid, gid)
}

function hasFiles(place: string): Promise<boolean> {
  return exists(join(place, 'data', 'PG_VERSION'))
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
