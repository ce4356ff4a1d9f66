import type { PARTICIPATION_AUDIT_ACTIONS } from '@gelt/domain'

type ParticipationAction = (typeof PARTICIPATION_AUDIT_ACTIONS)[number]

interface ParticipationActions {
  /** Says what `who` did to a question in the chat or forum `what`. */
  sentences: Record<ParticipationAction, (who: string, what: string) => string>
  nouns: Record<'question', string>
}

export const es: ParticipationActions = {
  sentences: {
    'question.ask': (who, what) => `${who} preguntó en «${what}»`,
    'question.enter': (who, what) => `${who} incorporó una pregunta a «${what}»`,
    'question.publish': (who, what) => `${who} publicó una pregunta de «${what}»`,
    'question.reject': (who, what) => `${who} decidió no mostrar una pregunta de «${what}»`,
    'question.answer': (who, what) => `${who} respondió una pregunta de «${what}»`,
  },
  nouns: { question: 'Preguntas de la ciudadanía' },
}

export const en: ParticipationActions = {
  sentences: {
    'question.ask': (who, what) => `${who} asked in “${what}”`,
    'question.enter': (who, what) => `${who} entered a question into “${what}”`,
    'question.publish': (who, what) => `${who} published a question of “${what}”`,
    'question.reject': (who, what) => `${who} decided not to show a question of “${what}”`,
    'question.answer': (who, what) => `${who} answered a question of “${what}”`,
  },
  nouns: { question: 'Questions of citizens' },
}
