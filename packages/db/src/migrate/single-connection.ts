import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

const oid = { char: 18, text: 25 }

/** One connection in one open transaction, and the schema engine's view of it. */
export interface SingleConnection {
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  /** Rolls back what was not committed. */
  close(): Promise<void>
}

/** The positions of `"char"` columns, by the rows that came with them. */
type CharacterColumns = WeakMap<unknown[], number[]>

/**
 * Gives the schema engine one connection and no other, so that all it reads is of one transaction and
 * nothing that it might write stays.
 */
export async function openSingleConnection(connectionString: string): Promise<SingleConnection> {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 5_000,
    options: '-c TimeZone=UTC',
    application_name: 'gel-t schema check',
  })
  pool.on('error', () => {})
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  // A connection that breaks shows at its next statement; one cut while it closes hurts nobody.
  client.on('error', () => {})
  await client.query('BEGIN')
  const characters: CharacterColumns = new WeakMap()
  pool.query = oneAtATime(client, characters)
  const factory = engineFactory(pool, characters)
  const close = async () => {
    client.release(true)
    await pool.end()
  }
  return { factory, close }
}

function oneAtATime(client: pg.PoolClient, characters: CharacterColumns): pg.Pool['query'] {
  let last: Promise<unknown> = Promise.resolve()
  return new Proxy(client.query, {
    apply(query, _self, parameters) {
      const next = last.then(async () => {
        const result: unknown = await Reflect.apply(query, client, parameters)
        return result instanceof pg.Result ? readable(result, characters) : result
      })
      last = next.catch(() => {})
      return next
    },
  }) as pg.Pool['query']
}

/** The adapter refuses `"char"`, of which PostgreSQL's catalogue is full: shown to it as text. */
function readable(result: pg.Result, characters: CharacterColumns): pg.Result {
  const positions = result.fields.flatMap((field, position) =>
    field.dataTypeID === oid.char ? [position] : [],
  )
  for (const field of result.fields) {
    if (field.dataTypeID === oid.char) field.dataTypeID = oid.text
  }
  if (positions.length > 0) characters.set(result.rows, positions)
  return result
}

function engineFactory(
  pool: pg.Pool,
  characters: CharacterColumns,
): SqlMigrationAwareDriverAdapterFactory {
  const prisma = new PrismaPg(pool)
  const connect = async () => {
    const adapter = await prisma.connect()
    adapter.startTransaction = () => Promise.reject(new Error('the connection has its transaction'))
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (statement) => {
      const result = await queryRaw(statement)
      const positions = characters.get(result.rows) ?? []
      // The engine insists on a character where it reads one.
      for (const position of positions) result.columnTypes[position] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
  const connectToShadowDb = () => Promise.reject(new Error('no shadow database is used'))
  const { provider, adapterName } = prisma
  return { provider, adapterName, connect, connectToShadowDb }
}
