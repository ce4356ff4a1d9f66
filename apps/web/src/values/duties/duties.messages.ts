import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Datos por registrar',
  sentence: {
    missing: (count: number) =>
      plural('es', count, {
        one: 'Le falta 1 dato de este periodo',
        other: `Le faltan ${count} datos de este periodo`,
      }),
    missingAll: (count: number) =>
      plural('es', count, {
        one: 'Entre todas las filas falta 1 dato de este periodo',
        other: `Entre todas las filas faltan ${count} datos de este periodo`,
      }),
    due: (day: string, count: number) =>
      plural('es', count, { one: `vence el ${day}`, other: `el primero vence el ${day}` }),
    dueToday: (day: string, count: number) =>
      plural('es', count, { one: `vence hoy, ${day}`, other: `el primero vence hoy, ${day}` }),
    wasDue: (day: string, count: number) =>
      plural('es', count, { one: `venció el ${day}`, other: `el primero venció el ${day}` }),
    waiting: (count: number) =>
      plural('es', count, {
        one: 'Además, 1 espera aprobación.',
        other: `Además, ${count} esperan aprobación.`,
      }),
    earlier: (count: number) =>
      plural('es', count, {
        one: 'Queda por corregir 1 dato de un periodo anterior.',
        other: `Quedan por corregir ${count} datos de periodos anteriores.`,
      }),
    complete: 'No le falta ningún dato de este periodo.',
    completeAll: 'No falta ningún dato de este periodo.',
    nothing: 'Usted no responde por ninguna fila que pida datos en este periodo.',
    nothingAll: 'Ninguna fila pide datos en este periodo.',
  },
  scope: 'Qué filas',
  own: 'Mis filas',
  all: 'Todas las filas',
  groups: {
    RETURNED: 'Devueltos para corregir',
    NOT_RECORDED: 'Por registrar',
    DRAFT: 'En borrador',
    SUBMITTED: 'Esperan aprobación',
    APPROVED: 'Listos',
  },
  earlier: 'periodo anterior',
  row: (row: number, name: string) => `Fila ${row}. ${name}`,
  due: (day: string) => `vence el ${day}`,
  dueToday: 'vence hoy',
  wasDue: (day: string) => `venció el ${day}`,
  running: (day: string) => `en curso; vence el ${day}`,
  done: (value: string, day: string) => `${value}, al ${day}`,
  returned: (reason: string, person: string) => `${person} lo devolvió: «${reason}»`,
  someone: 'Quien revisa',
  answers: (who: string) => `Responde ${who}`,
  nobody: 'Nadie responde todavía por esta fila',
  actions: {
    RETURNED: 'Corregir',
    NOT_RECORDED: 'Registrar',
    DRAFT: 'Continuar',
    SUBMITTED: 'Ver',
    APPROVED: 'Ver',
  },
}

export const en: typeof es = {
  title: 'Values to record',
  sentence: {
    missing: (count: number) =>
      plural('en', count, {
        one: 'You are missing 1 value of this period',
        other: `You are missing ${count} values of this period`,
      }),
    missingAll: (count: number) =>
      plural('en', count, {
        one: 'Across all rows 1 value of this period is missing',
        other: `Across all rows ${count} values of this period are missing`,
      }),
    due: (day: string, count: number) =>
      plural('en', count, { one: `it is due on ${day}`, other: `the first is due on ${day}` }),
    dueToday: (day: string, count: number) =>
      plural('en', count, {
        one: `it is due today, ${day}`,
        other: `the first is due today, ${day}`,
      }),
    wasDue: (day: string, count: number) =>
      plural('en', count, { one: `it was due on ${day}`, other: `the first was due on ${day}` }),
    waiting: (count: number) =>
      plural('en', count, {
        one: 'Besides, 1 awaits approval.',
        other: `Besides, ${count} await approval.`,
      }),
    earlier: (count: number) =>
      plural('en', count, {
        one: '1 value of an earlier period is to be corrected.',
        other: `${count} values of earlier periods are to be corrected.`,
      }),
    complete: 'You are missing no value of this period.',
    completeAll: 'No value of this period is missing.',
    nothing: 'You answer for no row that asks for values in this period.',
    nothingAll: 'No row asks for values in this period.',
  },
  scope: 'Which rows',
  own: 'My rows',
  all: 'All rows',
  groups: {
    RETURNED: 'Returned to be corrected',
    NOT_RECORDED: 'To be recorded',
    DRAFT: 'In draft',
    SUBMITTED: 'Awaiting approval',
    APPROVED: 'Done',
  },
  earlier: 'earlier period',
  row: (row: number, name: string) => `Row ${row}. ${name}`,
  due: (day: string) => `due on ${day}`,
  dueToday: 'due today',
  wasDue: (day: string) => `was due on ${day}`,
  running: (day: string) => `running; due on ${day}`,
  done: (value: string, day: string) => `${value}, as of ${day}`,
  returned: (reason: string, person: string) => `${person} returned it: “${reason}”`,
  someone: 'The reviewer',
  answers: (who: string) => `${who} answers for it`,
  nobody: 'Nobody answers for this row yet',
  actions: {
    RETURNED: 'Correct',
    NOT_RECORDED: 'Record',
    DRAFT: 'Go on',
    SUBMITTED: 'See',
    APPROVED: 'See',
  },
}
