import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (areas: number, rows: number) => {
    if (areas === 0) return 'El plan todavía no tiene áreas ni filas.'
    const first = plural('es', areas, {
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
  add: 'Agregar área',
  addHelp: 'Queda al final del borrador.',
  theOne: (number: number) => `el área ${number}`,
  removing: 'Las que siguen cambian de número.',
  removeRowsFirst: 'Para quitarla, quite antes sus filas.',
  added: (name: string) => `Se agregó el área ${name}.`,
}

export const en: typeof es = {
  sentence: (areas, rows) => {
    if (areas === 0) return 'The plan has no areas or rows yet.'
    const first = plural('en', areas, {
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
  add: 'Add an area',
  addHelp: 'It goes to the end of the draft.',
  theOne: (number) => `area ${number}`,
  removing: 'Those behind it change their number.',
  removeRowsFirst: 'To take it out, take out its rows first.',
  added: (name) => `The area ${name} was added.`,
}
