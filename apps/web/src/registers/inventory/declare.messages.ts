import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Declarar trámites y servicios',
  sentence:
    'Una dependencia dice de una vez lo que la ciudadanía le pide: con esa lista se sabe cuántos se espera identificar.',
  inventory: 'Inventario',
  office: 'Dependencia',
  chooseOffice: 'Elija la dependencia',
  set: 'Qué se declara',
  sets: {
    PROCEDURE: 'Trámites',
    SERVICE: 'Servicios',
    NONE: 'Ni lo uno ni lo otro',
  },
  day: 'Día de la declaración',
  dayHelp: 'Desde ese día cuentan en el denominador.',
  names: 'Nombres, uno por línea',
  namesHelp: 'Hasta 200. El nombre se puede afinar después, al confirmar que existe.',
  willAdd: (count: number) =>
    plural('es', count, {
      zero: 'Escriba al menos un nombre.',
      one: 'Se agregará 1 candidato al inventario.',
      other: `Se agregarán ${count} candidatos al inventario.`,
    }),
  declare: 'Declarar',
  declared: (count: number) =>
    plural('es', count, { one: 'Se declaró 1.', other: `Se declararon ${count}.` }),
  ended: (name: string) => `${name} (ya no vigente)`,
  noOffice: 'Ninguna dependencia suya puede declarar. Pida al comité que lo haga.',
}

export const en: typeof es = {
  title: 'Declare procedures and services',
  sentence:
    'An office says at once what citizens ask it for: with that list one knows how many are expected.',
  inventory: 'Inventory',
  office: 'Office',
  chooseOffice: 'Choose the office',
  set: 'What is declared',
  sets: { PROCEDURE: 'Procedures', SERVICE: 'Services', NONE: 'Neither' },
  day: 'Day of the declaration',
  dayHelp: 'From that day on they are in the denominator.',
  names: 'Names, one per line',
  namesHelp: 'Up to 200. A name can be refined later, once it is confirmed to exist.',
  willAdd: (count) =>
    plural('en', count, {
      zero: 'Write at least one name.',
      one: '1 candidate is added to the inventory.',
      other: `${count} candidates are added to the inventory.`,
    }),
  declare: 'Declare',
  declared: (count) =>
    plural('en', count, { one: '1 was declared.', other: `${count} were declared.` }),
  ended: (name) => `${name} (no longer current)`,
  noOffice: 'None of your offices can declare. Ask the committee to do it.',
}
