import {
  answerQuestionInput,
  askQuestionInput,
  enterQuestionInput,
  moderateQuestionInput,
  QUESTION_DECISIONS,
  questionLimits,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { key, version } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { registerRowType } from '../rows/row-types.ts'
import { type AskedQuestion, askQuestion } from './ask-question.service.ts'
import { answerQuestion, moderateQuestion } from './change-question.service.ts'
import { enterQuestion } from './enter-question.service.ts'
import { findQuestion, ParticipationQuestion } from './question.graphql.ts'

const { name, shortest, question, answer, post } = questionLimits
const plain = 'Plain text, no control characters; markup stays the characters that it is.'

const AskQuestionInput = builder.inputType('AskQuestionInput', {
  description: 'A question of anybody, without an account.',
  fields: (t) => ({
    sessionId: t.id({ required: true, description: 'The chat or forum.' }),
    authorName: t.string({
      description: `As they want to be called, up to ${name} characters; left out: no name.`,
    }),
    body: t.string({
      required: true,
      description: `The question, ${shortest} to ${question} characters. ${plain}`,
    }),
    acceptsNotice: t.boolean({
      required: true,
      description: 'The notice on personal data was read and accepted; a question needs it.',
    }),
    homepage: t.string({ description: 'Leave it out: what fills it in is refused.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const DecisionEnum = builder.enumType('QuestionDecision', {
  description: 'Whether a question shows.',
  values: enumValues(QUESTION_DECISIONS, {
    PUBLISH: 'Everybody sees it.',
    REJECT: 'It isn’t shown, or no longer.',
  }),
})

const ModerateQuestionInput = builder.inputType('ModerateQuestionInput', {
  description: 'Whether a question shows.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'The question.' }),
    version: t.int({ required: true, description: version }),
    decision: t.field({ type: DecisionEnum, required: true, description: 'What is decided.' }),
    reason: t.string({
      description: 'Why it isn’t shown, 3 to 500 characters; with REJECT, and only then.',
    }),
    withoutName: t.boolean({ description: 'True: the name that was given is taken off.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const AnswerQuestionInput = builder.inputType('AnswerQuestionInput', {
  description: 'The answer to a published question, or its correction.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'The question.' }),
    version: t.int({ required: true, description: version }),
    answer: t.string({ required: true, description: `Up to ${answer} characters. ${plain}` }),
    answeredBy: t.string({
      required: true,
      description: `Post and name of whoever answers, up to ${post} characters.`,
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const EnterQuestionInput = builder.inputType('EnterQuestionInput', {
  description: 'A question that came by other means: spoken, by mail, on paper.',
  fields: (t) => ({
    sessionId: t.id({ required: true, description: 'The chat or forum.' }),
    authorName: t.string({ description: `Up to ${name} characters; left out: no name.` }),
    body: t.string({
      required: true,
      description: `The question, ${shortest} to ${question} characters. ${plain}`,
    }),
    answer: t.string({
      description: `Up to ${answer} characters; left out: not answered yet. ${plain}`,
    }),
    answeredBy: t.string({
      description: `Post and name of whoever answers, up to ${post} characters; with an answer, and only then.`,
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const Asked = builder.objectRef<AskedQuestion>('AskedQuestion').implement({
  description: 'That a question arrived. It shows once somebody has looked at it.',
  fields: (t) => ({
    session: t.field({
      type: registerRowType('participationSessions'),
      description: 'The chat or forum.',
      resolve: ({ session }) => session,
    }),
    askedAt: t.field({
      type: 'DateTime',
      description: 'When it arrived.',
      resolve: ({ askedAt }) => askedAt,
    }),
  }),
})

/** The row as it stands after the write. */
async function written(context: Context, { id }: Written) {
  const row = await findQuestion(context, id)
  if (!row) throw new NotFoundRefusal()
  return row
}

const errors = {
  types: refusalTypes,
  union: { description: 'The question, or why it was refused.' },
}

builder.mutationFields((t) => ({
  askQuestion: t.field({
    type: Asked,
    description:
      'Asks in a chat or forum that is open; nobody needs an account. So many from one address, and then `TOO_MANY_ATTEMPTS` says how long to wait.',
    args: {
      input: t.arg({ type: AskQuestionInput, required: true, description: 'The question.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'That it arrived, or why it was refused.' },
    },
    resolve: (_root, { input }, context) =>
      askQuestion(context, parseInput(askQuestionInput, input)),
  }),
  moderateQuestion: t.field({
    type: ParticipationQuestion,
    description: 'Shows a question to everybody or to nobody. Contributors: of their own offices.',
    args: {
      input: t.arg({ type: ModerateQuestionInput, required: true, description: 'The decision.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await moderateQuestion(context, parseInput(moderateQuestionInput, input))),
  }),
  answerQuestion: t.field({
    type: ParticipationQuestion,
    description: 'Answers a published question, or corrects its answer.',
    args: {
      input: t.arg({ type: AnswerQuestionInput, required: true, description: 'The answer.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await answerQuestion(context, parseInput(answerQuestionInput, input))),
  }),
  enterQuestion: t.field({
    type: ParticipationQuestion,
    description:
      'Puts a question that came by other means into the conversation; it shows at once.',
    args: {
      input: t.arg({ type: EnterQuestionInput, required: true, description: 'The question.' }),
    },
    errors,
    resolve: async (_root, { input }, context) =>
      written(context, await enterQuestion(context, parseInput(enterQuestionInput, input))),
  }),
}))
