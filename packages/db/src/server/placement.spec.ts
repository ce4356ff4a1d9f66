import { chmod, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canReach } from './account.ts'
import { placeData, prepareDataDir } from './placement.ts'

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
})
