import { z } from 'zod'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { seenVersion } from '../../core/text/patch.input.ts'
import { blankToNull, line, optionalLine, prose } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

/** Characters that each text of a conversation takes. */
export const questionLimits = { name: 60, shortest: 10, question: 1000, answer: 4000, post: 160 }

const body = prose(questionLimits.question, questionLimits.shortest)
const answer = prose(questionLimits.answer)
const answeredBy = line(questionLimits.post)

/** A question of anybody. Texts are kept as they are and shown as text, never as markup. */
export const askQuestionInput = z.strictObject({
  sessionId: opaqueId,
  /** Null: whoever asks gives no name. */
  authorName: optionalLine(questionLimits.name),
  body,
  /** The notice on personal data was read and accepted. */
  acceptsNotice: z.boolean().refine((accepts) => accepts, { error: 'REQUIRED' }),
  /** No person sees this field; who fills it in is a program. */
  homepage: blankToNull().refine((text) => text === null, { error: 'UNEXPECTED_VALUE' }),
  idempotencyKey,
})
export type AskQuestionInput = z.output<typeof askQuestionInput>

export const QUESTION_DECISIONS = ['PUBLISH', 'REJECT'] as const
export type QuestionDecision = (typeof QUESTION_DECISIONS)[number]

/** Shows a question to everybody, or to nobody. */
export const moderateQuestionInput = z
  .strictObject({
    questionId: opaqueId,
    version: seenVersion,
    decision: z.enum(QUESTION_DECISIONS),
    /** Why it isn't shown. */
    reason: blankToNull().pipe(reasonText.nullable()),
    /** Published without the name that was given. */
    withoutName: z
      .boolean()
      .nullish()
      .transform((without) => without ?? false),
    idempotencyKey,
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === 'REJECT' && reason === null) {
      refuse(context, 'REQUIRED', { path: ['reason'] })
    }
    if (decision === 'PUBLISH' && reason !== null) {
      refuse(context, 'UNEXPECTED_VALUE', { path: ['reason'] })
    }
  })
export type ModerateQuestionInput = z.output<typeof moderateQuestionInput>

/** An answer to a published question; again to correct it. */
export const answerQuestionInput = z.strictObject({
  questionId: opaqueId,
  version: seenVersion,
  answer,
  /** Post and name, as shown. */
  answeredBy,
  idempotencyKey,
})
export type AnswerQuestionInput = z.output<typeof answerQuestionInput>

const enteredFields = {
  authorName: optionalLine(questionLimits.name),
  body,
  answer: blankToNull().pipe(answer.nullable()),
  answeredBy: blankToNull().pipe(answeredBy.nullable()),
}

type AnswerGiven = { answer: string | null; answeredBy: string | null }

/** An answer says who gives it, and nobody answers nothing. */
function refuseHalfAnswers(given: AnswerGiven, context: z.core.$RefinementCtx): void {
  if ((given.answer === null) === (given.answeredBy === null)) return
  const path = [given.answer === null ? 'answer' : 'answeredBy']
  refuse(context, 'REQUIRED', { path })
}

/** A question that came by other means (spoken, by mail, on paper), with its answer where it has one. */
export const enterQuestionInput = z
  .strictObject({ sessionId: opaqueId, ...enteredFields, idempotencyKey })
  .superRefine(refuseHalfAnswers)
export type EnterQuestionInput = z.output<typeof enterQuestionInput>

/** The same as a form holds it. */
export const enteredQuestionWords = z.strictObject(enteredFields).superRefine(refuseHalfAnswers)
