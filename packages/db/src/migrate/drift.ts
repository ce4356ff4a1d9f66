import { readSchema } from '../schema-files.ts'
import { wholeSchema, withEngine } from './with-engine.ts'

/**
 * The SQL that leads from the database as it is to what the Prisma schema says: the draft of a new
 * migration, or, on a fully migrated database, the proof that schema and migrations differ. Only
 * the tables, enums and indexes of the schema `public` are compared; functions, triggers, check
 * constraints and the schema `history` are the migrations' own.
 * @returns '' when there is no difference
 */
export async function drift(connectionString: string, schemaFolder: string): Promise<string> {
  const schema = await readSchema(schemaFolder)
  const files = schema.map(({ path, content }) => ({ path, content }))
  const difference = await withEngine(
    connectionString,
    (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: wholeSchema,
      }),
    schema,
  )
  const sql = difference.stdout?.trim() ?? ''
  return sql === '-- This is an empty migration.' ? '' : sql
}
