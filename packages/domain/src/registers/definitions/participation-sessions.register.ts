import { defineRegister } from './register-definition.ts'
import { registerHeads } from './register-heads.ts'
import { officeField } from './shared-fields.ts'

/** Kinds of conversation with citizens; the act names "chat y foros". */
export const MODALITIES = ['CHAT', 'FORUM'] as const
export type Modality = (typeof MODALITIES)[number]

/** Chats and forums with officials (row 5). Citizens follow and ask in those that are open. */
export const participationSessions = defineRegister({
  ...registerHeads.participationSessions,
  table: 'participation_session',
  prefix: 'CF',
  help: {
    es: 'Conversaciones con la ciudadanía: qué tema, cuándo, quién responde. Cuenta cuando se realiza y deja relatoría.',
    en: 'Conversations with citizens: which topic, when, who answers. It counts once held, with its minutes.',
  },
  fields: {
    topic: {
      type: 'LINE',
      max: 160,
      needed: true,
      labels: { es: 'Tema', en: 'Topic' },
      about: 'What it is about.',
    },
    modality: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Modalidad', en: 'Modality' },
      about: 'CHAT: at one hour, live. FORUM: open over days.',
      options: {
        CHAT: { es: 'Chat', en: 'Chat' },
        FORUM: { es: 'Foro', en: 'Forum' },
      },
    },
    office: officeField,
    opensOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Se abre el', en: 'Opens on' },
      about: 'Day on which citizens can begin to ask.',
    },
    opensAt: {
      type: 'TIME',
      labels: { es: 'Hora', en: 'Hour' },
      help: { es: 'De un chat: 15:30.', en: 'Of a chat: 15:30.' },
      about: 'Hour at which a chat begins, 24 hours, Bogotá.',
    },
    closesOn: {
      type: 'DAY',
      future: true,
      needed: true,
      labels: { es: 'Último día para preguntar', en: 'Last day to ask' },
      about: 'Last day on which citizens can ask.',
    },
    officials: {
      type: 'LINE',
      max: 300,
      needed: true,
      labels: { es: 'Quiénes responden', en: 'Who answers' },
      help: { es: 'Cargo y nombre.', en: 'Post and name.' },
      about: 'Officials who answer.',
    },
    heldOn: {
      type: 'DAY',
      labels: { es: 'Realizado el', en: 'Held on' },
      help: { es: 'Vacío mientras no se realiza.', en: 'Empty until it is held.' },
      about: 'Day on which it was held; null: not yet. From then on it counts.',
    },
    minutes: {
      type: 'PROSE',
      max: 4000,
      labels: { es: 'Relatoría', en: 'Minutes' },
      about: 'What was asked and answered, in short.',
    },
    transcriptOn: {
      type: 'DAY',
      labels: { es: 'Transcripción publicada el', en: 'Transcript published on' },
      about: 'Day on which its transcript was published; null: not yet.',
    },
    cancelledReason: {
      type: 'PROSE',
      max: 500,
      labels: { es: 'Por qué se canceló', en: 'Why it was cancelled' },
      about: 'Why it was cancelled; set: citizens can no longer ask.',
    },
  },
  columns: ['topic', 'modality', 'office', 'opensOn', 'heldOn'],
  title: ({ topic }) => topic ?? '',
  day: 'opensOn',
  attestedBy: 'HALF_YEAR',
  order: [
    ['opensOn', 'closesOn'],
    ['opensOn', 'heldOn'],
    ['heldOn', 'transcriptOn'],
  ],
  asks: [['heldOn', 'minutes']],
  check: ({ heldOn, cancelledReason }) =>
    heldOn !== null && cancelledReason !== null
      ? [{ path: ['cancelledReason'], code: 'UNEXPECTED_VALUE' }]
      : [],
})
