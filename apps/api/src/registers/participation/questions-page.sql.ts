import type { ParticipationQuestion } from '@gelt/db'
import type { QuestionState } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/** Place in the list: questions of one moment follow each other by id. */
export interface QuestionPlace {
  /** Milliseconds since 1970. */
  at: string
  id: string
}

/** A page of the questions of each session. */
export interface QuestionsPage {
  entityId: string
  states: readonly QuestionState[]
  /** Only what was asked before, or only after a place. */
  below: QuestionPlace | null
  above: QuestionPlace | null
  /** Oldest first instead of newest first. */
  oldestFirst: boolean
  limit: number
}

/** The questions of one session on the page, and how many there are beyond it too. */
export interface QuestionsRead {
  rows: ParticipationQuestion[]
  total: number
}

type Row = ParticipationQuestion & { key: string; total: number }

function pageSql(direction: 'ASC' | 'DESC'): string {
  const found = 'q.session_id = k.id AND q.entity_id = $2::uuid AND q.state::text = ANY($3::text[])'
  return `
SELECT k.id AS key, total.n AS total, page.* FROM unnest($1::uuid[]) k(id)
CROSS JOIN LATERAL (
  SELECT count(*)::int AS n FROM participation_question q WHERE ${found}) total
LEFT JOIN LATERAL (
  SELECT q.id, q.entity_id AS "entityId", q.session_id AS "sessionId", q.author_name AS "authorName", q.body,
    q.entered, q.state::text AS state, q.asked_at AS "askedAt", q.moderated_by_id AS "moderatedById",
    q.moderated_at AS "moderatedAt", q.rejected_reason AS "rejectedReason", q.answer,
    q.answered_by AS "answeredBy", q.answered_at AS "answeredAt", q.version
  FROM participation_question q
  WHERE ${found}
    AND ($4::bigint IS NULL OR (q.asked_at, q.id) < (to_timestamp($4::bigint / 1000.0), $5::uuid))
    AND ($6::bigint IS NULL OR (q.asked_at, q.id) > (to_timestamp($6::bigint / 1000.0), $7::uuid))
  ORDER BY q.asked_at ${direction}, q.id ${direction} LIMIT $8) page ON true
ORDER BY page."askedAt" ${direction}, page.id ${direction}`
}

/** The page of each session, in the order of their ids. One statement. */
export async function readQuestionPages(
  run: RunSql,
  sessionIds: readonly string[],
  page: QuestionsPage,
): Promise<QuestionsRead[]> {
  const { below, above } = page
  const found = await run<Row>(pageSql(page.oldestFirst ? 'ASC' : 'DESC'), [
    ...[[...sessionIds], page.entityId, [...page.states]],
    ...[below?.at ?? null, below?.id ?? null, above?.at ?? null, above?.id ?? null, page.limit],
  ])
  const bySession = Map.groupBy(found, ({ key }) => key)
  return sessionIds.map((id) => {
    const own = bySession.get(id) ?? []
    const rows = own.flatMap(({ key, total, ...row }) => (row.id === null ? [] : [row]))
    return { rows, total: own[0]?.total ?? 0 }
  })
}
