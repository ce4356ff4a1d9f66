import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'

/** Starts a server in a temporary folder, fast and unsafe; stopping it removes the folder. */
export async function startTemporary(): Promise<EmbeddedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gel-t-postgres-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const server = await startEmbedded({ dataDir, log: () => {}, throwAway: true })
    return { ...server, stop: () => server.stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
