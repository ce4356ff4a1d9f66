import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Lo que falta para la meta',
  done: 'Nada falta para la meta',
  registers: 'Dónde se registra',
  row: (row: number, name: string) => `${row}. ${name}`,
  see: (missing: number) =>
    plural('es', missing, { one: 'Ver el que falta', other: `Ver los ${missing} que faltan` }),
  seeOf: (name: string) => ` de ${name}`,
}

export const en: typeof es = {
  title: 'What is missing for the goal',
  done: 'Nothing is missing for the goal',
  registers: 'Where it is recorded',
  row: (row, name) => `${row}. ${name}`,
  see: (missing) =>
    plural('en', missing, { one: 'See the one missing', other: `See the ${missing} missing` }),
  seeOf: (name) => ` of ${name}`,
}
