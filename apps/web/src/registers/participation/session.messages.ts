import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  pageTitle: 'Chat o foro',
  loading: 'Estamos leyendo la conversación.',
  failed: 'No pudimos leer la conversación.',
  all: 'Chats y foros',
  sentence: {
    what: { CHAT: 'Este chat', FORUM: 'Este foro' },
    open: (what: string, day: string) =>
      `${what} está abierto: puede preguntar hasta el ${day}, sin tener una cuenta.`,
    coming: (what: string, day: string, hour: string | null) =>
      hour ? `${what} se abre el ${day} a las ${hour}.` : `${what} se abre el ${day}.`,
    held: (what: string, day: string) => `${what} se realizó el ${day}.`,
    ended: (what: string, day: string) =>
      `${what} ya no recibe preguntas: el último día fue el ${day}.`,
    cancelled: (what: string) => `${what} se canceló.`,
  },
  facts: {
    when: 'Cuándo',
    office: 'Dependencia',
    who: 'Quiénes responden',
    transcript: 'Transcripción publicada',
  },
  cancelledWhy: (why: string) => `Se canceló: ${why}`,
  minutes: 'Relatoría',
  transcript: 'Transcripción',
  questions: 'Preguntas y respuestas',
  count: (count: number) =>
    plural('es', count, {
      zero: 'Todavía no hay preguntas publicadas.',
      one: '1 pregunta publicada.',
      other: `${count} preguntas publicadas, las más recientes primero.`,
    }),
  live: 'La página se pone al día sola.',
  stale: 'No pudimos ponerla al día; seguimos intentando.',
  noName: 'Sin nombre',
  entered: 'llegó por otro medio',
  answer: 'Respuesta',
  unanswered: 'Aún sin respuesta.',
  newQuestions: (count: number) =>
    plural('es', count, { one: 'Hay 1 pregunta nueva.', other: `Hay ${count} preguntas nuevas.` }),
  newAnswers: (count: number) =>
    plural('es', count, {
      one: 'Hay 1 respuesta nueva.',
      other: `Hay ${count} respuestas nuevas.`,
    }),
  page: (from: number, to: number, total: number) => `${from} a ${to} de ${total}`,
  print: 'Imprimir',
}

export const en: typeof es = {
  pageTitle: 'Chat or forum',
  loading: 'We are reading the conversation.',
  failed: 'We could not read the conversation.',
  all: 'Chats and forums',
  sentence: {
    what: { CHAT: 'This chat', FORUM: 'This forum' },
    open: (what, day) => `${what} is open: you can ask until ${day}, without an account.`,
    coming: (what, day, hour) =>
      hour ? `${what} opens on ${day} at ${hour}.` : `${what} opens on ${day}.`,
    held: (what, day) => `${what} was held on ${day}.`,
    ended: (what, day) => `${what} takes no more questions: the last day was ${day}.`,
    cancelled: (what) => `${what} was cancelled.`,
  },
  facts: {
    when: 'When',
    office: 'Office',
    who: 'Who answers',
    transcript: 'Transcript published',
  },
  cancelledWhy: (why) => `It was cancelled: ${why}`,
  minutes: 'Minutes',
  transcript: 'Transcript',
  questions: 'Questions and answers',
  count: (count) =>
    plural('en', count, {
      zero: 'No questions are published yet.',
      one: '1 published question.',
      other: `${count} published questions, the newest first.`,
    }),
  live: 'The page keeps itself up to date.',
  stale: 'We could not bring it up to date; we keep trying.',
  noName: 'No name',
  entered: 'came by other means',
  answer: 'Answer',
  unanswered: 'No answer yet.',
  newQuestions: (count) =>
    plural('en', count, { one: '1 new question.', other: `${count} new questions.` }),
  newAnswers: (count) =>
    plural('en', count, { one: '1 new answer.', other: `${count} new answers.` }),
  page: (from, to, total) => `${from} to ${to} of ${total}`,
  print: 'Print',
}
