import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Desviaciones',
  standing: (open: number, overdue: number) => {
    const first = plural('es', open, {
      zero: 'Ninguna desviación está abierta',
      one: '1 desviación está abierta',
      other: `${open} desviaciones están abiertas`,
    })
    const second = plural('es', overdue, {
      zero: '',
      one: open === 1 ? '; su fecha ya pasó' : '; 1 ya pasó su fecha',
      other: `; ${overdue} ya pasaron su fecha`,
    })
    return `${first}${second}.`
  },
  none: 'No hay causas de atraso registradas.',
  draft: 'El plan es un borrador: las desviaciones se registran cuando esté adoptado.',
  superseded: 'Este plan fue reemplazado por otro: sus desviaciones ya no se editan.',
  failed: 'No se pudieron cargar las desviaciones',
  closedOnes: (count: number) =>
    plural('es', count, { one: '1 desviación cerrada', other: `${count} desviaciones cerradas` }),
  open: 'abierta',
  overdue: 'pasó su fecha',
  closed: (day: string) => `cerrada el ${day}`,
  cause: 'Causa',
  causeHelp: 'Qué pasó para que la fila se atrasara.',
  correctiveAction: 'Acción correctiva',
  correctiveActionHelp: 'Qué se va a hacer para recuperar el avance.',
  answerableId: 'Quién la hace',
  nobody: 'Nadie todavía',
  dueOn: 'Para cuándo',
  noDay: 'Sin fecha',
  closedOn: 'Se cerró el',
  closedOnHelp: 'El día en que la acción quedó hecha; no puede ser futuro.',
  closing: 'Una desviación cerrada queda en la historia de la fila y ya no se edita.',
  add: 'Registrar desviación',
  edit: 'Editar',
  editTitle: 'Editar desviación',
  close: 'Cerrar',
  closeTitle: 'Cerrar desviación',
  save: 'Guardar',
  added: 'La desviación quedó registrada.',
  saved: 'La desviación quedó guardada.',
  closedNow: 'La desviación quedó cerrada.',
}

export const en: typeof es = {
  title: 'Deviations',
  standing: (open, overdue) => {
    const first = plural('en', open, {
      zero: 'No deviation is open',
      one: '1 deviation is open',
      other: `${open} deviations are open`,
    })
    const second = plural('en', overdue, {
      zero: '',
      one: open === 1 ? '; its day has passed' : '; the day of 1 has passed',
      other: `; the days of ${overdue} have passed`,
    })
    return `${first}${second}.`
  },
  none: 'No causes of delay are recorded.',
  draft: 'The plan is a draft: deviations are recorded once it is adopted.',
  superseded: 'This plan was superseded by another one: its deviations are no longer edited.',
  failed: 'The deviations could not be loaded',
  closedOnes: (count) =>
    plural('en', count, { one: '1 closed deviation', other: `${count} closed deviations` }),
  open: 'open',
  overdue: 'past its day',
  closed: (day) => `closed on ${day}`,
  cause: 'Cause',
  causeHelp: 'What happened for the row to fall behind.',
  correctiveAction: 'Corrective action',
  correctiveActionHelp: 'What will be done to catch up.',
  answerableId: 'Who does it',
  nobody: 'Nobody yet',
  dueOn: 'By when',
  noDay: 'No day set',
  closedOn: 'Closed on',
  closedOnHelp: 'The day on which the action was done; it can’t be in the future.',
  closing: 'A closed deviation stays in the history of the row and is no longer edited.',
  add: 'Record a deviation',
  edit: 'Edit',
  editTitle: 'Edit deviation',
  close: 'Close',
  closeTitle: 'Close deviation',
  save: 'Save',
  added: 'The deviation is recorded.',
  saved: 'The deviation is saved.',
  closedNow: 'The deviation is closed.',
}
