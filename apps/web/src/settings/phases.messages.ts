import { plural } from '../lib/i18n/plural.ts'

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
  noneHelp:
    'Vienen del acto o del plan que sirvió de punto de partida: un plan en blanco no las trae.',
  phase: (number: number, name: string) => `${number}. ${name}`,
  confirmed: 'Plazo verificado.',
  unconfirmed: 'Plazo por verificar.',
  name: 'Nombre',
  definition: 'Qué pide la fase',
  deadline: 'Plazo',
  deadlineHelp: 'Lo siguen los integrantes de las metas que van por fases, como la fila 17.',
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
  noneHelp: 'They come from the act or from the plan it began from: a blank plan brings none.',
  phase: (number, name) => `${number}. ${name}`,
  confirmed: 'Deadline verified.',
  unconfirmed: 'Deadline to be verified.',
  name: 'Name',
  definition: 'What the phase asks for',
  deadline: 'Deadline',
  deadlineHelp: 'Members of targets that go by phase, as in row 17, follow it.',
  deadlineConfirmed: 'The deadline was read in an official source',
  deadlineConfirmedHelp: 'Until then it is shown as “to be verified”.',
  deadlineSource: 'Source of the deadline',
  deadlineSourceHelp: 'A rule or a document, with its date.',
  yes: 'yes',
  no: 'no',
}
