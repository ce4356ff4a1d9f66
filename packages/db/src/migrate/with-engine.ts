import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import type { SchemaFile } from '../schema-files.ts'
import { lastPanic, loadEngine } from './load-engine.ts'
import { openSingleConnection, type SingleConnection } from './single-connection.ts'

/** Nothing is left out: whatever the schema does not describe lives outside the schema `public`. */
export const wholeSchema: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * The engine knows the kind of database from a schema's datasource; applying migrations needs no
 * more of it than this.
 */
const datasourceOnly: SchemaFile[] = [
  {
    name: 'schema.prisma',
    path: 'schema.prisma',
    content: 'datasource db {\n  provider = "postgresql"\n}\n',
  },
]

/** Prisma's schema engine on one connection in one transaction, rolled back unless committed. */
export async function withEngine<T>(
  connectionString: string,
  work: (engine: SchemaEngine, connection: SingleConnection) => Promise<T>,
  schema: readonly SchemaFile[] = datasourceOnly,
): Promise<T> {
  const Engine = await loadEngine()
  const connection = await openSingleConnection(connectionString)
  try {
    const engine = await Engine.new(
      { datamodels: schema.map(({ path, content }) => [path, content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(connection.factory),
    )
    const result = await work(engine, connection)
    engine.free()
    return result
  } catch (error) {
    const panic = error instanceof Error && error.name === 'RuntimeError' ? lastPanic() : undefined
    if (panic) throw new Error(panic, { cause: error })
    throw error
  } finally {
    await connection.close()
  }
}
