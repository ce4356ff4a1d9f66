import {
  checkServer,
  findUnfitRows,
  migrationsDir,
  StartupError,
  startEmbedded,
  wayOut,
} from '@gelt/db/server'
import { ConfigurationError, readEnv } from './env.ts'

/*
 * `npm run check-data`: every row of the database that this version doesn't allow, with the way out. Nothing is
 * changed, also where migrations are missing.
 */
const print = (text: string) => process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const env = readEnv()
  const log = (line: string) => console.error(line)
  const embedded = env.DATABASE_URL
    ? null
    : await startEmbedded({ dataDir: env.GELT_DATA_DIR, log })
  try {
    const own = env.GELT_OWNER_URL ?? env.DATABASE_URL
    const connectionString = own ?? embedded?.ownerConnectionString ?? ''
    await checkServer(connectionString)
    const rows = await findUnfitRows(connectionString, migrationsDir)
    for (const { spanish, english } of rows.map(wayOut)) print(`${spanish}\n${english}\n`)
    print(
      rows.length === 0
        ? 'Todas las filas cumplen. Every row fits.'
        : `${rows.length} filas no cumplen. ${rows.length} rows don’t fit.`,
    )
    return rows.some(({ appendOnly }) => !appendOnly) ? 1 : 0
  } finally {
    await embedded?.stop()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const foreseen = error instanceof StartupError || error instanceof ConfigurationError
    console.error(foreseen ? `\n${error.message}` : error)
    process.exit(2)
  },
)
