import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Institutional mail accounts (row 13); their use is a register of its own. */
export const mailAccounts = defineRegister({
  ...registerHeads.mailAccounts,
  table: 'mail_account',
  prefix: 'CO',
  help: {
    es: 'Las cuentas institucionales, cada una con la dependencia que la usa y desde cuándo.',
    en: 'The institutional accounts, each with the office that uses it and since when.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Nombre', en: 'Name' },
      about: 'What it is called in lists: "Cuenta de Hacienda".',
    },
    address: {
      type: 'EMAIL',
      needed: true,
      internal: true,
      labels: { es: 'Correo', en: 'Address' },
      about: 'Its address.',
    },
    office: officeField,
    openedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Abierta desde', en: 'Open since' },
      about: 'First day that its use is owed.',
    },
    closedOn: {
      type: 'DAY',
      labels: { es: 'Último día', en: 'Last day' },
      help: { es: 'Vacío mientras se usa.', en: 'Empty while it is used.' },
      about: 'Last day that its use is owed; null while it is open.',
    },
  },
  columns: ['name', 'address', 'office', 'openedOn', 'closedOn'],
  title: ({ name }) => name ?? '',
  day: 'openedOn',
  until: 'closedOn',
  attestedBy: 'HALF_YEAR',
  order: [['openedOn', 'closedOn']],
  unique: [['address']],
  linked: {
    uses: { register: 'mailUses', by: 'account', fields: ['weekStartsOn', 'days'] },
  },
})
