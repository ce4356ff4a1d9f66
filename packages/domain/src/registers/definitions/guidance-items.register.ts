import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** Norms, guides, tools and incentives that support the strategy (row 18: available and used, A-15). */
export const guidanceItems = defineRegister({
  ...registerHeads.guidanceItems,
  table: 'guidance_item',
  prefix: 'GU',
  help: {
    es: 'Normas, guías, herramientas e incentivos del gobierno nacional. Cuenta lo que está disponible y además se usa.',
    en: 'Norms, guides, tools and incentives of the national government. What is at hand and also used counts.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 200,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo', en: 'Kind' },
      about: 'What kind of support it is.',
      options: {
        NORM: { es: 'Norma', en: 'Norm' },
        GUIDE: { es: 'Documento guía', en: 'Guide' },
        TOOL: { es: 'Herramienta electrónica', en: 'Electronic tool' },
        INCENTIVE: { es: 'Incentivo', en: 'Incentive' },
      },
    },
    issuer: {
      type: 'LINE',
      max: 160,
      labels: { es: 'Quién la expide', en: 'Issued by' },
      about: 'Who issued it.',
    },
    identifiedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Identificada el', en: 'Identified on' },
      about: 'Day on which it was put on the list; from then on it is in the denominator.',
    },
    availableOn: {
      type: 'DAY',
      labels: { es: 'Disponible desde', en: 'At hand since' },
      about: 'Day since when the municipality has it; null: not yet.',
    },
    usedOn: {
      type: 'DAY',
      labels: { es: 'En uso desde', en: 'In use since' },
      about: 'Day since when it is used; null: not yet.',
    },
    usedFor: {
      type: 'PROSE',
      max: 1000,
      labels: { es: 'Para qué se usa', en: 'What it is used for' },
      about: 'What it is used for.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Enlace', en: 'Link' },
      about: 'Where it can be read.',
    },
    outdatedOn: {
      type: 'DAY',
      labels: { es: 'Último día vigente', en: 'Last day in force' },
      help: { es: 'Vacío mientras rige.', en: 'Empty while it holds.' },
      about: 'Last day that it holds; after it, it leaves the list.',
    },
    office: optionalOfficeField,
  },
  columns: ['name', 'kind', 'availableOn', 'usedOn'],
  title: ({ name }) => name ?? '',
  day: 'identifiedOn',
  until: 'outdatedOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['availableOn', 'usedOn'],
    ['identifiedOn', 'outdatedOn'],
  ],
  asks: [
    ['usedOn', 'usedFor'],
    ['usedOn', 'availableOn'],
  ],
  unique: [['name']],
})
