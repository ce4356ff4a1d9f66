import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'

/** Groups of the workshops with their hours (row 16: "4 horas" for each group, A-13). */
export const trainingGroups = defineRegister({
  ...registerHeads.trainingGroups,
  table: 'training_group',
  prefix: 'GR',
  help: {
    es: 'Cada grupo de un taller. Se mide al cerrarse: sus horas, y si se enseñaron el sitio y el correo del municipio.',
    en: 'Each group of a workshop. It is measured when it closes: its hours, and whether the municipality’s site and mail were taught.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called.',
    },
    training: {
      type: 'REFERENCE',
      to: 'trainings',
      needed: true,
      labels: { es: 'Taller', en: 'Workshop' },
      about: 'Workshop that it belongs to.',
    },
    startsOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Empieza el', en: 'Begins on' },
      about: 'First day.',
    },
    hours: {
      type: 'DECIMAL',
      maximum: 1000,
      decimals: 2,
      unit: { es: 'horas', en: 'hours' },
      labels: { es: 'Horas dictadas', en: 'Hours given' },
      about: 'Hours given, with two decimals at most.',
    },
    attendees: {
      type: 'COUNT',
      maximum: 100_000,
      unit: { es: 'personas', en: 'people' },
      labels: { es: 'Asistentes', en: 'Attendance' },
      about: 'People who attended.',
    },
    siteTaught: {
      type: 'FLAG',
      labels: { es: 'Se enseñó el sitio del municipio', en: 'The municipality’s site was taught' },
      about: 'Whether the use of the municipal site was taught.',
    },
    mailTaught: {
      type: 'FLAG',
      labels: { es: 'Se enseñaron las cuentas de correo', en: 'The mail accounts were taught' },
      about: 'Whether the use of the mail accounts was taught.',
    },
    closedOn: {
      type: 'DAY',
      labels: { es: 'Cerrado el', en: 'Closed on' },
      help: { es: 'Vacío mientras se dicta.', en: 'Empty while it meets.' },
      about: 'Day on which it closed; null: it still meets and is not measured.',
    },
  },
  columns: ['name', 'training', 'hours', 'attendees', 'closedOn'],
  title: ({ name }) => name ?? '',
  day: 'startsOn',
  ownedThrough: 'training',
  attestedBy: 'HALF_YEAR',
  order: [['startsOn', 'closedOn']],
  asks: [
    ['closedOn', 'hours'],
    ['closedOn', 'attendees'],
  ],
  unique: [['training', 'name']],
})
