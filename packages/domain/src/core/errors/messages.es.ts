import type { MessageCatalogue } from './message-catalogue.ts'
import { wordsIn } from './message-words.ts'
import { stateMessage } from './state-reasons.ts'

const { day, figure, minutes } = wordsIn('es')

/** What a person reads: which field, why, and the way out. */
export const spanishMessages: MessageCatalogue = {
  UNAUTHENTICATED: 'Ingrese con su cuenta para continuar.',
  FORBIDDEN:
    'Su rol no permite esta acción. Si la necesita, pídala a quien administra el sistema en su entidad.',
  FILTER_FORBIDDEN: (p) =>
    `${p.field}: este filtro es solo para quienes leen todo en la entidad. Quítelo, o ingrese con otra cuenta.`,
  NOT_FOUND:
    'No encontramos lo que busca: puede que ya no exista. Recargue y elija de nuevo, o vuelva al inicio.',
  CONFLICT:
    'Otra persona cambió estos datos mientras usted los editaba. Compare las dos versiones y elija cuál queda.',
  IDEMPOTENCY_MISMATCH:
    'Este envío ya se había hecho con otros datos. Recargue la página y envíelo de nuevo.',
  WRONG_STATE: (p) => stateMessage(p.reason, 'es'),
  OWN_APPROVAL:
    'Nadie aprueba lo que registró, confirmó o presentó. Pida la aprobación a otra persona del comité o al alcalde.',
  LAST_ADMINISTRATOR:
    'Nadie más administra el sistema en esta entidad, y no puede quedarse sin quien lo haga. Dé primero el rol de administración a otra persona.',
  ALREADY_EXISTS: (p) => `${p.field}: ya existe. Use otro o abra el que existe.`,
  WRONG_CREDENTIALS: 'El correo o la contraseña no coinciden. Revíselos e intente de nuevo.',
  LINK_EXPIRED: 'Este enlace ya se usó o venció. Pida uno nuevo a quien administra el sistema.',
  MAIL_FAILED:
    'El correo no salió y el enlace quedó anulado. Intente de nuevo; si se repite, avise a quien mantiene el servidor de correo.',
  TOO_MANY_ATTEMPTS: (p) =>
    `Demasiados intentos seguidos. Espere ${minutes(p.minutes, 'minuto', 'minutos', 'unos minutos')} e intente de nuevo.`,
  QUERY_TOO_LARGE: 'La consulta o el envío es demasiado grande. Divídalo en partes más pequeñas.',
  QUERY_TOO_SLOW:
    'La consulta tardó demasiado y se detuvo; no se cambió nada. Pida menos de una vez, o repítala en un momento.',
  CLOCK_BEHIND: (p) =>
    `El reloj del servidor va atrasado: lo último se registró ${p.moment ? `el ${p.moment} (UTC)` : 'más tarde'}. No se guardó nada. Quien administra el servidor debe corregir la hora; desde ese momento se puede guardar de nuevo.`,
  DATABASE_UNAVAILABLE:
    'La base de datos no responde en este momento y se está recuperando. Intente de nuevo en un minuto.',
  OUTCOME_UNKNOWN:
    'Se perdió la conexión con la base de datos y no sabemos si se guardó. Repita el envío tal cual, con la misma clave: no se guardará dos veces.',
  INTERNAL: (p) =>
    `Algo falló de nuestro lado y no se guardó nada. Intente de nuevo${p.requestId ? `; si se repite, informe el código ${p.requestId}` : ''}.`,

  INVALID_VALUE: (p) => `${p.field}: no tiene la forma esperada. Revíselo.`,
  REQUIRED: (p) => `${p.field}: falta. Complételo para continuar.`,
  UNKNOWN_FIELD: (p) => `${p.field}: el formulario no espera este campo. Quítelo.`,
  NOT_AN_OPTION: (p) => `${p.field}: no está entre las opciones. Elija una de la lista.`,
  TOO_FEW_ITEMS: (p) => `${p.field}: agregue al menos ${figure(p.minimum, '1')}.`,
  TOO_MANY_ITEMS: (p) =>
    `${p.field}: hay demasiados elementos; el máximo es ${figure(p.maximum, '500')}.`,
  TEXT_TOO_SHORT: (p) =>
    `${p.field}: el texto es muy corto. Escriba al menos ${figure(p.minimum, '1')} caracteres.`,
  TEXT_TOO_LONG: (p) =>
    `${p.field}: el texto es muy largo. El máximo es de ${figure(p.maximum, '2000')} caracteres.`,
  CONTROL_CHARACTERS: (p) =>
    `${p.field}: contiene caracteres invisibles que no se pueden guardar. Escríbalo de nuevo o péguelo sin formato.`,
  INVALID_DATE: (p) => `${p.field}: no es una fecha que exista. Escríbala como 2010-06-30.`,
  DATE_IN_FUTURE: (p) => `${p.field}: no puede ser posterior a hoy. Elija hoy o un día anterior.`,
  INVALID_RANGE: (p) => `${p.field}: el final es anterior al comienzo. Cambie uno de los dos.`,
  INVALID_EMAIL: (p) =>
    `${p.field}: no es una dirección de correo. Escríbala como nombre@municipio.gov.co.`,
  INVALID_URL: (p) => `${p.field}: no es una dirección web. Escríbala completa, con https://.`,
  INVALID_NIT: (p) =>
    `${p.field}: el NIT no es válido o el dígito de verificación no coincide. Escríbalo como 890.700.961-6.`,
  INVALID_DIVIPOLA: (p) =>
    `${p.field}: el código DIVIPOLA no existe. Escriba sus cinco dígitos, por ejemplo 73026.`,
  INVALID_HASH: (p) =>
    `${p.field}: no es una huella SHA-256. Pegue sus 64 cifras, de 0 a 9 y de a a f.`,
  GUESSABLE_PASSWORD: (p) =>
    `${p.field}: está entre lo que se intenta primero: palabras o nombres conocidos, con una fecha o un signo. Use varias palabras que no vayan juntas.`,
  INVALID_TIME: (p) => `${p.field}: no es una hora. Escríbala en 24 horas, como 15:30.`,
  NOT_A_MONDAY: (p) => `${p.field}: las semanas empiezan el lunes. Elija el lunes de esa semana.`,
  AUDITOR_ALONE: (p) =>
    `${p.field}: quien audita la entidad no puede tener otro rol en ella. Deje solo el de auditoría, o quítelo y deje los demás.`,
  PERSONAL_DATA_UNCLEARED: (p) =>
    `${p.field}: no se publica sin la revisión de datos personales. Revísela y déjela solo con agregados (Ley 1581 de 2012).`,
  PERIOD_NOT_ENDED: (p) =>
    `${p.field}: el período aún corre${p.date ? `, hasta el ${day(p.date)}` : ''}. Se da por completo desde su último día.`,

  NOT_ACTIVE_THEN: (p) =>
    `${p.field}: ${p.name ?? 'lo elegido'} ${p.to ? `existió del ${day(p.from)} al ${day(p.to)}` : `existe desde el ${day(p.from)}`}, y lo que registra es de otros días. Elija quién respondía entonces, o corrija la fecha.`,
  FIXED: (p) =>
    `${p.field}: no cambia, porque el código se formó con él. Termine esta fila y agregue otra.`,

  NOT_A_NUMBER: (p) => `${p.field}: no es un número. Escriba solo cifras, por ejemplo 12 o 3,5.`,
  NEGATIVE: (p) =>
    p.above
      ? `${p.field}: debe ser mayor que ${figure(p.above, '0')}.`
      : p.minimum && p.minimum !== '0'
        ? `${p.field}: es demasiado pequeño. El mínimo es ${figure(p.minimum, '0')}.`
        : `${p.field}: no puede ser negativo. Escriba 0 o más.`,
  ABOVE_RANGE: (p) =>
    `${p.field}: es demasiado grande. El máximo es ${figure(p.maximum, '999999999')}.`,
  TOO_MANY_DECIMALS: (p) =>
    `${p.field}: tiene demasiados decimales. Use ${figure(p.maximum, '4')} como máximo.`,
  NOT_WHOLE: (p) => `${p.field}: se cuenta en unidades enteras. Escríbalo sin decimales.`,

  NO_VALUE: 'No hay ningún dato que guardar. Escriba al menos un valor.',
  UNEXPECTED_VALUE: (p) =>
    `${p.field}: no se usa aquí. Quítelo y use los campos que muestra el formulario.`,
  NUMERATOR_ABOVE_DENOMINATOR: (p) =>
    `${p.field}: hay más hechos (${figure(p.numerator, '?')}) que el total (${figure(p.denominator, '?')}). Corrija uno de los dos.`,
  ZERO_DENOMINATOR: (p) =>
    `${p.field}: el total no puede ser 0. Si no hay nada que contar, justifique que no aplica.`,
  TOTAL_BELOW_ZERO: (p) =>
    `${p.field}: con este dato el acumulado quedaría en ${figure(p.total, 'menos de 0')}. Revise cuánto se resta.`,
  PERIOD_UNKNOWN: (p) => `${p.field}: ese período no existe para esta meta. Elija uno de la lista.`,
  PERIOD_BEFORE_PLAN: (p) =>
    `${p.field}: es anterior al plan${p.date ? `, que empieza el ${day(p.date)}` : ''}. Elija uno posterior.`,
  PERIOD_AFTER_PLAN: (p) =>
    `${p.field}: es posterior al plan${p.date ? `, que termina el ${day(p.date)}` : ''}. Elija uno anterior.`,
  PERIOD_IN_FUTURE: (p) =>
    `${p.field}: ese período aún no empieza. Elija el actual o uno anterior.`,
  CUTOFF_OUTSIDE_PERIOD: (p) =>
    `${p.field}: el corte debe caer dentro del período${p.from && p.to ? `, del ${day(p.from)} al ${day(p.to)}` : ''}.`,
  CUTOFF_IN_FUTURE: (p) => `${p.field}: el corte no puede ser posterior a hoy. Elija hoy o antes.`,
  CUTOFF_NOT_PERIOD_END: (p) =>
    `${p.field}: un período se cierra con su último día${p.date ? `, el ${day(p.date)}` : ''}.`,
  DATE_BEFORE_RECORDED: (p) =>
    `${p.field}: ya hay datos aprobados${p.date ? ` con corte al ${day(p.date)}` : ''}. Elija un día posterior.`,
  MEMBER_UNKNOWN: (p) => `${p.field}: no hace parte de esta meta. Recargue la lista y revise.`,
  MEMBER_REPEATED: (p) => `${p.field}: aparece dos veces. Deje un solo valor.`,
  MEMBER_INACTIVE: (p) =>
    `${p.field}: no estaba vigente a la fecha de corte. Quite el valor o cambie el corte.`,

  FILE_EMPTY: (p) => `${p.field}: el archivo está vacío. Elija otro.`,
  FILE_TOO_LARGE: (p) =>
    `${p.field}: el archivo supera ${p.maximum ?? '20 MB'}. Redúzcalo o divídalo.`,
  FILE_TYPE_NOT_ALLOWED: (p) =>
    `${p.field}: este tipo de archivo no se recibe. Use PDF, imagen, hoja de cálculo o documento.`,
  FILE_TYPE_MISMATCH: (p) =>
    `${p.field}: el contenido no corresponde a su extensión. Guárdelo de nuevo con el formato correcto.`,
  FILE_MISSING: (p) =>
    `${p.field}: el archivo ya no está donde se guardó. Avise a quien administra el sistema: está en la copia de respaldo.`,
  FILE_CHANGED: (p) =>
    `${p.field}: el archivo guardado no es el que se subió, y por eso no se entrega. Avise a quien administra el sistema: el original está en la copia de respaldo.`,
}
