import type { PhaseTemplate } from '../plan-template.ts'

const unconfirmed = {
  deadlineConfirmed: false,
  deadlineSource: 'Calendario conocido del Decreto 1151 de 2008; por verificar en el texto oficial',
} as const

/** The five phases; definitions paraphrased. Only the second deadline stands in the resolution. */
export const phases: readonly PhaseTemplate[] = [
  {
    number: 1,
    name: 'Información en línea',
    definition: 'La entidad abre su sitio propio y publica información que se puede buscar.',
    deadline: '2008-11-01',
    ...unconfirmed,
  },
  {
    number: 2,
    name: 'Interacción en línea',
    definition:
      'La comunicación va en ambos sentidos: la ciudadanía consulta en línea y conversa con los funcionarios.',
    deadline: '2009-12-01',
    deadlineConfirmed: true,
    deadlineSource:
      'Resolución 230 de 2008, fila 5: «1° de Diciembre de 2009 (fecha de culminación fase de interacción)»',
  },
  {
    number: 3,
    name: 'Transacción en línea',
    definition: 'Productos y servicios se obtienen con transacciones electrónicas.',
    deadline: '2010-12-01',
    ...unconfirmed,
  },
  {
    number: 4,
    name: 'Transformación en línea',
    definition:
      'La operación se reorganiza alrededor de las necesidades de la ciudadanía: ventanillas únicas virtuales e intranet gubernamental.',
    deadline: '2011-12-01',
    ...unconfirmed,
  },
  {
    number: 5,
    name: 'Democracia en línea',
    definition:
      'La ciudadanía participa por medios electrónicos en las decisiones y las políticas públicas.',
    deadline: '2012-12-01',
    ...unconfirmed,
  },
]
