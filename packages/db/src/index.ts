export { createDatabase, type Database, type DatabaseOptions } from './client.ts'
export * from './generated/prisma/client.ts'
export { prepared, query, type SqlSource, transaction } from './query.ts'
