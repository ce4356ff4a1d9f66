import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField, phaseField } from './shared-fields.ts'

/** Sectors of society that took part in a phase (row 17: three by phase, A-14). */
export const sectorEngagements = defineRegister({
  ...registerHeads.sectorEngagements,
  table: 'sector_engagement',
  prefix: 'SE',
  help: {
    es: 'Qué sector de la sociedad civil se integró a qué fase, cómo, y el soporte que lo prueba.',
    en: 'Which sector of civil society took part in which phase, how, and what proves it.',
  },
  fields: {
    sector: {
      type: 'LINE',
      max: 120,
      needed: true,
      labels: { es: 'Sector', en: 'Sector' },
      help: { es: 'Comerciantes, docentes, juventud…', en: 'Shopkeepers, teachers, youth…' },
      about: 'Sector of civil society.',
    },
    phase: phaseField,
    engagedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Integrado el', en: 'Engaged on' },
      about: 'Day on which it first took part.',
    },
    how: {
      type: 'PROSE',
      max: 1000,
      needed: true,
      labels: { es: 'Cómo participa', en: 'How it takes part' },
      about: 'How it takes part.',
    },
    support: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Soporte', en: 'Support' },
      help: {
        es: 'Acta, lista o convenio que lo prueba. Sin soporte no cuenta.',
        en: 'Minutes, list or agreement that proves it. Without it, it does not count.',
      },
      about: 'Document that proves it; null: it does not count.',
    },
    office: optionalOfficeField,
  },
  columns: ['sector', 'phase', 'engagedOn', 'support'],
  title: ({ sector }) => sector ?? '',
  day: 'engagedOn',
  attestedBy: 'HALF_YEAR',
  unique: [['phase', 'sector']],
})
