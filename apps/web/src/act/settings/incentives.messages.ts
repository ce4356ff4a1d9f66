import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (incentives: number, nominated: number, results: number) => {
    if (incentives === 0) return 'El acto no nombra incentivos.'
    const first = plural('es', incentives, {
      one: 'El acto nombra 1 incentivo',
      other: `El acto nombra ${incentives} incentivos`,
    })
    const second = plural('es', nominated, {
      zero: 'el municipio no se ha postulado a ninguno',
      one: 'el municipio se postuló a 1',
      other: `el municipio se postuló a ${nominated}`,
    })
    const third = plural('es', results, {
      zero: 'aún no hay resultados',
      one: 'hay 1 resultado',
      other: `hay ${results} resultados`,
    })
    return nominated === 0 && results === 0
      ? `${first}; ${second}.`
      : `${first}; ${second} y ${third}.`
  },
  none: 'Este plan no tiene incentivos',
  noneHelp: 'Un plan en blanco no los trae: agréguelos mientras es un borrador.',
  name: 'Nombre del incentivo',
  words: 'Palabras del acto',
  saveWords: 'Guardar palabras',
  outcome: 'Cómo le fue al municipio',
  add: 'Agregar incentivo',
  addHelp: 'Queda al final del borrador. Después podrá registrar la postulación y el resultado.',
  added: (name: string) => `Se agregó el incentivo ${name}.`,
  theOne: (name: string) => `el incentivo «${name}»`,
  removing: 'Si ya se registró una postulación, sale con él.',
  nomination: 'Con qué se postuló el municipio',
  nominationHelp: 'La experiencia, el trámite o el sitio que se presentó.',
  nominatedOn: 'Cuándo se postuló',
  result: 'Resultado',
  resultHelp: 'Qué respondieron: premio, mención o ninguno.',
  noNomination: 'Sin postulación registrada',
}

export const en: typeof es = {
  sentence: (incentives, nominated, results) => {
    if (incentives === 0) return 'The act names no incentives.'
    const first = plural('en', incentives, {
      one: 'The act names 1 incentive',
      other: `The act names ${incentives} incentives`,
    })
    const second = plural('en', nominated, {
      zero: 'the municipality was nominated for none',
      one: 'the municipality was nominated for 1',
      other: `the municipality was nominated for ${nominated}`,
    })
    const third = plural('en', results, {
      zero: 'there are no results yet',
      one: 'there is 1 result',
      other: `there are ${results} results`,
    })
    return nominated === 0 && results === 0
      ? `${first}; ${second}.`
      : `${first}; ${second} and ${third}.`
  },
  none: 'This plan has no incentives',
  noneHelp: 'A blank plan brings none: add them while it is a draft.',
  name: 'Name of the incentive',
  words: 'Words of the act',
  saveWords: 'Save words',
  outcome: 'How it went for the municipality',
  add: 'Add an incentive',
  addHelp: 'It goes to the end of the draft. Afterwards you can record nomination and result.',
  added: (name) => `The incentive ${name} was added.`,
  theOne: (name) => `the incentive “${name}”`,
  removing: 'A nomination that was recorded goes with it.',
  nomination: 'What the municipality was nominated with',
  nominationHelp: 'The experience, the procedure or the site that was presented.',
  nominatedOn: 'When it was nominated',
  result: 'Result',
  resultHelp: 'What the answer was: a prize, a mention or none.',
  noNomination: 'No nomination recorded',
}
