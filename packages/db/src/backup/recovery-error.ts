/** The facts that each paragraph names. */
interface RecoveryFacts {
  FILE_EXISTS: { file: string }
  FILE_UNREADABLE: { file: string; reason: string }
  FILE_UNWRITABLE: { file: string; reason: string }
  BACKUP_DAMAGED: { part: string; reason: string }
  BACKUP_NEWER: { migrations: string }
  NOTHING_TO_BACK_UP: { reason: string }
  DATABASE_NOT_EMPTY: { tables: string }
  WRONG_USER: { folder: string }
  NOT_OWNER: { reason: string }
  CHAIN_DIFFERS: { entity: string }
  RESTORE_FAILED: { reason: string }
}

type RecoveryCode = keyof RecoveryFacts

const texts: { [Code in RecoveryCode]: (facts: RecoveryFacts[Code]) => string } = {
  FILE_EXISTS: ({ file }) =>
    text(
      `El archivo ${file} ya existe y un respaldo no reemplaza a otro. Elija otro nombre, por ejemplo con la fecha.`,
      `The file ${file} exists already, and no backup replaces another. Choose another name, with the date for example.`,
    ),
  FILE_UNREADABLE: ({ file, reason }) =>
    text(
      `No se puede leer ${file} (${reason}). Revise la ruta y los permisos. Nada se modificó.`,
      `${file} cannot be read (${reason}). Check the path and the permissions. Nothing was changed.`,
    ),
  FILE_UNWRITABLE: ({ file, reason }) =>
    text(
      `No se pudo escribir ${file} (${reason}). Revise la ruta, los permisos y el espacio en disco, y repita la orden: no quedó un respaldo a medias.`,
      `${file} could not be written (${reason}). Check the path, the permissions and the space on disk, and run the command again: no half backup was left.`,
    ),
  BACKUP_DAMAGED: ({ part, reason }) =>
    text(
      `El respaldo está dañado o incompleto. Parte: ${part} (${reason}). Use otra copia del archivo. Nada se modificó.`,
      `The backup is damaged or incomplete. Part: ${part} (${reason}). Use another copy of the file. Nothing was changed.`,
    ),
  BACKUP_NEWER: ({ migrations }) =>
    text(
      `El respaldo es de una versión del programa que esta no conoce (${migrations}). Restáurelo con la versión que lo hizo, o con una más nueva. Nada se modificó.`,
      `The backup is of a version of the program that this one does not know (${migrations}). Restore it with the version that made it, or with a newer one. Nothing was changed.`,
    ),
  NOTHING_TO_BACK_UP: ({ reason }) =>
    text(
      `No hay nada que respaldar (${reason}). Revise DATABASE_URL y GELT_DATA_DIR.`,
      `There is nothing to back up (${reason}). Check DATABASE_URL and GELT_DATA_DIR.`,
    ),
  DATABASE_NOT_EMPTY: ({ tables }) =>
    text(
      `La base de datos de destino ya tiene datos (${tables}). Restaure en una vacía (otra carpeta GELT_DATA_DIR u otra base DATABASE_URL) o, si quiere perder lo que tiene, repita la orden con --replace. Nada se modificó.`,
      `The target database holds data already (${tables}). Restore into an empty one (another GELT_DATA_DIR folder or another DATABASE_URL database) or, if what it holds may be lost, run the command again with --replace. Nothing was changed.`,
    ),
  WRONG_USER: ({ folder }) =>
    text(
      `La carpeta de datos ${folder} es de otro usuario del sistema. Dé la orden con el usuario del servicio, para que los archivos sigan siendo suyos. Nada se modificó.`,
      `The data folder ${folder} belongs to another user of the system. Give the command as the user of the service, so that its files stay its own. Nothing was changed.`,
    ),
  NOT_OWNER: ({ reason }) =>
    text(
      `El usuario de la base de datos no puede restaurar (${reason}). Restaure con el dueño de la base. La base quedó como estaba.`,
      `The database user may not restore (${reason}). Restore as the owner of the database. The database is as it was.`,
    ),
  CHAIN_DIFFERS: ({ entity }) =>
    text(
      `La cadena de auditoría de ${entity} no queda como en el respaldo. La base quedó como estaba. Informe de este error.`,
      `The audit chain of ${entity} does not come out as in the backup. The database is as it was. Report this error.`,
    ),
  RESTORE_FAILED: ({ reason }) =>
    text(
      `La restauración falló (${reason}). La base quedó como estaba. Corrija la causa y repita la orden.`,
      `The restore failed (${reason}). The database is as it was. Mend the cause and run the command again.`,
    ),
}

/** A reason not to back up or restore, as the paragraph that a person reads: Spanish, then English. */
export class RecoveryError<Code extends RecoveryCode = RecoveryCode> extends Error {
  override readonly name = 'RecoveryError'
  readonly code: Code
  readonly facts: RecoveryFacts[Code]

  constructor(code: Code, facts: RecoveryFacts[Code], options?: ErrorOptions) {
    super(texts[code](facts), options)
    this.code = code
    this.facts = facts
  }
}

function text(spanish: string, english: string): string {
  return `${spanish}\n${english}`
}
