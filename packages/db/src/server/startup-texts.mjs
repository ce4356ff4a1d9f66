/**
 * What a person reads when the product cannot start: what happened, why, what to do. Spanish first,
 * the same in English below. Plain JavaScript, because the launcher reads it on whatever Node the
 * machine has, before anything is installed.
 */

/** @type {import('./startup-texts.d.mts').StartupTexts} */
export const startupTexts = {
  NODE_TOO_OLD: ({ found, needed }) =>
    text(
      `Node ${found} es demasiado antiguo: este programa necesita Node ${needed} o posterior. Instale una versión vigente desde https://nodejs.org y repita la orden.`,
      `Node ${found} is too old: this program needs Node ${needed} or later. Install a current version from https://nodejs.org and run the command again.`,
    ),
  NO_NETWORK: ({ reason }) =>
    text(
      `No se pudo llegar al registro de paquetes de npm (${reason}). La primera instalación necesita red; las siguientes no. Revise la conexión o el proxy (npm config get registry) y repita la orden: nada se perdió.`,
      `The npm package registry could not be reached (${reason}). The first installation needs the network, later ones do not. Check the connection or the proxy (npm config get registry) and run the command again: nothing was lost.`,
    ),
  INSTALL_FAILED: ({ reason }) =>
    text(
      `No se pudieron instalar las dependencias (${reason}). El detalle está más arriba. Corrija la causa y repita la orden: nada se perdió.`,
      `The dependencies could not be installed (${reason}). The detail stands above. Mend the cause and run the command again: nothing was lost.`,
    ),
  STEP_FAILED: ({ step, reason }) =>
    text(
      `El paso «${step}» falló (${reason}). El detalle está más arriba. Los datos no se tocaron; corrija la causa y repita la orden.`,
      `The step “${step}” failed (${reason}). The detail stands above. No data was touched; mend the cause and run the command again.`,
    ),
  PORT_TAKEN: ({ port }) =>
    text(
      `El puerto ${port} ya está en uso por otro programa. Cierre ese programa o elija otro puerto con la variable PORT, por ejemplo: PORT=${port + 1} npm start.`,
      `Port ${port} is already in use by another program. Close that program, or choose another port with the PORT variable, for example: PORT=${port + 1} npm start.`,
    ),
  DATABASE_UNREACHABLE: ({ server, reason }) =>
    text(
      `No se pudo conectar con la base de datos ${server} (${reason}). Revise que PostgreSQL esté en marcha y que DATABASE_URL (y GELT_OWNER_URL, si la hay) tenga el servidor, la base, el usuario y la contraseña correctos; sin esas variables se usa una base propia.`,
      `The database ${server} could not be reached (${reason}). Check that PostgreSQL is running and that DATABASE_URL (and GELT_OWNER_URL, where there is one) names the right server, database, user and password; without those variables a database of its own is used.`,
    ),
  DATABASE_TOO_OLD: ({ found, oldest }) =>
    text(
      `La base de datos es PostgreSQL ${found} y la versión más antigua probada es PostgreSQL ${oldest}. Actualice el servidor, o quite DATABASE_URL para usar el PostgreSQL incluido. La base no se modificó.`,
      `The database is PostgreSQL ${found} and the oldest version tested is PostgreSQL ${oldest}. Upgrade the server, or unset DATABASE_URL to use the PostgreSQL included. The database was not changed.`,
    ),
  DATABASE_START_FAILED: ({ dataDir, reason }) =>
    text(
      `El PostgreSQL incluido no arrancó (${reason}). Su registro está en ${dataDir}/postgres.log. Los datos no se borraron; corrija la causa y repita la orden.`,
      `The PostgreSQL included did not start (${reason}). Its log is in ${dataDir}/postgres.log. No data was deleted; mend the cause and run the command again.`,
    ),
  DATABASE_LOST: ({ dataDir, reason }) =>
    text(
      `El PostgreSQL incluido se detuvo y no volvió a arrancar después de varios intentos (${reason}). Lo que se confirmó como guardado está en disco. Revise el espacio libre, la memoria y el registro ${dataDir}/postgres.log, corrija la causa y repita la orden.`,
      `The PostgreSQL included ended and did not start again after several tries (${reason}). What was confirmed as saved is on disk. Check free space, memory and the log ${dataDir}/postgres.log, mend the cause and run the command again.`,
    ),
  DATA_FOLDER_IN_USE: ({ dataDir, pid }) =>
    text(
      `La carpeta de datos ${dataDir} ya está en uso por otra copia de este programa (proceso ${pid}). Cierre esa copia, o use otra carpeta con la variable GELT_DATA_DIR.`,
      `The data folder ${dataDir} is already in use by another copy of this program (process ${pid}). Close that copy, or use another folder with the GELT_DATA_DIR variable.`,
    ),
  DATA_FOLDER_VERSION: ({ dataDir, found, needed }) =>
    text(
      `La carpeta de datos ${dataDir} es de PostgreSQL ${found} y este programa trae PostgreSQL ${needed}. Expórtela con la versión anterior e impórtela en una carpeta nueva (GELT_DATA_DIR). Nada se modificó.`,
      `The data folder ${dataDir} was made by PostgreSQL ${found} and this program brings PostgreSQL ${needed}. Export it with the earlier version and import it into a new folder (GELT_DATA_DIR). Nothing was changed.`,
    ),
  DATA_FOLDER_UNUSABLE: ({ dataDir, reason }) =>
    text(
      `No se puede usar la carpeta de datos ${dataDir} (${reason}). Elija otra con la variable GELT_DATA_DIR, o un PostgreSQL propio con DATABASE_URL.`,
      `The data folder ${dataDir} cannot be used (${reason}). Choose another with the GELT_DATA_DIR variable, or a PostgreSQL of your own with DATABASE_URL.`,
    ),
  DATA_FOLDER_COPIED: ({ dataDir, place, owner }) =>
    text(
      `La carpeta de datos ${dataDir} es copia de otra: su base de datos está en ${place} y es de ${owner}, así que no se tocó. Para llevar los datos, haga una copia de seguridad allá (npm run backup) y restáurela aquí en una carpeta nueva (npm run restore); si la carpeta se movió, devuélvala a su sitio.`,
      `The data folder ${dataDir} is a copy of another one: its database is in ${place} and belongs to ${owner}, so it was not touched. To take the data along, make a backup there (npm run backup) and restore it here into a new folder (npm run restore); if the folder was moved, put it back in its place.`,
    ),
  DATA_FOLDER_COPIED_RUNNING: ({ dataDir, owner, pidFile }) =>
    text(
      `La carpeta de datos ${dataDir} se copió mientras la base de datos de ${owner} estaba en marcha, y una copia así puede estar rota. Nada se tocó. Detenga aquel programa y copie de nuevo, o use npm run backup y npm run restore. Si la carpeta se movió después de un corte de luz, borre ${pidFile} y repita la orden.`,
      `The data folder ${dataDir} was copied while the database of ${owner} was running, and such a copy may be broken. Nothing was touched. Stop that program and copy again, or use npm run backup and npm run restore. If the folder was moved after a power cut, delete ${pidFile} and run the command again.`,
    ),
  DATA_FOLDER_INCOMPLETE: ({ dataDir, place }) =>
    text(
      `A la carpeta de datos ${dataDir} le falta su base de datos: debía estar en ${place}. No se creó otra en su lugar. Devuelva esa carpeta, o restaure una copia de seguridad en una carpeta nueva (GELT_DATA_DIR, npm run restore).`,
      `The data folder ${dataDir} lacks its database, which should be in ${place}. No other was made in its place. Put that folder back, or restore a backup into a new folder (GELT_DATA_DIR, npm run restore).`,
    ),
  DATA_FOLDER_LEFT_BEHIND: ({ dataDir, place }) =>
    text(
      `En ${place} quedó la base de datos de una carpeta ${dataDir} anterior. No se tocó. Si ya no hace falta, borre ${place}; si no, use otra carpeta con la variable GELT_DATA_DIR.`,
      `In ${place} the database of an earlier folder ${dataDir} was left behind. It was not touched. If it is not needed any more, delete ${place}; otherwise use another folder with the GELT_DATA_DIR variable.`,
    ),
  PLATFORM_UNSUPPORTED: ({ platform }) =>
    text(
      `No hay PostgreSQL incluido para ${platform}. Use un PostgreSQL 18 propio con la variable DATABASE_URL.`,
      `There is no PostgreSQL included for ${platform}. Use a PostgreSQL 18 of your own with the DATABASE_URL variable.`,
    ),
  MIGRATION_FAILED: ({ migration, reason }) =>
    text(
      `La migración ${migration} falló (${reason}). La base de datos quedó como estaba antes. Vuelva a la versión anterior del programa o informe de este error.`,
      `Migration ${migration} failed (${reason}). The database is as it was before. Go back to the earlier version of the program, or report this error.`,
    ),
  DATA_UNFIT: ({ count, spanish, english }) =>
    text(
      `La base de datos tiene filas que no pueden significar nada (${count}). ${spanish} Corríjalas con la versión anterior del programa o con SQL y repita la orden; «npm run check-data» las nombra todas. La base quedó como estaba.`,
      `The database has rows that can mean nothing (${count}). ${english} Mend them with the earlier version of the program or with SQL and run the command again; “npm run check-data” names them all. The database is as it was.`,
    ),
  MIGRATION_HISTORY: ({ reason }) =>
    text(
      `El historial de migraciones de la base de datos no corresponde a este programa (${reason}). La base quedó como estaba. Use la versión del programa con que se creó, o una más nueva.`,
      `The migration history of the database does not match this program (${reason}). The database is as it was. Use the version of the program that made it, or a newer one.`,
    ),
  ROLES_UNUSABLE: ({ role, reason }) =>
    text(
      `No se pudieron dar permisos al rol ${role} del servidor (${reason}). El rol de GELT_OWNER_URL debe ser el dueño de la base y de sus tablas; si otro rol las creó, páselas con REASSIGN OWNED. La base quedó como estaba.`,
      `The server's role ${role} could not be given its rights (${reason}). The role of GELT_OWNER_URL must own the database and its tables; where another role made them, hand them over with REASSIGN OWNED. The database is as it was.`,
    ),
  ROLES_APART: ({ server, owner }) =>
    text(
      `DATABASE_URL (${server}) y GELT_OWNER_URL (${owner}) nombran bases de datos distintas. Las dos deben llevar a la misma base, cada una con su rol. Nada se modificó.`,
      `DATABASE_URL (${server}) and GELT_OWNER_URL (${owner}) name different databases. Both must lead to the same one, each with its own role. Nothing was changed.`,
    ),
}

/**
 * One paragraph, ready for standard error.
 * @param {string} spanish
 * @param {string} english
 */
function text(spanish, english) {
  return `${spanish}\n${english}`
}
