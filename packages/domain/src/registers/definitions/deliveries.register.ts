import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Information that offices hand in for the site (row 2, both targets). */
export const deliveries = defineRegister({
  ...registerHeads.deliveries,
  table: 'delivery',
  prefix: 'EN',
  help: {
    es: 'Lo que cada dependencia entrega para el sitio: cuenta el mes de la entrega; el canal queda al día con la publicación.',
    en: 'What each office hands in for the site: it counts in the month of the delivery; the channel is up to date once it is published.',
  },
  fields: {
    subject: {
      type: 'LINE',
      max: 200,
      needed: true,
      labels: { es: 'Qué se entregó', en: 'What was handed in' },
      about: 'What was handed in.',
    },
    office: officeField,
    channel: {
      type: 'REFERENCE',
      to: 'channels',
      needed: true,
      labels: { es: 'Canal', en: 'Channel' },
      about: 'Section of the site that it is for.',
    },
    deliveredOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Entregada el', en: 'Handed in on' },
      about: 'Day on which it was handed in; its month is the one that it counts for.',
    },
    deliveredBy: {
      type: 'LINE',
      max: 120,
      internal: true,
      labels: { es: 'Quién la entregó', en: 'Who handed it in' },
      about: 'Who handed it in.',
    },
    publishedOn: {
      type: 'DAY',
      labels: { es: 'Publicada el', en: 'Published on' },
      help: { es: 'Vacío mientras no se publica.', en: 'Empty until it is published.' },
      about: 'Day on which it was published; null: not yet. It keeps the channel up to date.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Enlace a lo publicado', en: 'Link to what was published' },
      about: 'Where it can be read.',
    },
  },
  columns: ['subject', 'office', 'channel', 'deliveredOn', 'publishedOn'],
  title: ({ subject }) => subject ?? '',
  day: 'deliveredOn',
  attestedBy: 'MONTH',
  order: [['deliveredOn', 'publishedOn']],
})
