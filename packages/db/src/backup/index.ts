export { type DatabaseDescription, databaseDescription, partOf } from './description.ts'
export { type AddPart, dumpDatabase } from './dump-database.ts'
export { type Loaded, type LoadOptions, loadDatabase } from './load-database.ts'
export { RecoveryError } from './recovery-error.ts'
