import { fileURLToPath } from 'node:url'

/** Prisma schema, one file per feature. */
export const schemaDir = fileURLToPath(new URL('../../../prisma/schema', import.meta.url))

/** SQL migrations, one folder each, applied in the order of their names. */
export const migrationsDir = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))

/** This package. */
export const packageDir = fileURLToPath(new URL('..', import.meta.url))
