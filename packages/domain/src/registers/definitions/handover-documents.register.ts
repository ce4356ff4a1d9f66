import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { bodyField } from './shared-fields.ts'

/** Handover documents by body (row 22, A-17). */
export const handoverDocuments = defineRegister({
  ...registerHeads.handoverDocuments,
  table: 'handover_document',
  prefix: 'DE',
  help: {
    es: 'El documento de empalme de cada ente. Cuenta cuando está elaborado y publicado.',
    en: 'The handover document of each body. It counts once it is drawn up and published.',
  },
  fields: {
    title: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Título', en: 'Title' },
      about: 'Its title.',
    },
    body: bodyField,
    startedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Empezado el', en: 'Begun on' },
      about: 'Day on which the work on it began.',
    },
    drawnUpOn: {
      type: 'DAY',
      labels: { es: 'Elaborado el', en: 'Drawn up on' },
      about: 'Day on which it was complete; null: not yet.',
    },
    publishedOn: {
      type: 'DAY',
      labels: { es: 'Publicado el', en: 'Published on' },
      about: 'Day on which it was published on the site; null: not yet.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Enlace', en: 'Link' },
      about: 'Where it can be read.',
    },
  },
  columns: ['title', 'body', 'drawnUpOn', 'publishedOn'],
  title: ({ title }) => title ?? '',
  day: 'startedOn',
  publicSince: 'publishedOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['startedOn', 'drawnUpOn'],
    ['drawnUpOn', 'publishedOn'],
  ],
  asks: [
    ['publishedOn', 'drawnUpOn'],
    ['publishedOn', 'url'],
  ],
})
