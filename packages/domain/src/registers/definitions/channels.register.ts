import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Days after an update until which a channel is up to date, by its required frequency. */
export const FREQUENCY_DAYS: Readonly<Record<string, number>> = {
  WEEKLY: 7,
  FORTNIGHTLY: 15,
  MONTHLY: 31,
  QUARTERLY: 92,
  HALF_YEARLY: 184,
  YEARLY: 366,
}

/** Sections of the municipality's site with the frequency that each owes (row 2, second target). */
export const channels = defineRegister({
  ...registerHeads.channels,
  table: 'channel',
  prefix: 'CA',
  help: {
    es: 'Cada sección del sitio web, la dependencia que la alimenta y cada cuánto debe actualizarse.',
    en: 'Each section of the website, the office that feeds it and how often it has to be updated.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What the section is called on the site.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Dirección en el sitio', en: 'Address on the site' },
      about: 'Its address on the site.',
    },
    office: officeField,
    frequency: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Frecuencia exigida', en: 'Required frequency' },
      about: 'How often it has to be updated.',
      options: {
        WEEKLY: { es: 'Cada semana', en: 'Every week' },
        FORTNIGHTLY: { es: 'Cada quince días', en: 'Every fifteen days' },
        MONTHLY: { es: 'Cada mes', en: 'Every month' },
        QUARTERLY: { es: 'Cada tres meses', en: 'Every three months' },
        HALF_YEARLY: { es: 'Cada seis meses', en: 'Every six months' },
        YEARLY: { es: 'Cada año', en: 'Every year' },
      },
    },
    openedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Abierto desde', en: 'Open since' },
      about: 'First day that it has to be kept up.',
    },
    closedOn: {
      type: 'DAY',
      labels: { es: 'Último día', en: 'Last day' },
      help: { es: 'Vacío mientras existe.', en: 'Empty while it exists.' },
      about: 'Last day; null while it exists.',
    },
  },
  columns: ['name', 'office', 'frequency', 'openedOn', 'closedOn'],
  title: ({ name }) => name ?? '',
  day: 'openedOn',
  until: 'closedOn',
  attestedBy: 'HALF_YEAR',
  order: [['openedOn', 'closedOn']],
  unique: [['name']],
  linked: { updates: { register: 'deliveries', by: 'channel', fields: ['publishedOn'] } },
})
