import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Media that the act accepts: "en medio magnético" is read as any digital one. */
export const DIGITAL_MEDIA: readonly string[] = ['MAGNETIC', 'OPTICAL', 'SERVER']

/** Historical archives of each office (row 3). */
export const archiveHoldings = defineRegister({
  ...registerHeads.archiveHoldings,
  table: 'archive_holding',
  prefix: 'AH',
  help: {
    es: 'Los documentos de cada dependencia guardados en medio digital: qué series, de cuándo, dónde están y su huella.',
    en: 'The documents of each office kept on a digital medium: which series, from when, where they are and their hash.',
  },
  fields: {
    series: {
      type: 'LINE',
      max: 200,
      needed: true,
      labels: { es: 'Serie documental', en: 'Series of documents' },
      about: 'Series of documents that it holds.',
    },
    office: officeField,
    coversFrom: {
      type: 'DAY',
      labels: { es: 'Documentos desde', en: 'Documents from' },
      about: 'Day of its oldest document.',
    },
    coversTo: {
      type: 'DAY',
      labels: { es: 'Documentos hasta', en: 'Documents until' },
      about: 'Day of its newest document.',
    },
    medium: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Medio', en: 'Medium' },
      about: 'What it is kept on; the act asks for a magnetic medium, read as any digital one.',
      options: {
        MAGNETIC: { es: 'Disco o cinta', en: 'Disk or tape' },
        OPTICAL: { es: 'CD o DVD', en: 'CD or DVD' },
        SERVER: { es: 'Servidor', en: 'Server' },
        PAPER: { es: 'Papel', en: 'Paper' },
      },
    },
    place: {
      type: 'LINE',
      max: 200,
      needed: true,
      internal: true,
      labels: { es: 'Dónde está', en: 'Where it is' },
      about: 'Where it is kept.',
    },
    createdOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Creado el', en: 'Created on' },
      about: 'Day on which the archive was complete.',
    },
    hash: {
      type: 'HASH',
      internal: true,
      labels: { es: 'Huella SHA-256', en: 'SHA-256 hash' },
      help: {
        es: 'De un archivo digital: 64 cifras de 0 a 9 y de a a f. Prueba que nada cambió.',
        en: 'Of a digital archive: 64 digits, 0 to 9 and a to f. It proves that nothing changed.',
      },
      about: 'SHA-256 of the content, 64 hexadecimal digits; proves later that nothing changed.',
    },
    withdrawnOn: {
      type: 'DAY',
      labels: { es: 'Último día', en: 'Last day' },
      help: { es: 'Si ya no existe o no se puede leer.', en: 'If it is gone or can’t be read.' },
      about: 'Last day that it could be read; null while it can.',
    },
  },
  columns: ['series', 'office', 'medium', 'createdOn'],
  title: ({ series }) => series ?? '',
  day: 'createdOn',
  until: 'withdrawnOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['coversFrom', 'coversTo'],
    ['createdOn', 'withdrawnOn'],
  ],
  check: ({ medium, hash }) =>
    medium === 'PAPER' && hash ? [{ path: ['hash'], code: 'UNEXPECTED_VALUE' }] : [],
})
