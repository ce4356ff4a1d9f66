import type { Manifest } from './manifest.ts'
import type { Restored } from './restore-backup.ts'

/* What the commands print: Spanish, then English. */

/** A sentence in both languages; false: there is nothing to say. */
type Sentence = readonly [spanish: string, english: string] | false

export const backupUsage = printed([
  'Uso: npm run backup -- <archivo>   por ejemplo: npm run backup -- /respaldos/gelt-2026-11-30.zip',
  'Usage: npm run backup -- <file>   for example: npm run backup -- /backups/gelt-2026-11-30.zip',
])

export const restoreUsage = printed([
  'Uso: npm run restore -- <archivo> [--replace | --check]   --replace: la base pierde lo que tiene. --check: solo comprueba el archivo',
  'Usage: npm run restore -- <file> [--replace | --check]   --replace: the database loses what it holds. --check: only looks at the file',
])

export function backupReport(file: string, manifest: Manifest): string {
  return printed(
    [`Respaldo completo en ${file}.`, `Backup complete in ${file}.`],
    ...contents(manifest),
    [
      'Contiene datos personales y huellas de contraseñas: guárdelo cifrado y fuera de esta máquina. El secreto de sesión (GELT_SECRET) no está en él.',
      'It holds personal data and password hashes: keep it encrypted and off this machine. The session secret (GELT_SECRET) is not in it.',
    ],
  )
}

export function checkReport(manifest: Manifest): string {
  return printed(['El respaldo está completo.', 'The backup is whole.'], ...contents(manifest))
}

export function restoreReport({ manifest, applied, unknown, left }: Restored): string {
  return printed(
    ['Restaurado.', 'Restored.'],
    ...contents(manifest),
    applied.length > 0 && [
      `Migraciones aplicadas encima: ${applied.join(', ')}.`,
      `Migrations applied on top: ${applied.join(', ')}.`,
    ],
    unknown.length > 0 && [
      `Tablas que no son del programa y no se restauraron: ${unknown.join(', ')}.`,
      `Tables that are not the program's and were not restored: ${unknown.join(', ')}.`,
    ],
    [
      'Las cuentas y contraseñas son las de entonces; las sesiones abiertas siguen solo si GELT_SECRET es el mismo.',
      'Accounts and passwords are those of then; open sessions go on only where GELT_SECRET is the same.',
    ],
    left > 0 && [
      `Un servidor en marcha conserva ${left} conexiones que este usuario no puede cerrar: reinícielo.`,
      `A running server keeps ${left} connections that this user may not end: start it anew.`,
    ],
  )
}

/** What is in it; and what was wrong already where it was made, which is no fault of the backup. */
function contents({ database, evidence, parts }: Manifest): Sentence[] {
  const rows = database.tables.reduce((sum, table) => sum + table.rows, 0)
  const files = Object.keys(parts).length - database.tables.length
  const broken = database.audit.flatMap(({ entityId, firstBroken }) =>
    firstBroken === null ? [] : [`${entityId} (${firstBroken})`],
  )
  const { missing, changed } = evidence
  const { takenAt, audit, leftOut } = database
  return [
    [
      `Estado del ${takenAt}: ${rows} filas, ${files} archivos, ${audit.length} cadenas de auditoría comprobadas.`,
      `State of ${takenAt}: ${rows} rows, ${files} files, ${audit.length} audit chains checked.`,
    ],
    leftOut.length > 0 && [
      `Esquemas de la base que no son del programa y no entran: ${leftOut.join(', ')}.`,
      `Schemas of the database that are not the program's and are left out: ${leftOut.join(', ')}.`,
    ],
    missing.length > 0 && [
      `ATENCIÓN: la instalación había perdido archivos de evidencia: ${missing.join(', ')}.`,
      `ATTENTION: the installation had lost evidence files: ${missing.join(', ')}.`,
    ],
    changed.length > 0 && [
      `ATENCIÓN: archivos de evidencia cambiados desde que se guardaron, que no se restauran: ${changed.join(', ')}.`,
      `ATTENTION: evidence files changed since they were stored, which are not restored: ${changed.join(', ')}.`,
    ],
    broken.length > 0 && [
      `ATENCIÓN: cadenas de auditoría rotas: ${broken.join(', ')}.`,
      `ATTENTION: broken audit chains: ${broken.join(', ')}.`,
    ],
  ]
}

function printed(...sentences: Sentence[]): string {
  const said = sentences.filter((sentence) => sentence !== false)
  const inOne = (language: 0 | 1) => said.map((sentence) => sentence[language]).join(' ')
  return `${inOne(0)}\n${inOne(1)}\n`
}
