import { plural } from '../../lib/i18n/plural.ts'

const esRows = (count: number) => plural('es', count, { one: '1 fila', other: `${count} filas` })
const enRows = (count: number) => plural('en', count, { one: '1 row', other: `${count} rows` })
const esValues = (count: number) =>
  plural('es', count, { one: '1 valor', other: `${count} valores` })
const enValues = (count: number) =>
  plural('en', count, { one: '1 value', other: `${count} values` })

export const es = {
  title: 'Cierre del semestre',
  loading: 'Estamos leyendo qué se puede cerrar.',
  failed: 'No pudimos leer los cierres.',
  noPlan: 'Todavía no hay un plan adoptado que cerrar.',
  noEnds: 'Todavía no ha terminado ningún semestre del plan.',
  nothingCounted: (day: string) => `Al ${day} ningún registro dice nada: no hay qué cerrar.`,
  sentence: (day: string, open: number, all: number) =>
    plural('es', open, {
      one: `Al ${day} falta cerrar 1 de las ${all} metas que se cuentan.`,
      other: `Al ${day} falta cerrar ${open} de las ${all} metas que se cuentan.`,
    }),
  onlyOpen: (day: string) => `Al ${day} falta cerrar la única meta que se cuenta.`,
  waits: (day: string, waiting: number) =>
    plural('es', waiting, {
      one: `Al ${day} todo está cerrado. Falta que otra persona apruebe 1 valor.`,
      other: `Al ${day} todo está cerrado. Falta que otra persona apruebe ${waiting} valores.`,
    }),
  approvedAll: (day: string, all: number) =>
    plural('es', all, {
      one: `Al ${day}, la única meta que se cuenta está cerrada y aprobada.`,
      other: `Al ${day}, las ${all} metas que se cuentan están cerradas y aprobadas.`,
    }),
  what: 'Cerrar guarda lo que dicen hoy los registros de ese día, fila por fila, y lo envía a otra persona para que lo apruebe. Lo que se corrija después en los registros ya no cambia lo registrado.',
  readOnly: 'Usted puede ver el cierre. Lo hace el comité.',
  end: 'Semestre que termina el',
  endOpen: (day: string, open: number) =>
    plural('es', open, { one: `${day} (falta 1)`, other: `${day} (faltan ${open})` }),
  endWaiting: (day: string) => `${day} (por aprobar)`,
  endClosed: (day: string) => `${day} (cerrado)`,
  caption: 'Lista de verificación del cierre',
  columns: {
    row: 'Fila',
    now: 'Contado ahora',
    rows: 'Qué hay y qué falta',
    open: 'Registros por confirmar',
    held: 'Registrado',
    state: 'Estado',
  },
  states: {
    OPEN: 'por cerrar',
    SUBMITTED: 'en revisión',
    RETURNED: 'devuelta',
    APPROVED: 'cerrada y aprobada',
    NOTHING: 'nada que cerrar',
  },
  obstacles: {
    TYPED: 'Ese día el dato se digita: no se cuenta de un registro.',
    NOT_BEGUN: 'Su plazo empieza después.',
    NOTHING_TO_COUNT: 'El registro no tiene de qué contar.',
    NO_DATA: 'El registro está vacío y nadie confirmó que esté completo.',
  },
  differs: 'El registro dice hoy otra cosa.',
  rowsCount: (counts: number, missing: number) =>
    [
      plural('es', counts, { one: '1 fila cuenta', other: `${counts} filas cuentan` }),
      missing > 0 && plural('es', missing, { one: '1 no', other: `${missing} no` }),
    ]
      .filter(Boolean)
      .join('; '),
  membersMissing: (names: readonly string[], more: number) =>
    `Falta: ${names.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,
  complete: 'todo confirmado',
  notAsked: 'no se pide',
  owing: (office: string, periods: number) =>
    plural('es', periods, { one: office, other: `${office} (${periods} periodos)` }),
  owes: (who: readonly string[], more: number) =>
    more > 0 ? `${who.join(', ')} y ${more} más` : who.join(', '),
  committee: 'El comité',
  none: 'sin registrar',
  noNow: 'sin dato',
  reason: 'Motivo para cerrar de nuevo',
  reasonHelp: 'Hace falta porque una de las filas elegidas ya se cerró antes.',
  chooseOne: 'Elija al menos una fila.',
  close: (count: number) => (count === 0 ? 'Cerrar' : `Cerrar ${esRows(count)}`),
  closeAll: 'Cerrar el semestre',
  closing: (row: number, name: string, place: number, all: number) =>
    `Cerrando la fila ${row}, ${name}: ${place} de ${all}.`,
  safe: 'Puede salir de esta página: lo cerrado queda cerrado y después sigue con lo que falta.',
  closed: (count: number) =>
    `${plural('es', count, { one: 'Se cerró 1 fila', other: `Se cerraron ${count} filas` })}. Falta que otra persona apruebe.`,
  toReview: 'Ver los valores en Revisión',
  waiting: (count: number) =>
    plural('es', count, {
      one: 'Falta que otra persona apruebe 1 valor de este cierre.',
      other: `Falta que otra persona apruebe los ${count} valores de este cierre.`,
    }),
  approveOffer: (count: number, day: string) =>
    plural('es', count, {
      one: `Aprobar el valor del cierre al ${day}`,
      other: `Aprobar los ${count} del cierre al ${day}`,
    }),
  approveTitle: (count: number, day: string) => `¿Aprobar ${esValues(count)} del cierre al ${day}?`,
  approveHelp:
    'Se aprueban juntos y desde ese momento cuentan en las cifras y los ve el público. Si alguno no está bien, devuélvalo primero en Revisión.',
  approveNote: 'Nota para la historia',
  approveConfirm: (count: number) => `Sí, aprobar ${esValues(count)}`,
  approving: (count: number) => `Aprobando ${esValues(count)}…`,
  approvedNow: (count: number) =>
    plural('es', count, { one: '1 valor aprobado.', other: `${count} valores aprobados.` }),
}

export const en: typeof es = {
  title: 'Closing the half-year',
  loading: 'We are reading what can be closed.',
  failed: 'We could not read the closings.',
  noPlan: 'There is no adopted plan to close yet.',
  noEnds: 'No half-year of the plan has ended yet.',
  nothingCounted: (day) => `As of ${day} no register says anything: there is nothing to close.`,
  sentence: (day, open, all) =>
    plural('en', open, {
      one: `As of ${day}, 1 of the ${all} targets that are counted is still to be closed.`,
      other: `As of ${day}, ${open} of the ${all} targets that are counted are still to be closed.`,
    }),
  onlyOpen: (day) => `As of ${day}, the only target that is counted is still to be closed.`,
  waits: (day, waiting) =>
    plural('en', waiting, {
      one: `As of ${day} all is closed. Another person has to approve 1 value.`,
      other: `As of ${day} all is closed. Another person has to approve ${waiting} values.`,
    }),
  approvedAll: (day, all) =>
    plural('en', all, {
      one: `As of ${day}, the only target that is counted is closed and approved.`,
      other: `As of ${day}, the ${all} targets that are counted are closed and approved.`,
    }),
  what: 'Closing keeps what the registers say today of that day, row by row, and hands it to another person for approval. What is corrected in the registers later no longer changes what was recorded.',
  readOnly: 'You can see the closing. The committee does it.',
  end: 'Half-year that ends on',
  endOpen: (day, open) => `${day} (${open} to close)`,
  endWaiting: (day) => `${day} (to be approved)`,
  endClosed: (day) => `${day} (closed)`,
  caption: 'Checklist of the closing',
  columns: {
    row: 'Row',
    now: 'Counted now',
    rows: 'What is there, what is missing',
    open: 'Registers to confirm',
    held: 'Recorded',
    state: 'State',
  },
  states: {
    OPEN: 'to be closed',
    SUBMITTED: 'in review',
    RETURNED: 'returned',
    APPROVED: 'closed and approved',
    NOTHING: 'nothing to close',
  },
  obstacles: {
    TYPED: 'The value of that day is typed: it is counted from no register.',
    NOT_BEGUN: 'Its term begins later.',
    NOTHING_TO_COUNT: 'The register has nothing to count out of.',
    NO_DATA: 'The register is empty and nobody confirmed that it is complete.',
  },
  differs: 'The register says something else today.',
  rowsCount: (counts, missing) =>
    [
      plural('en', counts, { one: '1 row counts', other: `${counts} rows count` }),
      missing > 0 && plural('en', missing, { one: '1 does not', other: `${missing} do not` }),
    ]
      .filter(Boolean)
      .join('; '),
  membersMissing: (names, more) =>
    `Missing: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  complete: 'all confirmed',
  notAsked: 'not asked for',
  owing: (office, periods) =>
    plural('en', periods, { one: office, other: `${office} (${periods} periods)` }),
  owes: (who, more) => (more > 0 ? `${who.join(', ')} and ${more} more` : who.join(', ')),
  committee: 'The committee',
  none: 'not recorded',
  noNow: 'no data',
  reason: 'Reason to close it again',
  reasonHelp: 'It is needed because one of the chosen rows was closed before.',
  chooseOne: 'Choose at least one row.',
  close: (count) => (count === 0 ? 'Close' : `Close ${enRows(count)}`),
  closeAll: 'Close the half-year',
  closing: (row, name, place, all) => `Closing row ${row}, ${name}: ${place} of ${all}.`,
  safe: 'You can leave this page: what is closed stays closed, and the rest can be closed later.',
  closed: (count) =>
    `${plural('en', count, { one: '1 row was closed', other: `${count} rows were closed` })}. Another person has to approve.`,
  toReview: 'See the values in Review',
  waiting: (count) =>
    plural('en', count, {
      one: 'Another person has to approve 1 value of this closing.',
      other: `Another person has to approve the ${count} values of this closing.`,
    }),
  approveOffer: (count, day) =>
    plural('en', count, {
      one: `Approve the value of the closing as of ${day}`,
      other: `Approve the ${count} of the closing as of ${day}`,
    }),
  approveTitle: (count, day) => `Approve ${enValues(count)} of the closing as of ${day}?`,
  approveHelp:
    'They are approved together; from then on they count in the figures and the public sees them. If one is not right, return it first in Review.',
  approveNote: 'Note for the history',
  approveConfirm: (count) => `Yes, approve ${enValues(count)}`,
  approving: (count) => `Approving ${enValues(count)}…`,
  approvedNow: (count) =>
    plural('en', count, { one: '1 value approved.', other: `${count} values approved.` }),
}
