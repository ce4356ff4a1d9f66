import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { optionalOfficeField, phaseField } from './shared-fields.ts'

/** What the phases still ahead need (row 19, A-15). */
export const resourceNeeds = defineRegister({
  ...registerHeads.resourceNeeds,
  table: 'resource_need',
  prefix: 'RN',
  help: {
    es: 'Personas, equipos, tiempo y dinero que necesita cada fase que viene. Cuando la fase empieza, deja la cuenta.',
    en: 'People, equipment, time and money that each phase ahead needs. When the phase begins, it leaves the count.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Qué se necesita', en: 'What is needed' },
      about: 'What is needed.',
    },
    phase: phaseField,
    kind: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Tipo', en: 'Kind' },
      about: 'What kind of resource it is.',
      options: {
        PEOPLE: { es: 'Personas', en: 'People' },
        EQUIPMENT: { es: 'Equipos', en: 'Equipment' },
        TIME: { es: 'Tiempo', en: 'Time' },
        MONEY: { es: 'Dinero', en: 'Money' },
      },
    },
    quantity: {
      type: 'DECIMAL',
      maximum: 999_999_999_999,
      decimals: 2,
      labels: { es: 'Cantidad', en: 'Quantity' },
      about: 'How much, in the unit beside it.',
    },
    unit: {
      type: 'LINE',
      max: 40,
      labels: { es: 'Unidad', en: 'Unit' },
      help: { es: 'Personas, horas, pesos…', en: 'People, hours, pesos…' },
      about: 'Unit of the quantity.',
    },
    identifiedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Identificado el', en: 'Identified on' },
      about: 'Day on which the need was put on the list; from then on it is in the denominator.',
    },
    plannedFor: {
      type: 'DAY',
      future: true,
      labels: { es: 'Previsto para', en: 'Planned for' },
      about: 'Day by which it is planned.',
    },
    budgetLine: {
      type: 'LINE',
      max: 60,
      labels: { es: 'Rubro', en: 'Budget line' },
      about: 'Budget line that pays for it, as the municipality writes it.',
    },
    metOn: {
      type: 'DAY',
      labels: { es: 'Dispuesto el', en: 'Met on' },
      help: { es: 'Vacío mientras falta.', en: 'Empty while it is missing.' },
      about: 'Day on which it was at hand; null: not yet.',
    },
    withdrawnReason: {
      type: 'PROSE',
      max: 500,
      internal: true,
      labels: { es: 'Por qué ya no se necesita', en: 'Why it is no longer needed' },
      help: {
        es: 'Solo si deja la lista. La justificación queda a la vista.',
        en: 'Only if it leaves the list. The justification stays in sight.',
      },
      about: 'Why it is no longer needed; set: it leaves the denominator.',
    },
    office: optionalOfficeField,
  },
  columns: ['name', 'phase', 'kind', 'plannedFor', 'metOn'],
  title: ({ name }) => name ?? '',
  day: 'identifiedOn',
  stands: true,
  attestedBy: 'HALF_YEAR',
  order: [['identifiedOn', 'metOn']],
  unique: [['phase', 'name']],
})
