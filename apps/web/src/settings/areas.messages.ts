import { plural } from '../lib/i18n/plural.ts'

export const es = {
  sentence: (areas: number, rows: number) => {
    const first = plural('es', areas, {
      zero: 'El plan todavía no tiene áreas',
      one: 'El plan tiene 1 área',
      other: `El plan tiene ${areas} áreas`,
    })
    const second = plural('es', rows, {
      zero: 'ninguna fila',
      one: '1 fila',
      other: `${rows} filas`,
    })
    return `${first} y ${second}.`
  },
  area: (number: number, name: string) => `${number}. ${name}`,
  rowsOf: (count: number) =>
    plural('es', count, { zero: 'Sin filas.', one: '1 fila.', other: `${count} filas.` }),
  shortName: 'Nombre corto',
  shortNameHelp: 'Para gráficos y menús. Se puede cambiar siempre.',
  listText: 'Nombre en la lista de áreas del acto',
  tableText: 'Nombre en la tabla operativa',
  benefits: 'Beneficios',
  responsibles: 'Responsables',
  resources: 'Recursos',
  literal: 'Palabras del acto',
  fixed: 'El plan está adoptado: las palabras del acto no se editan.',
  draft: 'Mientras es un borrador se pueden editar; al adoptarlo quedan fijas.',
  add: 'Agregar área',
  addHelp: 'Queda al final del borrador.',
  added: (name: string) => `Se agregó el área ${name}.`,
}

export const en: typeof es = {
  sentence: (areas, rows) => {
    const first = plural('en', areas, {
      zero: 'The plan has no areas yet',
      one: 'The plan has 1 area',
      other: `The plan has ${areas} areas`,
    })
    const second = plural('en', rows, { zero: 'no rows', one: '1 row', other: `${rows} rows` })
    return `${first} and ${second}.`
  },
  area: (number, name) => `${number}. ${name}`,
  rowsOf: (count) =>
    plural('en', count, { zero: 'No rows.', one: '1 row.', other: `${count} rows.` }),
  shortName: 'Short name',
  shortNameHelp: 'For charts and menus. It can always be changed.',
  listText: 'Name in the act’s list of areas',
  tableText: 'Name in the operational table',
  benefits: 'Benefits',
  responsibles: 'Responsibles',
  resources: 'Resources',
  literal: 'Words of the act',
  fixed: 'The plan is adopted: the words of the act are not edited.',
  draft: 'While it is a draft they can be edited; once adopted they are fixed.',
  add: 'Add an area',
  addHelp: 'It goes to the end of the draft.',
  added: (name) => `The area ${name} was added.`,
}
