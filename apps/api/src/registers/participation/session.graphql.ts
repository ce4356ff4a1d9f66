import { SESSION_STAGES } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { pageCost } from '../../graphql/page.ts'
import { registerRowType } from '../rows/row-types.ts'
import { viewerModerates } from './participation-access.ts'
import { ParticipationQuestion, QuestionStateEnum } from './question.graphql.ts'
import { questionsPage } from './questions-page.ts'
import { sessionOf, stageOf } from './session.ts'

export const SessionStageEnum = builder.enumType('SessionStage', {
  description: 'Where a chat or forum stands, by the entity’s day.',
  values: enumValues(SESSION_STAGES, {
    COMING: 'It opens later.',
    OPEN: 'Citizens ask.',
    ENDED: 'Its last day for questions is over.',
    HELD: 'It was held.',
    CANCELLED: 'It isn’t held.',
  }),
})

builder.objectFields(registerRowType('participationSessions'), (t) => ({
  stage: t.field({
    type: SessionStageEnum,
    description: 'Where it stands now.',
    resolve: async (row, _args, context) => stageOf(await sessionOf(context, row)),
  }),
  isOpen: t.boolean({
    description: 'Anybody can ask now, with `askQuestion`.',
    resolve: async (row, _args, context) => stageOf(await sessionOf(context, row)) === 'OPEN',
  }),
  openUntil: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day on which citizens can ask, whole; null: it isn’t open.',
    resolve: async (row, _args, context) => {
      const isOpen = stageOf(await sessionOf(context, row)) === 'OPEN'
      return isOpen ? (row.values.closesOn ?? null) : null
    },
  }),
  mayModerate: t.boolean({
    description: 'The caller decides on its questions, answers them and enters others.',
    resolve: (row, _args, context) => viewerModerates(context, row),
  }),
  questions: t.connection(
    {
      type: ParticipationQuestion,
      description:
        'Its questions with their answers, the newest first. Outsiders find those that are published.',
      complexity: pageCost,
      args: {
        state: t.arg({ type: QuestionStateEnum, description: 'In this state; any unless said.' }),
      },
      resolve: (row, args, context) => questionsPage(context, row, args),
    },
    {
      description: 'A page of questions.',
      fields: (c) => ({
        totalCount: c.exposeInt('totalCount', { description: 'Questions of the whole list.' }),
      }),
    },
  ),
}))
