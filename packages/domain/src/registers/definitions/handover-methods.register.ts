import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { bodyField } from './shared-fields.ts'

/** How each body hands over: the act asks for a method of its own for each (row 21). */
export const handoverMethods = defineRegister({
  ...registerHeads.handoverMethods,
  table: 'handover_method',
  prefix: 'MT',
  help: {
    es: 'Cómo empalma cada ente la estrategia, «en el concejo y en la Alcaldía de manera independiente».',
    en: 'How each body hands over the strategy, “in the council and in the mayor’s office independently”.',
  },
  fields: {
    body: bodyField,
    method: {
      type: 'PROSE',
      max: 4000,
      needed: true,
      labels: { es: 'Metodología', en: 'Method' },
      about: 'How the strategy is handed over, step by step.',
    },
    agreedOn: {
      type: 'DAY',
      needed: true,
      labels: { es: 'Acordada el', en: 'Agreed on' },
      about: 'Day on which it was agreed.',
    },
    act: {
      type: 'LINE',
      max: 160,
      labels: { es: 'Acta', en: 'Minutes' },
      about: 'Document that adopts it.',
    },
    startsOn: {
      type: 'DAY',
      future: true,
      labels: { es: 'El empalme empieza el', en: 'The handover begins on' },
      about: 'Day on which the handover begins.',
    },
  },
  columns: ['body', 'agreedOn', 'act', 'startsOn'],
  title: ({ act, agreedOn }, { body }) => `${body ?? ''} · ${act ?? agreedOn ?? ''}`,
  day: 'agreedOn',
  attestedBy: 'HALF_YEAR',
  unique: [['body']],
})
