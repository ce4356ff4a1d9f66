import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (objectives: number, without: number) => {
    const first = plural('es', objectives, {
      zero: 'El plan no tiene objetivos específicos',
      one: 'El plan tiene 1 objetivo específico',
      other: `El plan tiene ${objectives} objetivos específicos`,
    })
    const second = plural('es', without, {
      zero: 'cada uno tiene las filas que le sirven',
      one: '1 no tiene todavía filas que le sirvan',
      other: `${without} no tienen todavía filas que les sirvan`,
    })
    return objectives === 0 ? `${first}.` : `${first}: ${second}.`
  },
  none: 'Este plan no trae objetivos específicos',
  noneHelp: 'Un plan en blanco no los trae: agréguelos mientras es un borrador.',
  words: 'Palabras del acto',
  saveWords: 'Guardar palabras',
  add: 'Agregar objetivo',
  addHelp: 'Queda al final del borrador. Después podrá decir qué filas le sirven.',
  added: (position: number) => `Se agregó el objetivo ${position}.`,
  theOne: (position: number) => `el objetivo ${position}`,
  removing: 'Los que siguen cambian de número. Las filas que le sirven se quedan en el plan.',
  title: (position: number) => `Objetivo ${position}`,
  help: 'El acto no dice qué filas le sirven a cada objetivo: es la lectura del comité.',
  serving: (count: number) =>
    plural('es', count, {
      zero: 'Ninguna fila le sirve todavía.',
      one: '1 fila le sirve.',
      other: `${count} filas le sirven.`,
    }),
  rows: 'Filas que le sirven',
  row: (row: number, name: string) => `${row}. ${name}`,
  change: 'Cambiar filas',
  save: 'Guardar filas',
  saved: (position: number) => `Se guardaron las filas del objetivo ${position}.`,
}

export const en: typeof es = {
  sentence: (objectives, without) => {
    const first = plural('en', objectives, {
      zero: 'The plan has no specific objectives',
      one: 'The plan has 1 specific objective',
      other: `The plan has ${objectives} specific objectives`,
    })
    const second = plural('en', without, {
      zero: 'each has the rows that serve it',
      one: '1 has no rows that serve it yet',
      other: `${without} have no rows that serve them yet`,
    })
    return objectives === 0 ? `${first}.` : `${first}: ${second}.`
  },
  none: 'This plan has no specific objectives',
  noneHelp: 'A blank plan brings none: add them while it is a draft.',
  words: 'Words of the act',
  saveWords: 'Save words',
  add: 'Add an objective',
  addHelp: 'It goes to the end of the draft. Afterwards you can say which rows serve it.',
  added: (position) => `Objective ${position} was added.`,
  theOne: (position) => `objective ${position}`,
  removing: 'Those behind it change their number. The rows that serve it stay in the plan.',
  title: (position) => `Objective ${position}`,
  help: 'The act does not say which rows serve each objective: this is the committee’s reading.',
  serving: (count) =>
    plural('en', count, {
      zero: 'No row serves it yet.',
      one: '1 row serves it.',
      other: `${count} rows serve it.`,
    }),
  rows: 'Rows that serve it',
  row: (row, name) => `${row}. ${name}`,
  change: 'Change rows',
  save: 'Save rows',
  saved: (position) => `The rows of objective ${position} were saved.`,
}
