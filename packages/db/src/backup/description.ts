import { z } from 'zod'

const table = z.object({
  schema: z.string(),
  name: z.string(),
  /** Those that hold data of their own; computed ones come back by themselves. */
  columns: z.array(z.string()),
  rows: z.number().int().min(0),
})

/** What a backup holds of a database, besides the rows themselves. Read from PostgreSQL's catalogue. */
export const databaseDescription = z.object({
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  /** Migrations that the database had, with the hash of their text. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  /** Schemas of the database that are not the product's: they are not in the backup. */
  leftOut: z.array(z.string()),
  tables: z.array(table),
  sequences: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      value: z.string(),
      called: z.boolean(),
    }),
  ),
  /** Constraints that the database does not vouch for in its older rows. */
  notValid: z.array(z.object({ schema: z.string(), table: z.string(), name: z.string() })),
  /** The last event of each chain, and the first that does not fit, which a restore must find again. */
  audit: z.array(
    z.object({
      entityId: z.uuid(),
      seq: z.string(),
      hash: z.string(),
      firstBroken: z.string().nullable(),
    }),
  ),
})

export type DatabaseDescription = z.infer<typeof databaseDescription>

/** Name of a table's part in the backup, in PostgreSQL's own text format. */
export function partOf({ schema, name }: { schema: string; name: string }): string {
  return `database/${schema}.${name}.copy`
}
