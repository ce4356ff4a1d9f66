import { dailyRegister } from '@gelt/domain'
import type { AuditRow } from '../../audit.ts'
import { inColumns } from '../in-columns.ts'
import { batchAt, type Ledger } from '../ledger.ts'
import type { SampleContext } from '../sample-context.ts'
import type { DailyEdit } from './daily-history.ts'
import { type SampleQuestion, sampleQuestions } from './questions.ts'
import { rowId } from './references.ts'

/** Everybody who asks is called so in the log: who it was isn't recorded. */
const citizenry = { actorId: null, actorName: 'Ciudadanía' }

type Row = Record<string, unknown>

/** What the office said and decided, as the log tells it: never the citizen's words. */
function imageOf({ state, answer, answeredBy }: Row) {
  return { state, answer, answeredBy } as Record<string, string | null>
}

interface QuestionState {
  readonly at: string
  readonly actor: { readonly actorId: string | null; readonly actorName: string }
  readonly action: AuditRow['action']
  readonly reason: string | null
  readonly row: Row
}

/** The question's states, oldest first, each with its moment, who made it so and what the log calls it. */
function statesOf(question: SampleQuestion, context: SampleContext): QuestionState[] {
  const { key, session, authorName = null, body, askedAt, enteredBy, moderated, answer } = question
  const { ids, entityId } = context
  const base: Row = {
    id: ids.of('question', session, key),
    ...{ entityId, sessionId: rowId(context, 'participationSessions', session) },
    ...{ authorName, body, askedAt, entered: enteredBy !== undefined, state: 'PENDING' },
    ...{ moderatedById: null, moderatedAt: null, rejectedReason: null },
    ...{ answer: null, answeredBy: null, answeredAt: null },
  }
  const said = answer && { answer: answer.text, answeredBy: answer.post, answeredAt: answer.at }
  if (enteredBy !== undefined) {
    const by = { moderatedById: ids.person(enteredBy), moderatedAt: askedAt }
    const row = { ...base, ...by, ...said, state: 'PUBLISHED' }
    const actor = context.actor(enteredBy)
    return [{ at: askedAt, actor, action: 'question.enter', reason: null, row }]
  }
  const asked: QuestionState = {
    ...{ at: askedAt, actor: citizenry, action: 'question.ask', reason: null, row: base },
  }
  if (!moderated) return [asked]
  const rejectedReason = moderated.rejected ?? null
  const decided: Row = {
    ...{ ...base, rejectedReason, moderatedAt: moderated.at },
    moderatedById: ids.person(moderated.by),
    state: rejectedReason === null ? 'PUBLISHED' : 'REJECTED',
  }
  const decision: QuestionState = {
    ...{ at: moderated.at, actor: context.actor(moderated.by), reason: rejectedReason },
    action: rejectedReason === null ? 'question.publish' : 'question.reject',
    row: decided,
  }
  if (!answer) return [asked, decision]
  const answered: QuestionState = {
    ...{ at: answer.at, actor: context.actor(answer.by), action: 'question.answer' },
    ...{ reason: null, row: { ...decided, ...said } },
  }
  return [asked, decision, answered]
}

/** Enters the questions as they were asked, moderated and answered. */
export function recordQuestions(
  ledger: Ledger,
  history: readonly DailyEdit[],
  context: SampleContext,
) {
  const sessions = new Map(history.map(({ id, label }) => [id, label]))
  const { table } = dailyRegister('participationSessions')
  for (const question of sampleQuestions) {
    let before: Row | null = null
    for (const [at, state] of statesOf(question, context).entries()) {
      const { row, actor, action, reason } = state
      const label = sessions.get(String(row.sessionId))
      if (label === undefined) throw new Error(`no ${table} ${question.session}`)
      const event: AuditRow = {
        ...{ entityId: context.entityId, ...actor, action, reason },
        ...{ subjectType: 'ParticipationQuestion', subjectId: String(row.id) },
        subjectLabel: label,
        ...(before ? { before: imageOf(before) } : {}),
        after: action === 'question.ask' ? { state: 'PENDING' } : imageOf(row),
      }
      batchAt(ledger, state.at).register.push({
        tables: { participation_question: [inColumns({ ...row, version: at + 1 })] },
        audit: [inColumns(event)],
      })
      before = row
    }
  }
}
