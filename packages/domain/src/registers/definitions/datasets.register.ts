import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Databases built for publication (row 4): aggregates only, personal data is never published. */
export const datasets = defineRegister({
  ...registerHeads.datasets,
  table: 'dataset',
  prefix: 'BD',
  help: {
    es: 'Las bases de datos que el municipio arma para publicar. Solo agregados: sin la revisión de datos personales no se publica.',
    en: 'The datasets that the municipality builds for publication. Aggregates only: nothing is published without the check for personal data.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    content: {
      type: 'PROSE',
      max: 1000,
      needed: true,
      labels: { es: 'Qué contiene', en: 'What it holds' },
      about: 'What it holds, row by row.',
    },
    office: officeField,
    source: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Fuente', en: 'Source' },
      about: 'Where its data come from.',
    },
    licence: {
      type: 'OPTION',
      labels: { es: 'Licencia', en: 'Licence' },
      about: 'Licence under which it is published.',
      options: {
        CC_BY_4: { es: 'CC BY 4.0', en: 'CC BY 4.0' },
        CC0: { es: 'CC0, dominio público', en: 'CC0, public domain' },
        OTHER: { es: 'Otra', en: 'Other' },
      },
    },
    createdOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Creada el', en: 'Created on' },
      about: 'Day on which it was ready.',
    },
    personalData: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Datos personales', en: 'Personal data' },
      help: {
        es: 'Ley 1581 de 2012. Solo se publica lo que se revisó y no los tiene.',
        en: 'Law 1581 of 2012. Only what was checked and has none is published.',
      },
      about:
        'Result of the check for personal data (Law 1581 of 2012); publication waits for NONE.',
      options: {
        UNCHECKED: { es: 'Sin revisar', en: 'Not checked' },
        NONE: { es: 'Revisada: solo agregados', en: 'Checked: aggregates only' },
        PRESENT: { es: 'Revisada: tiene datos personales', en: 'Checked: has personal data' },
      },
    },
    checkedOn: {
      type: 'DAY',
      internal: true,
      labels: { es: 'Revisada el', en: 'Checked on' },
      about: 'Day of the check.',
    },
    checkedBy: {
      type: 'LINE',
      max: 120,
      internal: true,
      labels: { es: 'Quién la revisó', en: 'Who checked it' },
      about: 'Who checked it.',
    },
    publishedOn: {
      type: 'DAY',
      labels: { es: 'Publicada el', en: 'Published on' },
      help: {
        es: 'La primera vez. Cuenta en ese año del plan.',
        en: 'The first time. It counts in that year of the plan.',
      },
      about: 'Day of its first publication; null: not published.',
    },
    updatedOn: {
      type: 'DAY',
      labels: { es: 'Última actualización', en: 'Last update' },
      about: 'Day of its last update.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Dónde se consulta', en: 'Where to find it' },
      about: 'Address of the file or of the page.',
    },
  },
  columns: ['name', 'office', 'personalData', 'createdOn', 'publishedOn'],
  title: ({ name }) => name ?? '',
  day: 'createdOn',
  stands: true,
  publicSince: 'publishedOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['createdOn', 'publishedOn'],
    ['publishedOn', 'updatedOn'],
    ['createdOn', 'checkedOn'],
    ['checkedOn', 'publishedOn'],
  ],
  asks: [['publishedOn', 'licence']],
  unique: [['name']],
  check: ({ personalData, checkedOn, publishedOn }) => [
    ...(publishedOn !== null && personalData !== 'NONE'
      ? [{ path: ['publishedOn'], code: 'PERSONAL_DATA_UNCLEARED' as const }]
      : []),
    ...(personalData !== 'UNCHECKED' && checkedOn === null
      ? [{ path: ['checkedOn'], code: 'REQUIRED' as const }]
      : []),
  ],
})
