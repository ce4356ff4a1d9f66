import type { Issue } from '../../core/errors/error-codes.ts'
import { defineRegister } from './register-definition.ts'
import { keptListHeads } from './register-heads.ts'
import { optionalOfficeField } from './shared-fields.ts'

/** Actions by which the criteria are to be met: the scheme that the act asks for. */
export const actions = defineRegister({
  ...keptListHeads.actions,
  table: 'planned_action',
  prefix: 'AC',
  help: {
    es: 'Qué se hará para cumplir cada criterio, quién responde y en qué plazo.',
    en: 'What will be done to meet each criterion, who answers for it and by when.',
  },
  fields: {
    words: {
      type: 'PROSE',
      max: 600,
      needed: true,
      labels: { es: 'Acción', en: 'Action' },
      about: 'What will be done.',
    },
    criteria: {
      type: 'REFERENCES',
      to: 'criteria',
      table: 'planned_action_criterion',
      column: 'criterion_id',
      labels: { es: 'Criterios a los que sirve', en: 'Criteria that it serves' },
      about: 'Criteria that it serves.',
    },
    planRows: {
      type: 'REFERENCES',
      to: 'indicators',
      table: 'planned_action_indicator',
      column: 'indicator_id',
      labels: { es: 'Filas del plan', en: 'Rows of the plan' },
      about: 'Rows of the plan that it belongs to.',
    },
    answerable: {
      type: 'REFERENCE',
      to: 'people',
      internal: true,
      labels: { es: 'Responsable', en: 'Answerable' },
      about: 'Person who answers for it.',
    },
    office: optionalOfficeField,
    startsOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Empieza', en: 'Starts on' },
      about: 'First day of its term.',
    },
    dueOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Vence', en: 'Due on' },
      about: 'Last day of its term.',
    },
    startedOn: {
      type: 'DAY',
      labels: { es: 'En curso desde', en: 'Under way since' },
      about: 'Day since when it is under way; null: not yet.',
    },
    doneOn: {
      type: 'DAY',
      labels: { es: 'Terminada el', en: 'Done on' },
      about: 'Day on which it was done; null: not yet.',
    },
    proof: {
      type: 'LINE',
      max: 300,
      labels: { es: 'Prueba', en: 'Proof' },
      help: {
        es: 'El documento que lo prueba; los archivos se adjuntan en la fila.',
        en: 'The document that proves it; files are attached to the row.',
      },
      about: 'Document that proves that it was done.',
    },
    droppedOn: {
      type: 'DAY',
      labels: { es: 'Descartada el', en: 'Dropped on' },
      about: 'Day on which it was dropped; null: it wasn’t.',
    },
    dropReason: {
      type: 'PROSE',
      max: 600,
      labels: { es: 'Por qué se descartó', en: 'Why it was dropped' },
      about: 'Why it was dropped.',
    },
  },
  sections: [
    {
      title: { es: 'Qué se hará', en: 'What will be done' },
      fields: ['words', 'criteria', 'planRows'],
    },
    {
      title: { es: 'Quién y cuándo', en: 'Who and when' },
      fields: ['answerable', 'office', 'startsOn', 'dueOn'],
    },
    {
      title: { es: 'Cómo va', en: 'How it goes' },
      fields: ['startedOn', 'doneOn', 'proof', 'droppedOn', 'dropReason'],
    },
  ],
  states: {
    PLANNED: { labels: { es: 'Planeada', en: 'Planned' } },
    UNDER_WAY: { labels: { es: 'En curso', en: 'Under way' }, since: 'startedOn' },
    DONE: { labels: { es: 'Terminada', en: 'Done' }, since: 'doneOn' },
    DROPPED: { labels: { es: 'Descartada', en: 'Dropped' }, since: 'droppedOn' },
  },
  columns: ['words', 'criteria', 'office', 'dueOn'],
  title: ({ words }) => words ?? '',
  day: 'dueOn',
  order: [
    ['startsOn', 'dueOn'],
    ['startedOn', 'doneOn'],
  ],
  asks: [
    ['doneOn', 'proof'],
    ['droppedOn', 'dropReason'],
  ],
  check: ({ doneOn, droppedOn }) =>
    doneOn !== null && droppedOn !== null
      ? [{ path: ['droppedOn'], code: 'UNEXPECTED_VALUE' } satisfies Issue]
      : [],
})
