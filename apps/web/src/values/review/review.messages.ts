import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Revisión de datos',
  loading: 'Estamos buscando los datos que esperan su revisión.',
  sentence: {
    waiting: (count: number) =>
      plural('es', count, {
        zero: 'No hay datos por revisar.',
        one: '1 dato espera revisión',
        other: `${count} datos esperan revisión`,
      }),
    moreThan: (count: number) => `Más de ${count} datos esperan revisión`,
    since: (day: string, count: number) =>
      plural('es', count, {
        one: `; se envió el ${day}.`,
        other: `; el más antiguo se envió el ${day}.`,
      }),
    own: (own: number, all: number) =>
      own === all
        ? plural('es', own, {
            one: 'Es suyo: lo aprueba otra persona.',
            other: 'Son suyos: los aprueba otra persona.',
          })
        : plural('es', own, {
            one: '1 es suyo y lo aprueba otra persona.',
            other: `${own} son suyos y los aprueba otra persona.`,
          }),
  },
  row: (row: number, name: string) => `Fila ${row}. ${name}`,
  value: 'Dato enviado',
  previous: 'Dato anterior',
  firstValue: 'es el primero de esta meta',
  ofPeriod: (value: string, day: string) => `${value}, al ${day}`,
  period: 'Periodo',
  periodUntil: (period: string, day: string) => `${period}, corte al ${day}`,
  goal: 'Meta',
  effect: 'Qué cambia',
  countedEffect:
    'Queda registrado lo que se contó al cerrar; lo que se corrija después en el registro ya no lo cambia.',
  note: 'Nota',
  correction: 'Corrección',
  who: 'Enviado por',
  whoWhen: (person: string, when: string) => `${person}, ${when}`,
  recordedBy: (person: string) => `(lo registró ${person})`,
  byMember: 'Ver el dato de cada uno',
  closedRows: 'Ver las filas de las que salió',
  someone: 'una persona de la entidad',
  own: 'La aprueba otra persona',
  ownHelp: 'Usted registró o envió este dato: nadie aprueba lo suyo.',
  approve: 'Aprobar',
  return: 'Devolver',
  approveOne: (row: number) => `Aprobar el dato de la fila ${row}`,
  returnOne: (row: number) => `Devolver el dato de la fila ${row}`,
  approveTitle: (value: string) => `¿Aprobar ${value}?`,
  approveHelp:
    'Desde ese momento cuenta en las cifras y lo ve el público. Después solo se corrige.',
  approveNote: 'Nota para la historia',
  approveConfirm: 'Sí, aprobar',
  returnTitle: (value: string) => `Devolver ${value}`,
  returnReason: 'Qué hay que corregir',
  returnReasonHelp: 'Lo lee quien envió el dato. De 3 a 500 caracteres.',
  returnConfirm: 'Devolver para corregir',
  approved: (row: number) => `Aprobado. La fila ${row} ya muestra la nueva cifra.`,
  returned: (row: number) => `Devuelto. Quien envió el dato de la fila ${row} verá el motivo.`,
  emptyTitle: 'Todo está revisado',
  emptyHelp: 'Cuando alguien envíe un dato a aprobación, aparecerá aquí.',
  toDashboard: 'Ver el tablero',
  shown: (from: number, to: number, all: string) => `${from} a ${to} de ${all}`,
  allMore: (count: number) => `más de ${count}`,
}

export const en: typeof es = {
  title: 'Review of values',
  loading: 'Looking for the values that await your review.',
  sentence: {
    waiting: (count: number) =>
      plural('en', count, {
        zero: 'There are no values to review.',
        one: '1 value awaits review',
        other: `${count} values await review`,
      }),
    moreThan: (count: number) => `More than ${count} values await review`,
    since: (day: string, count: number) =>
      plural('en', count, {
        one: `; it was submitted on ${day}.`,
        other: `; the oldest was submitted on ${day}.`,
      }),
    own: (own: number, all: number) =>
      own === all
        ? plural('en', own, {
            one: 'It is yours: somebody else approves it.',
            other: 'They are yours: somebody else approves them.',
          })
        : plural('en', own, {
            one: '1 is yours and somebody else approves it.',
            other: `${own} are yours and somebody else approves them.`,
          }),
  },
  row: (row: number, name: string) => `Row ${row}. ${name}`,
  value: 'Submitted value',
  previous: 'Earlier value',
  firstValue: 'it is this target’s first',
  ofPeriod: (value: string, day: string) => `${value}, as of ${day}`,
  period: 'Period',
  periodUntil: (period: string, day: string) => `${period}, cut-off ${day}`,
  goal: 'Goal',
  effect: 'What changes',
  countedEffect:
    'What was counted at the closing is recorded; what is corrected in the register later no longer changes it.',
  note: 'Note',
  correction: 'Correction',
  who: 'Submitted by',
  whoWhen: (person: string, when: string) => `${person}, ${when}`,
  recordedBy: (person: string) => `(recorded by ${person})`,
  byMember: 'See each one’s value',
  closedRows: 'See the rows that it was counted from',
  someone: 'a person of the entity',
  own: 'Somebody else approves it',
  ownHelp: 'You recorded or submitted this value: nobody approves their own.',
  approve: 'Approve',
  return: 'Return',
  approveOne: (row: number) => `Approve the value of row ${row}`,
  returnOne: (row: number) => `Return the value of row ${row}`,
  approveTitle: (value: string) => `Approve ${value}?`,
  approveHelp:
    'From then on it counts in the figures and the public sees it. Afterwards it can only be corrected.',
  approveNote: 'Note for the history',
  approveConfirm: 'Yes, approve',
  returnTitle: (value: string) => `Return ${value}`,
  returnReason: 'What has to be mended',
  returnReasonHelp: 'Whoever submitted the value reads it. 3 to 500 characters.',
  returnConfirm: 'Return to be mended',
  approved: (row: number) => `Approved. Row ${row} shows the new figure.`,
  returned: (row: number) => `Returned. Whoever submitted the value of row ${row} will see why.`,
  emptyTitle: 'Everything is reviewed',
  emptyHelp: 'When somebody submits a value for approval, it will appear here.',
  toDashboard: 'See the dashboard',
  shown: (from: number, to: number, all: string) => `${from} to ${to} of ${all}`,
  allMore: (count: number) => `more than ${count}`,
}
