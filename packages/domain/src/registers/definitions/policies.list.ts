import { defineRegister } from './register-definition.ts'
import { keptListHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** Policies related to the strategy, which the strategic framework of the plan has to name. */
export const policies = defineRegister({
  ...keptListHeads.policies,
  table: 'policy',
  prefix: 'PO',
  help: {
    es: 'Políticas relacionadas con la estrategia, con el documento del que se tomaron y los objetivos del plan a los que sirven.',
    en: 'Policies related to the strategy, with the document that they come from and the objectives of the plan that they serve.',
  },
  fields: {
    name: {
      type: 'LINE',
      max: 300,
      needed: true,
      labels: { es: 'Política', en: 'Policy' },
      about: 'What the policy says, in a sentence.',
    },
    document: {
      type: 'LINE',
      max: 300,
      needed: true,
      labels: { es: 'Documento', en: 'Document' },
      help: {
        es: 'La norma, el plan o el acuerdo que la adopta, con su número y año.',
        en: 'The norm, plan or agreement that adopts it, with its number and year.',
      },
      about: 'Document that adopts it, with its number and year.',
    },
    page: {
      type: 'LINE',
      max: 60,
      labels: { es: 'Página o artículo', en: 'Page or article' },
      about: 'Where it stands in the document.',
    },
    url: {
      type: 'URL',
      labels: { es: 'Enlace', en: 'Link' },
      about: 'Where the document can be read.',
    },
    objectives: {
      type: 'REFERENCES',
      to: 'objectives',
      table: 'policy_objective',
      column: 'objective_id',
      labels: { es: 'Objetivos del plan', en: 'Objectives of the plan' },
      about: 'Objectives of the plan that it serves.',
    },
    adoptedOn: {
      type: 'DAY',
      labels: { es: 'Vigente desde', en: 'In force since' },
      about: 'Day since when it holds; null: not known.',
    },
    endedOn: {
      type: 'DAY',
      labels: { es: 'Último día vigente', en: 'Last day in force' },
      help: { es: 'Vacío mientras rige.', en: 'Empty while it holds.' },
      about: 'Last day that it holds.',
    },
    office: optionalOfficeField,
  },
  columns: ['name', 'document', 'objectives'],
  title: ({ name }) => name ?? '',
  day: 'adoptedOn',
  until: 'endedOn',
  order: [['adoptedOn', 'endedOn']],
  unique: [['name']],
})
