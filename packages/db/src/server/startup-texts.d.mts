/** The facts that each paragraph names. */
export interface StartupFacts {
  NODE_TOO_OLD: { found: string; needed: number }
  NO_NETWORK: { reason: string }
  INSTALL_FAILED: { reason: string }
  STEP_FAILED: { step: string; reason: string }
  PORT_TAKEN: { port: number }
  DATABASE_UNREACHABLE: { server: string; reason: string }
  DATABASE_TOO_OLD: { found: string; oldest: number }
  DATABASE_START_FAILED: { dataDir: string; reason: string }
  DATABASE_LOST: { dataDir: string; reason: string }
  DATA_FOLDER_IN_USE: { dataDir: string; pid: number }
  DATA_FOLDER_VERSION: { dataDir: string; found: string; needed: string }
  DATA_FOLDER_UNUSABLE: { dataDir: string; reason: string }
  DATA_FOLDER_COPIED: { dataDir: string; place: string; owner: string }
  DATA_FOLDER_COPIED_RUNNING: { dataDir: string; owner: string; pidFile: string }
  DATA_FOLDER_INCOMPLETE: { dataDir: string; place: string }
  DATA_FOLDER_LEFT_BEHIND: { dataDir: string; place: string }
  PLATFORM_UNSUPPORTED: { platform: string }
  MIGRATION_FAILED: { migration: string; reason: string }
  /** How many rows, and sentences about the first of them. */
  DATA_UNFIT: { count: number; spanish: string; english: string }
  MIGRATION_HISTORY: { reason: string }
  ROLES_UNUSABLE: { role: string; reason: string }
  ROLES_APART: { server: string; owner: string }
}

export type StartupTexts = {
  [Code in keyof StartupFacts]: (facts: StartupFacts[Code]) => string
}

export declare const startupTexts: StartupTexts
