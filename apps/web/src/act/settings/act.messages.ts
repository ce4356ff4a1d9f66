import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (passages: number) =>
    plural('es', passages, {
      zero: 'Del acto todavía no hay palabras.',
      one: 'Del acto hay 1 pasaje.',
      other: `Del acto hay ${passages} pasajes.`,
    }),
  none: 'Todavía no hay palabras del acto',
  noneHelp: 'Agréguelas mientras el plan es un borrador: al adoptarlo quedan como están.',
  fixed: 'Son las palabras del acto adoptado, con sus errores: no se editan.',
  toResolution: 'Leer la resolución',
  kind: 'Parte del acto',
  kinds: {
    HEADING: 'Encabezado',
    EPIGRAPH: 'Epígrafe',
    RECITAL: 'Considerando',
    MINIMUM_CONTENT: 'Contenido mínimo',
    ARTICLE: 'Artículo',
    CLOSING: 'Cierre',
    VISION: 'Visión',
    GENERAL_OBJECTIVE: 'Objetivo general',
    SPECIFIC_OBJECTIVE: 'Objetivo específico',
    AREA: 'Área de acción',
    SUPPORT: 'Soporte',
    INCENTIVE: 'Incentivo',
  },
  text: 'Palabras',
  textHelp: 'Tal como están en el acto. Si algo quedó mal, quite el pasaje y agréguelo otra vez.',
  add: 'Agregar pasaje',
  addHelp: 'Queda al final de su parte: un considerando detrás de los otros considerandos.',
  added: 'Se agregó el pasaje.',
  theOne: (position: number) => `el pasaje ${position}`,
  removing: 'Los que siguen suben un lugar.',
}

export const en: typeof es = {
  sentence: (passages) =>
    plural('en', passages, {
      zero: 'There are no words of the act yet.',
      one: 'There is 1 passage of the act.',
      other: `There are ${passages} passages of the act.`,
    }),
  none: 'There are no words of the act yet',
  noneHelp: 'Add them while the plan is a draft: once adopted they stay as they are.',
  fixed: 'They are the words of the adopted act, misspellings included: they are not edited.',
  toResolution: 'Read the resolution',
  kind: 'Part of the act',
  kinds: {
    HEADING: 'Heading',
    EPIGRAPH: 'Official title',
    RECITAL: 'Recital',
    MINIMUM_CONTENT: 'Minimum content',
    ARTICLE: 'Article',
    CLOSING: 'Closing',
    VISION: 'Vision',
    GENERAL_OBJECTIVE: 'General objective',
    SPECIFIC_OBJECTIVE: 'Specific objective',
    AREA: 'Area of action',
    SUPPORT: 'Support',
    INCENTIVE: 'Incentive',
  },
  text: 'Words',
  textHelp:
    'Just as they stand in the act. If one is wrong, take the passage out and add it again.',
  add: 'Add a passage',
  addHelp: 'It goes to the end of its part: a recital behind the other recitals.',
  added: 'The passage was added.',
  theOne: (position) => `passage ${position}`,
  removing: 'Those behind it move up one place.',
}
