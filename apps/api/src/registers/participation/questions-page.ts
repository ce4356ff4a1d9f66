import type { ParticipationQuestion as QuestionRow } from '@gelt/db'
import { QUESTION_STATES, type QuestionState } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import DataLoader from 'dataloader'
import type { Context } from '../../core/context.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { checkPage, type PageArgs, pageLimits } from '../../graphql/page.ts'
import { readsAll } from '../facts/register-access.ts'
import type { RegisterRowNode } from '../rows/register-row.ts'
import {
  type QuestionPlace,
  type QuestionsPage,
  type QuestionsRead,
  readQuestionPages,
} from './questions-page.sql.ts'

const placeShape = /^\d{1,15}:[0-9a-f-]{36}$/

function placeOf(cursor: string | null | undefined): QuestionPlace | null {
  const [at, id] = cursor?.split(':') ?? []
  return at && id ? { at, id } : null
}

type PageLoader = DataLoader<string, QuestionsRead>

const loadersOf = new WeakMap<Context, Map<string, PageLoader>>()

/** Sessions that ask for the same page in one request are read together. */
function loadPage(context: Context, sessionId: string, page: QuestionsPage) {
  const loaders = loadersOf.get(context) ?? new Map<string, PageLoader>()
  loadersOf.set(context, loaders)
  const same = JSON.stringify(page)
  // Gathers, keeps nothing: a write later in the same request is seen.
  const loader =
    loaders.get(same) ??
    new DataLoader((ids: readonly string[]) => readQuestionPages(context.work.run, ids, page), {
      cache: false,
    })
  loaders.set(same, loader)
  return loader.load(sessionId)
}

/**
 * States of questions that the caller sees, of those asked for.
 * @throws AccessRefusal for one that they may not see
 */
function statesSeen(
  context: Context,
  { entityId }: RegisterRowNode,
  wanted: QuestionState | null | undefined,
): QuestionState[] {
  const own = readsAll(context, entityId)
  if (!own && wanted != null && wanted !== 'PUBLISHED') refuseFilter('state', wanted)
  const seen = own ? QUESTION_STATES : (['PUBLISHED'] as const)
  return seen.filter((state) => wanted == null || state === wanted)
}

/**
 * A page of a session's questions, the newest first. One statement for all sessions of a request; none where nothing may be seen.
 */
export async function questionsPage(
  context: Context,
  session: RegisterRowNode,
  { state, ...args }: PageArgs & { state?: QuestionState | null | undefined },
) {
  checkPage(args, placeShape)
  const states = statesSeen(context, session, state)
  let total = 0
  const connection = await resolveCursorConnection(
    {
      ...pageLimits,
      args,
      toCursor: ({ askedAt, id }: QuestionRow) => `${askedAt.getTime()}:${id}`,
    },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      if (states.length === 0) return []
      const page = await loadPage(context, session.id, {
        ...{ entityId: session.entityId, states, limit },
        below: placeOf(after),
        above: placeOf(before),
        oldestFirst: inverted,
      })
      total = page.total
      return page.rows
    },
  )
  return { ...connection, totalCount: total }
}
