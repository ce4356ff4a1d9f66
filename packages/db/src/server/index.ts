export { canWrite } from '../can-write.ts'
export { wayOut } from '../integrity/way-out.ts'
export { checkRoles, checkServer, oldestTested } from '../migrate/check-server.ts'
export { drift } from '../migrate/drift.ts'
export { findUnfitRows, migrate } from '../migrate/migrate.ts'
export { pendingMigrations } from '../migrate/pending.ts'
export { actsAsOwner } from '../migrate/server-role.ts'
export { oneStartAtATime } from '../migrate/start-lock.ts'
export { migrationsDir, schemaDir } from '../paths.ts'
export { serverRoleName } from './application-database.ts'
export {
  borrowEmbedded,
  type EmbeddedOptions,
  type EmbeddedServer,
  startEmbedded,
} from './embedded.ts'
export { onLauncherGone } from './launcher-gone.ts'
export { portError, reasonOf, type StartupCode, StartupError } from './startup-error.ts'
export { createSteps, type Steps } from './steps.mjs'
export { startTemporary } from './temporary.ts'
export { withDatabase } from './with-database.ts'
