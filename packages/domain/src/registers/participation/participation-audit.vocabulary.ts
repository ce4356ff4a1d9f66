/** What the audit log can hold of questions in chats and forums. The citizen's text and name never go there. */
export const PARTICIPATION_AUDIT_ACTIONS = [
  'question.ask',
  'question.enter',
  'question.publish',
  'question.reject',
  'question.answer',
] as const

/** Fields that its states can hold, beyond those that other rows have too. */
export const PARTICIPATION_AUDIT_FIELDS = ['answer', 'answeredBy', 'nameWithheld'] as const
