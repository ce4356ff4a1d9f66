import type { RegisterField } from './register-field.ts'

/** The office that answers for a row: its contributors keep it. */
export const officeField = {
  type: 'REFERENCE',
  to: 'offices',
  needed: true,
  labels: { es: 'Dependencia', en: 'Office' },
  about: 'Office that answers for the row.',
} as const satisfies RegisterField

/** The same where a row may be the committee's own. */
export const optionalOfficeField = {
  ...officeField,
  needed: false,
  help: {
    es: 'Vacío: la lleva el comité.',
    en: 'Empty: the committee keeps it.',
  },
  about: 'Office that answers for the row; null: the committee keeps it.',
} as const satisfies RegisterField

/** Phase of the plan, by its id. */
export const phaseField = {
  type: 'REFERENCE',
  to: 'phases',
  needed: true,
  labels: { es: 'Fase', en: 'Phase' },
  about: 'Phase of the plan that it belongs to.',
} as const satisfies RegisterField

/** Body of government with its own handover (row 21: council and mayor's office apart). */
export const bodyField = {
  type: 'REFERENCE',
  to: 'bodies',
  needed: true,
  labels: { es: 'Ente', en: 'Body' },
  about: 'Body of government: Concejo or Alcaldía.',
} as const satisfies RegisterField
