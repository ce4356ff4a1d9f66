import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (phases: number, unconfirmed: number) => {
    if (phases === 0) return 'El plan no tiene fases.'
    const first = plural('es', phases, {
      one: 'El plan tiene 1 fase',
      other: `El plan tiene ${phases} fases`,
    })
    const second = plural('es', unconfirmed, {
      zero: phases === 1 ? 'su plazo está verificado' : 'todos los plazos están verificados',
      one: phases === 1 ? 'falta verificar su plazo' : 'falta verificar el plazo de 1',
      other: `falta verificar el plazo de ${unconfirmed}`,
    })
    return `${first}; ${second}.`
  },
  none: 'Este plan no tiene fases',
  noneHelp: 'Un plan en blanco no las trae: agréguelas mientras es un borrador.',
  add: 'Agregar fase',
  addHelp: 'Queda al final del borrador.',
  added: (name: string) => `Se agregó la fase ${name}.`,
  theOne: (number: number) => `la fase ${number}`,
  removing:
    'Las que siguen cambian de número, y los miembros de metas que iban por ella salen con ella.',
  phase: (number: number, name: string) => `${number}. ${name}`,
  confirmed: 'Plazo verificado.',
  unconfirmed: 'Plazo por verificar.',
  name: 'Nombre',
  definition: 'Qué pide la fase',
  deadline: 'Plazo',
  deadlineHelp: 'Lo siguen los integrantes de las metas que van por fases.',
  deadlineConfirmed: 'El plazo se leyó en una fuente oficial',
  deadlineConfirmedHelp: 'Mientras no, se muestra «por verificar».',
  deadlineSource: 'Fuente del plazo',
  deadlineSourceHelp: 'Norma o documento, con su fecha.',
  yes: 'sí',
  no: 'no',
}

export const en: typeof es = {
  sentence: (phases, unconfirmed) => {
    if (phases === 0) return 'The plan has no phases.'
    const first = plural('en', phases, {
      one: 'The plan has 1 phase',
      other: `The plan has ${phases} phases`,
    })
    const second = plural('en', unconfirmed, {
      zero: phases === 1 ? 'its deadline is verified' : 'all deadlines are verified',
      one: phases === 1 ? 'its deadline is yet to be verified' : '1 deadline is yet to be verified',
      other: `${unconfirmed} deadlines are yet to be verified`,
    })
    return `${first}; ${second}.`
  },
  none: 'This plan has no phases',
  noneHelp: 'A blank plan brings none: add them while it is a draft.',
  add: 'Add a phase',
  addHelp: 'It goes to the end of the draft.',
  added: (name) => `The phase ${name} was added.`,
  theOne: (number) => `phase ${number}`,
  removing: 'Those behind it change their number, and members of targets that follow it go too.',
  phase: (number, name) => `${number}. ${name}`,
  confirmed: 'Deadline verified.',
  unconfirmed: 'Deadline to be verified.',
  name: 'Name',
  definition: 'What the phase asks for',
  deadline: 'Deadline',
  deadlineHelp: 'Members of targets that go by phase follow it.',
  deadlineConfirmed: 'The deadline was read in an official source',
  deadlineConfirmedHelp: 'Until then it is shown as “to be verified”.',
  deadlineSource: 'Source of the deadline',
  deadlineSourceHelp: 'A rule or a document, with its date.',
  yes: 'yes',
  no: 'no',
}
