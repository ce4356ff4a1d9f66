import { plural } from '../lib/i18n/plural.ts'

const esRows = (count: number) => plural('es', count, { one: '1 fila', other: `${count} filas` })
const enRows = (count: number) => plural('en', count, { one: '1 row', other: `${count} rows` })

export const es = {
  title: 'Cierre del semestre',
  loading: 'Estamos leyendo qué se puede cerrar.',
  failed: 'No pudimos leer los cierres.',
  noPlan: 'Todavía no hay un plan adoptado que cerrar.',
  noEnds: 'Todavía no ha terminado ningún semestre del plan.',
  nothingCounted: (day: string) =>
    `Al ${day} ninguna fila se cuenta de un inventario: no hay qué cerrar.`,
  sentence: (day: string, open: number, all: number) => {
    if (all === 1) {
      return open === 0
        ? `Al ${day}, la única fila que se cuenta ya está cerrada.`
        : `Al ${day} falta cerrar la única fila que se cuenta.`
    }
    return plural('es', open, {
      zero: `Al ${day}, las ${esRows(all)} que se cuentan ya están cerradas.`,
      one: `Al ${day} falta cerrar 1 de las ${esRows(all)} que se cuentan.`,
      other: `Al ${day} falta cerrar ${open} de las ${esRows(all)} que se cuentan.`,
    })
  },
  what: 'Cerrar guarda lo que dice hoy el inventario de ese día, fila por fila, y lo envía a otra persona para que lo apruebe. Lo que se corrija después en el inventario ya no cambia lo registrado.',
  end: 'Semestre que termina el',
  caption: 'Filas que se cuentan',
  columns: {
    row: 'Fila',
    live: 'Contado ahora',
    recorded: 'Registrado',
    state: 'Estado',
  },
  states: {
    OPEN: 'por cerrar',
    WAITING: 'en revisión',
    RETURNED: 'devuelta',
    APPROVED: 'cerrada y aprobada',
    NOTHING: 'nada que contar',
  },
  differs: 'El inventario dice hoy otra cosa.',
  outOf: (part: string, whole: string, share: string) => `${part} de ${whole} (${share})`,
  none: 'sin registrar',
  noLive: 'sin dato',
  reason: 'Motivo para cerrar de nuevo',
  reasonHelp: 'Hace falta porque una de las filas elegidas ya se cerró antes.',
  chooseOne: 'Elija al menos una fila.',
  close: (count: number) => (count === 0 ? 'Cerrar' : `Cerrar ${esRows(count)}`),
  closed: (count: number) =>
    `${plural('es', count, { one: 'Se cerró 1 fila', other: `Se cerraron ${count} filas` })}. Otra persona debe aprobarlas en Revisión.`,
  toReview: 'Ir a Revisión',
  waiting: (count: number) =>
    plural('es', count, {
      one: '1 fila espera la aprobación de otra persona.',
      other: `${count} filas esperan la aprobación de otra persona.`,
    }),
}

export const en: typeof es = {
  title: 'Closing the half-year',
  loading: 'We are reading what can be closed.',
  failed: 'We could not read the closings.',
  noPlan: 'There is no adopted plan to close yet.',
  noEnds: 'No half-year of the plan has ended yet.',
  nothingCounted: (day) =>
    `As of ${day} no row is counted from an inventory: there is nothing to close.`,
  sentence: (day, open, all) => {
    if (all === 1) {
      return open === 0
        ? `As of ${day}, the only row that is counted has been closed.`
        : `As of ${day}, the only row that is counted is still to be closed.`
    }
    return plural('en', open, {
      zero: `As of ${day}, the ${enRows(all)} that are counted have been closed.`,
      one: `As of ${day}, 1 of the ${enRows(all)} that are counted is still to be closed.`,
      other: `As of ${day}, ${open} of the ${enRows(all)} that are counted are still to be closed.`,
    })
  },
  what: 'Closing keeps what the inventory says today of that day, row by row, and hands it to another person for approval. What is corrected in the inventory later no longer changes what was recorded.',
  end: 'Half-year that ends on',
  caption: 'Rows that are counted',
  columns: {
    row: 'Row',
    live: 'Counted now',
    recorded: 'Recorded',
    state: 'State',
  },
  states: {
    OPEN: 'to be closed',
    WAITING: 'in review',
    RETURNED: 'returned',
    APPROVED: 'closed and approved',
    NOTHING: 'nothing to count',
  },
  differs: 'The inventory says something else today.',
  outOf: (part, whole, share) => `${part} of ${whole} (${share})`,
  none: 'not recorded',
  noLive: 'no data',
  reason: 'Reason to close it again',
  reasonHelp: 'It is needed because one of the chosen rows was closed before.',
  chooseOne: 'Choose at least one row.',
  close: (count) => (count === 0 ? 'Close' : `Close ${enRows(count)}`),
  closed: (count) =>
    `${plural('en', count, { one: '1 row was closed', other: `${count} rows were closed` })}. Another person has to approve them in Review.`,
  toReview: 'Go to Review',
  waiting: (count) =>
    plural('en', count, {
      one: '1 row waits for another person’s approval.',
      other: `${count} rows wait for another person’s approval.`,
    }),
}
