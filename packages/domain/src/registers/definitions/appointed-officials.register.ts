import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { bodyField } from './shared-fields.ts'

/** Officials of the new administration, briefed and committed (row 21), by body. */
export const appointedOfficials = defineRegister({
  ...registerHeads.appointedOfficials,
  table: 'appointed_official',
  prefix: 'FN',
  help: {
    es: 'Quienes llegan con la nueva administración, por ente: cuándo se les informó y cuándo se comprometieron con la estrategia.',
    en: 'Those who come with the new administration, by body: when they were briefed and when they committed to the strategy.',
  },
  fields: {
    post: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Cargo', en: 'Post' },
      about: 'Post that they are appointed to.',
    },
    name: {
      type: 'LINE',
      max: 120,
      needed: true,
      internal: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'Their name.',
    },
    body: bodyField,
    appointedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Designado el', en: 'Appointed on' },
      about: 'Day of the appointment; from then on they are in the denominator.',
    },
    briefedOn: {
      type: 'DAY',
      labels: { es: 'Informado el', en: 'Briefed on' },
      about: 'Day of the briefing; null: not yet.',
    },
    briefing: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Cómo se le informó', en: 'How they were briefed' },
      about: 'Briefing: meeting, minutes.',
    },
    committedOn: {
      type: 'DAY',
      labels: { es: 'Comprometido el', en: 'Committed on' },
      about: 'Day of the commitment; null: not yet.',
    },
    commitment: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Acta de compromiso', en: 'Record of the commitment' },
      about: 'Document of the commitment.',
    },
    leftOn: {
      type: 'DAY',
      labels: { es: 'Último día en el cargo', en: 'Last day in the post' },
      about: 'Last day in the post; null while they hold it.',
    },
  },
  columns: ['post', 'name', 'body', 'briefedOn', 'committedOn'],
  title: ({ post }) => post ?? '',
  day: 'appointedOn',
  until: 'leftOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['appointedOn', 'leftOn'],
    ['briefedOn', 'committedOn'],
  ],
  asks: [['committedOn', 'commitment']],
})
