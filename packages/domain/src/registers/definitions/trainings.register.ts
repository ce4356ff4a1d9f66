import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** Workshops for the community (row 16); their groups are a register of their own. */
export const trainings = defineRegister({
  ...registerHeads.trainings,
  table: 'training',
  prefix: 'TA',
  help: {
    es: 'Los talleres de sistemas y manejo de internet que dictan el SENA u otras entidades.',
    en: 'The workshops on computing and internet that SENA or others give.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    provider: {
      type: 'REFERENCE',
      to: 'organisations',
      needed: true,
      labels: { es: 'Quién lo dicta', en: 'Who gives it' },
      about: 'Organisation that gives it: SENA.',
    },
    startsOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Empieza el', en: 'Begins on' },
      about: 'First day.',
    },
    place: {
      type: 'LINE',
      max: 160,
      labels: { es: 'Lugar', en: 'Place' },
      about: 'Where it is given.',
    },
    content: {
      type: 'PROSE',
      max: 1000,
      labels: { es: 'Contenido', en: 'Content' },
      about: 'What is taught.',
    },
    office: optionalOfficeField,
  },
  columns: ['name', 'provider', 'startsOn', 'place'],
  title: ({ name }) => name ?? '',
  day: 'startsOn',
  attestedBy: 'HALF_YEAR',
})
