import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Períodos completos',
  why: 'Sin esto, un período sin registros es “sin dato”; con esto, es cero.',
  help: 'Cuando ya no falte nada por registrar de un período que terminó, dígalo aquí.',
  none: 'Todavía no ha terminado ningún período del plan.',
  period: 'Período',
  periodOpen: (name: string, open: number) =>
    plural('es', open, {
      zero: `${name}, completo`,
      one: `${name}, falta 1`,
      other: `${name}, faltan ${open}`,
    }),
  whole: 'Todo el municipio',
  office: 'Dependencia',
  rows: 'Registros',
  state: 'Estado',
  rowsOf: (count: number) =>
    plural('es', count, { zero: 'ninguno', one: '1 registro', other: `${count} registros` }),
  open: 'Por confirmar',
  attest: 'Dar por completo',
  of: (what: string, who: string, period: string) => `${what}: ${who}, ${period}`,
  addNote: 'Agregar una nota',
  note: 'Nota',
  noteHelp: 'Por ejemplo: la dependencia estuvo en vacaciones colectivas.',
  complete: 'Completo',
  saidBy: (who: string, when: string) => `Lo dijo ${who}, ${when}`,
  saidOn: (when: string) => `Desde el ${when}`,
  withdraw: 'Retirar',
  reason: 'Por qué se retira',
  withdrawHelp: 'El período vuelve a estar por confirmar. Lo dicho queda en la auditoría.',
  attested: (who: string, period: string) => `${who}: ${period}, completo.`,
  withdrawn: 'Se retiró. El período está otra vez por confirmar.',
}

export const en: typeof es = {
  title: 'Complete periods',
  why: 'Without this, a period without records is “no data”; with it, it is zero.',
  help: 'When nothing is left to record of a period that ended, say so here.',
  none: 'No period of the plan has ended yet.',
  period: 'Period',
  periodOpen: (name, open) =>
    plural('en', open, {
      zero: `${name}, complete`,
      one: `${name}, 1 open`,
      other: `${name}, ${open} open`,
    }),
  whole: 'The whole municipality',
  office: 'Office',
  rows: 'Records',
  state: 'State',
  rowsOf: (count) =>
    plural('en', count, { zero: 'none', one: '1 record', other: `${count} records` }),
  open: 'To be confirmed',
  attest: 'Say it is complete',
  of: (what, who, period) => `${what}: ${who}, ${period}`,
  addNote: 'Add a note',
  note: 'Note',
  noteHelp: 'For example: the office was on collective leave.',
  complete: 'Complete',
  saidBy: (who, when) => `Said by ${who}, ${when}`,
  saidOn: (when) => `Since ${when}`,
  withdraw: 'Withdraw',
  reason: 'Why it is withdrawn',
  withdrawHelp: 'The period is open again. What was said stays in the audit.',
  attested: (who, period) => `${who}: ${period}, complete.`,
  withdrawn: 'It was withdrawn. The period is open again.',
}
