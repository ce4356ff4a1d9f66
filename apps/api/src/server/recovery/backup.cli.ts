import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, withInstallation } from './installation.ts'
import { backupReport, backupUsage } from './reports.ts'
import { writeBackup } from './write-backup.ts'

/* `npm run backup -- <file>`: database and evidence of the installation in one file, while it runs. */
await runCommand(async (env) => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (!file || positionals.length > 1) {
    console.error(backupUsage)
    process.exitCode = 2
    return
  }
  const target = resolve(file)
  const manifest = await withInstallation(env, false, ({ connectionString, files }) =>
    writeBackup({ connectionString, files, target }),
  )
  process.stdout.write(backupReport(target, manifest))
  const { missing, changed } = manifest.evidence
  // A timer that fails is looked at; a sentence in its log isn't.
  if (missing.length + changed.length > 0) process.exitCode = 3
})
