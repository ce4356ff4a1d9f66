export { createDatabase, type Database, type DatabaseOptions } from './client.ts'
export { isConnectionLost } from './connection-lost.ts'
export * from './generated/prisma/client.ts'
export { isTooSlow, prepared, query, type SqlSource, transaction, withConnection } from './query.ts'
