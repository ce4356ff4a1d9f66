import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'

/** On which days of a week an account was used (row 13: "5 veces a la semana", by account, A-11). */
export const mailUses = defineRegister({
  ...registerHeads.mailUses,
  table: 'mail_use',
  prefix: 'UC',
  help: {
    es: 'Los días de cada semana en que se usó cada cuenta. Una semana sin días dice que no se usó.',
    en: 'The days of each week on which each account was used. A week without days says that it was not used.',
  },
  fields: {
    account: {
      type: 'REFERENCE',
      to: 'mailAccounts',
      needed: true,
      labels: { es: 'Cuenta', en: 'Account' },
      about: 'The account.',
    },
    weekStartsOn: {
      type: 'DAY',
      monday: true,
      needed: true,
      labels: { es: 'Semana del lunes', en: 'Week of Monday' },
      about: 'Monday of the ISO week.',
    },
    days: {
      type: 'WEEKDAYS',
      labels: { es: 'Días de uso', en: 'Days of use' },
      help: {
        es: 'En un archivo: L M X J V S D, juntas. Vacío: no se usó.',
        en: 'In a file: L M X J V S D together. Empty: not used.',
      },
      about: 'Days on which it was used, as ISO digits: "12345" is Monday to Friday; null: none.',
    },
    note: {
      type: 'LINE',
      max: 200,
      internal: true,
      labels: { es: 'Nota', en: 'Note' },
      about: 'What explains the week: holidays, a failure.',
    },
  },
  columns: ['account', 'weekStartsOn', 'days'],
  title: ({ weekStartsOn }, { account }) => `${account ?? ''} · ${weekStartsOn ?? ''}`,
  day: 'weekStartsOn',
  ownedThrough: 'account',
  attestedBy: 'MONTH',
  unique: [['account', 'weekStartsOn']],
})
