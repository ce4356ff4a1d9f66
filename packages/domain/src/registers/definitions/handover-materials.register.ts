import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** What has to be ready for the next administration (row 20). */
export const handoverMaterials = defineRegister({
  ...registerHeads.handoverMaterials,
  table: 'handover_material',
  prefix: 'ME',
  help: {
    es: 'La lista de lo que se entrega a la nueva administración: qué es, dónde está y si ya está listo.',
    en: 'The list of what is handed to the new administration: what it is, where it is and whether it is ready.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Material', en: 'Material' },
      about: 'What it is.',
    },
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo', en: 'Kind' },
      about: 'What kind of material it is, by the words of the act.',
      options: {
        DIDACTIC: { es: 'Material didáctico', en: 'Teaching material' },
        DOCUMENT: { es: 'Documento', en: 'Document' },
        ELECTRONIC_FILE: { es: 'Archivo electrónico', en: 'Electronic file' },
        PHYSICAL_FILE: { es: 'Archivo físico', en: 'Physical file' },
      },
    },
    listedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'En la lista desde', en: 'On the list since' },
      about: 'Day on which it was put on the list; from then on it is in the denominator.',
    },
    place: {
      type: 'LINE',
      max: 200,
      internal: true,
      labels: { es: 'Dónde está', en: 'Where it is' },
      about: 'Where it is kept.',
    },
    readyOn: {
      type: 'DAY',
      labels: { es: 'Listo desde', en: 'Ready since' },
      help: { es: 'Vacío mientras falta.', en: 'Empty while it is missing.' },
      about: 'Day since when it is ready to be handed over; null: not yet.',
    },
    withdrawnReason: {
      type: 'PROSE',
      max: 500,
      internal: true,
      labels: { es: 'Por qué sale de la lista', en: 'Why it leaves the list' },
      about: 'Why it leaves the list; set: it leaves the denominator.',
    },
    office: optionalOfficeField,
  },
  columns: ['name', 'kind', 'office', 'readyOn'],
  title: ({ name }) => name ?? '',
  day: 'listedOn',
  stands: true,
  attestedBy: 'HALF_YEAR',
  order: [['listedOn', 'readyOn']],
  asks: [['readyOn', 'place']],
  unique: [['name']],
})
