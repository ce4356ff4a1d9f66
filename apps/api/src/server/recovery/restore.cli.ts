import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, withInstallation } from './installation.ts'
import { openBackup } from './read-backup.ts'
import { checkReport, restoreReport, restoreUsage } from './reports.ts'
import { restoreBackup } from './restore-backup.ts'

/* `npm run restore -- <file>`: puts a backup into the installation. `--check` only reads it. */
await runCommand(async (env) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) {
    console.error(restoreUsage)
    process.exitCode = 2
    return
  }
  const backup = await openBackup(resolve(file))
  try {
    if (values.check) {
      process.stdout.write(checkReport(backup.manifest))
      return
    }
    const restored = await withInstallation(env, true, (installation) =>
      restoreBackup({ ...installation, backup, replace: values.replace }),
    )
    process.stdout.write(restoreReport(restored))
  } finally {
    backup.close()
  }
})
