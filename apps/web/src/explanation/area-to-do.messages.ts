import { plural } from '../lib/i18n/plural.ts'

export const es = {
  title: (count: number) =>
    plural('es', count, {
      zero: 'Nada falta para la meta',
      one: 'Lo que falta para la meta: 1 pendiente',
      other: `Lo que falta para la meta: ${count} pendientes`,
    }),
  help: 'Un mismo trámite o servicio puede faltar en varias filas.',
  done: 'Todo lo que se cuenta ya está.',
  row: (row: number, name: string) => `${row}. ${name}`,
  missing: (missing: number, all: number, outOf: string) =>
    plural('es', missing, {
      zero: `Completa: ${all} ${outOf}`,
      one: `Falta 1 de ${all} ${outOf}`,
      other: `Faltan ${missing} de ${all} ${outOf}`,
    }),
  nothing: 'Todavía no hay nada declarado de qué contar.',
  see: (missing: number) =>
    plural('es', missing, { one: 'Ver el que falta', other: `Ver los ${missing} que faltan` }),
  seeOf: (name: string) => ` de ${name}`,
}

export const en: typeof es = {
  title: (count) =>
    plural('en', count, {
      zero: 'Nothing is missing for the goal',
      one: 'What is missing for the goal: 1 thing to do',
      other: `What is missing for the goal: ${count} things to do`,
    }),
  help: 'One procedure or service may be missing in several rows.',
  done: 'All that is counted is there.',
  row: (row, name) => `${row}. ${name}`,
  missing: (missing, all, outOf) =>
    plural('en', missing, {
      zero: `Complete: ${all} ${outOf}`,
      one: `1 missing of ${all} ${outOf}`,
      other: `${missing} missing of ${all} ${outOf}`,
    }),
  nothing: 'There is nothing declared yet to count out of.',
  see: (missing) =>
    plural('en', missing, { one: 'See the one missing', other: `See the ${missing} missing` }),
  seeOf: (name) => ` of ${name}`,
}
