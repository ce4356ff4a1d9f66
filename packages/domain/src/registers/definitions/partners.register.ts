import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** Organisations that take part in the site (rows 14 and 15, which share their words and are two rows: A-12). */
export const partners = defineRegister({
  ...registerHeads.partners,
  table: 'partner',
  prefix: 'AL',
  help: {
    es: 'Colegios, juntas, cooperativas y otras entidades. Una cuenta el día en que ya está vinculada y publica, para la fila que cuenta la información, o abre con la página del municipio, para la que cuenta las páginas de inicio.',
    en: 'Schools, community boards, cooperatives and others. One counts on the day on which it is linked and publishes, for the row that counts information, or opens with the municipal page, for the one that counts home pages.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo', en: 'Kind' },
      about: 'What kind of organisation it is.',
      options: {
        SCHOOL: { es: 'Institución educativa', en: 'School' },
        COMMUNITY_BOARD: { es: 'Junta de acción comunal', en: 'Community action board' },
        COOPERATIVE: { es: 'Cooperativa de productores', en: 'Producers’ cooperative' },
        PUBLIC_SERVICE: { es: 'Entidad de servicio público', en: 'Public service' },
        GOVERNMENT: { es: 'Otro nivel de gobierno', en: 'Other level of government' },
      },
    },
    linkedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Vinculada el', en: 'Linked on' },
      about: 'Day on which it was first linked.',
    },
    agreement: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Convenio o acta', en: 'Agreement or minutes' },
      about: 'Document that links it.',
    },
    informationSince: {
      type: 'DAY',
      labels: { es: 'Publica información desde', en: 'Publishes information since' },
      help: { es: 'Vacío mientras no publica.', en: 'Empty until it publishes.' },
      about: 'Day since when its information stands on the site; null: not yet.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Enlace a su información', en: 'Link to its information' },
      about: 'Where its information can be read.',
    },
    homePageSince: {
      type: 'DAY',
      labels: { es: 'Página de inicio desde', en: 'Home page since' },
      help: {
        es: 'Desde cuándo sus computadores abren con el sitio del municipio.',
        en: 'Since when its computers open with the municipality’s site.',
      },
      about: 'Day since when its computers open with the municipal site; null: not yet.',
    },
    computers: {
      type: 'COUNT',
      maximum: 100_000,
      labels: { es: 'Computadores', en: 'Computers' },
      about: 'Computers that open with the municipal site.',
    },
    office: optionalOfficeField,
    endedOn: {
      type: 'DAY',
      labels: { es: 'Último día', en: 'Last day' },
      help: {
        es: 'Si dejó de estar vinculada. Lo que ya contó no se resta.',
        en: 'If it is no longer linked. What it counted for is not taken away.',
      },
      about: 'Last day of the link; what it counted for before stands.',
    },
  },
  columns: ['name', 'kind', 'linkedOn', 'informationSince', 'homePageSince'],
  title: ({ name }) => name ?? '',
  day: 'linkedOn',
  until: 'endedOn',
  attestedBy: 'HALF_YEAR',
  order: [['linkedOn', 'endedOn']],
  unique: [['name']],
})
