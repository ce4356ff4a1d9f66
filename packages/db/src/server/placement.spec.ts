import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canReach } from './account.ts'
import { placeData } from './data-place.ts'
import { prepareDataDir } from './placement.ts'

/** No user of this machine: owns nothing, is in no group. */
const stranger = { uid: 54_321, gid: 54_321 }
const isRoot = process.getuid?.() === 0

let home: string
let dataDir: string
let outside: string | undefined

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'gel-t-home-'))
  dataDir = join(home, 'data')
})

afterEach(async () => {
  await rm(home, { recursive: true, force: true })
  if (outside) await rm(outside, { recursive: true, force: true })
  outside = undefined
})

/** As it is once a server has run on it. */
async function initialised(place: string): Promise<void> {
  await mkdir(join(place, 'data'), { recursive: true })
  await writeFile(join(place, 'data', 'PG_VERSION'), '18\n')
  await writeFile(join(dataDir, 'postgres.log'), '')
}

describe('the place of the files', () => {
  it('is inside a data folder that only its owner can enter', async () => {
    await prepareDataDir(dataDir, undefined)
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    expect(await placeData(dataDir, undefined)).toBe(join(await realpath(dataDir), 'postgres'))
  })

  it('stays where it was noted, whatever becomes of the permissions', async () => {
    await prepareDataDir(dataDir, undefined)
    const first = await placeData(dataDir, undefined)
    await chmod(home, 0o700)
    expect(await placeData(dataDir, stranger)).toBe(first)
  })

  it('lets another account in through open folders, not through a closed one', async () => {
    await mkdir(dataDir, { mode: 0o711 })
    await chmod(home, 0o711)
    expect(await canReach(dataDir, stranger, 1)).toBe(true)
    expect(await canReach(dataDir, stranger, 4)).toBe(false)
    await chmod(home, 0o700)
    expect(await canReach(dataDir, stranger, 1)).toBe(false)
    expect(await canReach(join(home, 'absent'), stranger, 1)).toBe(false)
  })

  it.runIf(isRoot)('is outside a closed home when root lends another account', async () => {
    await prepareDataDir(dataDir, stranger)
    const place = await placeData(dataDir, stranger)
    outside = dirname(place)
    expect(place).toMatch(/^\/var\/tmp\/gel-t-[0-9a-f]{16}\/postgres$/)
    const { uid, mode } = await stat(place)
    expect({ uid, mode: mode & 0o777 }).toEqual({ uid: stranger.uid, mode: 0o700 })
    expect(await canReach(place, stranger, 7)).toBe(true)
  })

  it('goes with a copy, and with a note of the time when notes were absolute', async () => {
    await prepareDataDir(dataDir, undefined)
    const place = await placeData(dataDir, undefined)
    await initialised(place)
    expect((await readFile(join(dataDir, 'postgres-folder'), 'utf8')).trim()).toBe('postgres')
    await writeFile(join(dataDir, 'postgres-folder'), `${place}\n`)
    const copy = join(home, 'copy')
    await cp(dataDir, copy, { recursive: true })
    expect(await placeData(copy, undefined)).toBe(join(await realpath(copy), 'postgres'))
    expect(await placeData(dataDir, undefined)).toBe(place)
  })

  it('is never made anew where it is missing', async () => {
    await prepareDataDir(dataDir, undefined)
    await initialised(await placeData(dataDir, undefined))
    await rm(join(dataDir, 'postgres'), { recursive: true })
    await expect(placeData(dataDir, undefined)).rejects.toMatchObject({
      code: 'DATA_FOLDER_INCOMPLETE',
    })
  })

  it.runIf(isRoot)('outside goes with a folder that is moved, and with no copy', async () => {
    await prepareDataDir(dataDir, stranger)
    const place = await placeData(dataDir, stranger)
    outside = dirname(place)
    await initialised(place)
    const copy = join(home, 'copy')
    await cp(dataDir, copy, { recursive: true })
    const owner = await realpath(dataDir)
    await expect(placeData(copy, stranger)).rejects.toMatchObject({
      code: 'DATA_FOLDER_COPIED',
      facts: { place, owner },
    })
    await rename(dataDir, join(home, 'moved'))
    expect(await placeData(join(home, 'moved'), stranger)).toBe(place)
    await rm(join(home, 'moved'), { recursive: true })
    await mkdir(dataDir)
    outside = undefined
    await rm(dirname(place), { recursive: true })
    await expect(placeData(copy, stranger)).rejects.toMatchObject({ code: 'DATA_FOLDER_COPIED' })
  })

  it.runIf(isRoot)('left behind by a folder that was deleted is nobody’s', async () => {
    await prepareDataDir(dataDir, stranger)
    const place = await placeData(dataDir, stranger)
    outside = dirname(place)
    await initialised(place)
    await rm(dataDir, { recursive: true })
    await prepareDataDir(dataDir, stranger)
    await expect(placeData(dataDir, stranger)).rejects.toMatchObject({
      code: 'DATA_FOLDER_LEFT_BEHIND',
    })
  })
})
