import { defineRegister } from './register-definition.ts'
import { keptListHeads } from './register-heads.ts'

/** Rounds of the diagnosis: the baseline and each half-year after it. Opening one fixes its criteria. */
export const rounds = defineRegister({
  ...keptListHeads.rounds,
  table: 'diagnosis_round',
  prefix: 'RD',
  help: {
    es: 'Cada vez que se valoran los criterios: la línea base y los semestres. Al abrirla quedan fijos los criterios vigentes en su fecha de referencia.',
    en: 'Each time that the criteria are assessed: the baseline and the half-years. Opening it fixes the criteria in force on its reference day.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo', en: 'Kind' },
      about: 'What it is done for.',
      options: {
        BASELINE: { es: 'Línea base', en: 'Baseline' },
        SEMESTER: { es: 'Semestral', en: 'Half-yearly' },
        OTHER: { es: 'Otra', en: 'Other' },
      },
    },
    referenceDay: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Fecha de referencia', en: 'Reference day' },
      help: {
        es: 'El día cuyo estado se valora; no cambia después.',
        en: 'The day whose state is assessed; it doesn’t change afterwards.',
      },
      about: 'Day whose state is assessed.',
    },
  },
  columns: ['name', 'kind', 'referenceDay'],
  title: ({ name }) => name ?? '',
  day: 'referenceDay',
  unique: [['name']],
})
