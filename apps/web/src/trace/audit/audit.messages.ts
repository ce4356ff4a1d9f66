import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Auditoría',
  loading: 'Cargando el registro de lo que se ha hecho en esta entidad.',
  sentence: (events: string, count: number) =>
    plural('es', count, {
      zero: 'Todavía no se ha hecho nada en esta entidad: el registro está vacío.',
      one: 'Hay 1 evento en el registro: quién hizo qué, cuándo y por qué.',
      other: `Hay ${events} eventos en el registro: quién hizo qué, cuándo y por qué.`,
    }),
  chainWhole: (events: string, count: number) =>
    plural('es', count, {
      zero: 'La cadena todavía no tiene eventos.',
      one: 'La cadena de 1 evento está completa.',
      other: `La cadena de ${events} eventos está completa.`,
    }),
  chainWholeHelp:
    'Cada evento lleva la huella del anterior. Se calcularon todas de nuevo: nadie cambió, quitó ni intercaló nada.',
  chainBroken: (place: string) => `La cadena se rompe en el evento ${place}.`,
  chainBrokenHelp:
    'Alguien cambió, quitó o intercaló registros por fuera del sistema. Avise a quien administra la base de datos y conserve una copia.',
  filters: 'Buscar en el registro',
  action: 'Qué se hizo',
  anything: 'Todo',
  all: 'Todos',
  actor: 'Quién',
  anyone: 'Cualquier persona',
  from: 'Desde',
  to: 'Hasta',
  clear: 'Quitar filtros',
  onlyOneSubject: 'Solo la historia de un dato.',
  allSubjects: 'Ver todo el registro',
  events: 'Eventos, del más reciente al más antiguo',
  place: (seq: string) => `evento ${seq}`,
  reason: 'Motivo:',
  changes: (count: number) =>
    plural('es', count, {
      one: 'Ver qué cambió (1 dato)',
      other: `Ver qué cambió (${count} datos)`,
    }),
  changesOf: (what: string) => `Qué cambió: ${what}`,
  history: 'Ver su historia',
  none: 'Nada en el registro responde a esos filtros',
  noneHelp: 'Amplíe las fechas, o quite los filtros para ver todo.',
  page: (count: number, total: string) =>
    plural('es', count, {
      one: `1 evento en esta página, de ${total} en el registro`,
      other: `${count} eventos en esta página, de ${total} en el registro`,
    }),
  pageAlone: (count: number) =>
    plural('es', count, {
      one: '1 evento en esta página',
      other: `${count} eventos en esta página`,
    }),
  download: 'Descargar esta página en CSV',
  fileName: (entity: string) => `Auditoría ${entity}`,
  csv: {
    seq: 'evento',
    at: 'momento',
    actor: 'quién',
    action: 'acción',
    subjectType: 'tipo',
    subject: 'qué',
    reason: 'motivo',
    changes: 'cambios',
    requestId: 'solicitud',
    hash: 'huella',
    sample: 'muestra',
    yes: 'sí',
    empty: 'vacío',
  },
  subject: {
    row: (row: number, name: string) => `la fila ${row} (${name})`,
    value: (row: number, name: string, period: string) =>
      `el dato ${period} de la fila ${row} (${name})`,
    member: (name: string) => `«${name}»`,
    memberOf: (row: number, name: string) => `de la fila ${row}: «${name}»`,
  },
  week: (week: number, year: string) => `de la semana ${week} de ${year}`,
  half: {
    first: (year: string) => `de enero a junio de ${year}`,
    second: (year: string) => `de julio a diciembre de ${year}`,
  },
  month: (month: string) => `de ${month}`,
  planYear: (year: number) => `del año ${year} del plan`,
}

export const en: typeof es = {
  title: 'Audit',
  loading: 'Loading the log of what has been done in this entity.',
  sentence: (events, count) =>
    plural('en', count, {
      zero: 'Nothing has been done in this entity yet: the log is empty.',
      one: 'There is 1 event in the log: who did what, when and why.',
      other: `There are ${events} events in the log: who did what, when and why.`,
    }),
  chainWhole: (events, count) =>
    plural('en', count, {
      zero: 'The chain has no events yet.',
      one: 'The chain of 1 event is complete.',
      other: `The chain of ${events} events is complete.`,
    }),
  chainWholeHelp:
    'Each event carries the fingerprint of the one before. All were computed again: nobody changed, removed or inserted anything.',
  chainBroken: (place) => `The chain breaks at event ${place}.`,
  chainBrokenHelp:
    'Somebody changed, removed or inserted records outside of the system. Tell whoever runs the database, and keep a copy.',
  filters: 'Search the log',
  action: 'What was done',
  anything: 'Everything',
  all: 'All',
  actor: 'Who',
  anyone: 'Anybody',
  from: 'From',
  to: 'To',
  clear: 'Clear filters',
  onlyOneSubject: 'Only the history of one thing.',
  allSubjects: 'See the whole log',
  events: 'Events, the newest first',
  place: (seq) => `event ${seq}`,
  reason: 'Reason:',
  changes: (count) =>
    plural('en', count, {
      one: 'See what changed (1 field)',
      other: `See what changed (${count} fields)`,
    }),
  changesOf: (what) => `What changed: ${what}`,
  history: 'See its history',
  none: 'Nothing in the log answers to those filters',
  noneHelp: 'Widen the dates, or clear the filters to see everything.',
  page: (count, total) =>
    plural('en', count, {
      one: `1 event on this page, of ${total} in the log`,
      other: `${count} events on this page, of ${total} in the log`,
    }),
  pageAlone: (count) =>
    plural('en', count, { one: '1 event on this page', other: `${count} events on this page` }),
  download: 'Download this page as CSV',
  fileName: (entity) => `Audit ${entity}`,
  csv: {
    seq: 'event',
    at: 'moment',
    actor: 'who',
    action: 'action',
    subjectType: 'type',
    subject: 'what',
    reason: 'reason',
    changes: 'changes',
    requestId: 'request',
    hash: 'hash',
    sample: 'sample',
    yes: 'yes',
    empty: 'empty',
  },
  subject: {
    row: (row, name) => `row ${row} (${name})`,
    value: (row, name, period) => `the value ${period} of row ${row} (${name})`,
    member: (name) => `“${name}”`,
    memberOf: (row, name) => `of row ${row}: “${name}”`,
  },
  week: (week, year) => `for week ${week} of ${year}`,
  half: {
    first: (year) => `for January to June ${year}`,
    second: (year) => `for July to December ${year}`,
  },
  month: (month) => `for ${month}`,
  planYear: (year) => `for year ${year} of the plan`,
}
