import { prepared } from '@gelt/db'
import type { ActionTerms, PlainDate } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/** An action of the scheme as it was known at a moment. */
export interface StoredAction extends ActionTerms {
  id: string
  entityId: string
  code: string
  words: string
  startsOn: PlainDate
  startedOn: PlainDate | null
  proof: string | null
  dropReason: string | null
  officeId: string | null
  answerableId: string | null
  /** Codes of the criteria that it serves. */
  codes: string[]
  /** Numbers of the rows of the plan that it belongs to. */
  rows: number[]
}

const there = (alias: string) =>
  `${alias}.recorded_from <= $2::timestamptz AND ${alias}.recorded_to > $2::timestamptz`

/** A row of a join table's other end, as known then. */
const joined = (table: string, column: string, target: string, what: string) =>
  `(SELECT coalesce(json_agg(${what} ORDER BY ${what}), '[]') FROM history.${table} j
    JOIN history.${target} t ON t.id = j.${column} AND ${there('t')}
    WHERE j.planned_action_id = h.id AND ${there('j')})`

const day = (column: string) => `to_char(h.${column}, 'YYYY-MM-DD')`

const actionsSql = prepared(
  'scheme-actions',
  `SELECT h.id, h.entity_id AS "entityId", h.code, h.words, h.proof, h.drop_reason AS "dropReason",
  h.office_id AS "officeId", h.answerable_id AS "answerableId", ${day('starts_on')} AS "startsOn", ${day('due_on')} AS "dueOn",
  ${day('started_on')} AS "startedOn", ${day('done_on')} AS "doneOn", ${day('dropped_on')} AS "droppedOn",
  ${joined('planned_action_criterion', 'criterion_id', 'criterion', 't.id::text')} AS criteria,
  ${joined('planned_action_criterion', 'criterion_id', 'criterion', 't.code')} AS codes,
  ${joined('planned_action_indicator', 'indicator_id', 'indicator', 't.row')} AS rows
FROM history.planned_action h
WHERE h.entity_id = $1::uuid AND ${there('h')} AND h.annulled_reason IS NULL
ORDER BY h.due_on, h.code`,
)

/** Actions that stand, as known at a moment, the first due at the beginning. One statement. */
export function readActions(run: RunSql, entityId: string, knownAt: Date): Promise<StoredAction[]> {
  return run<StoredAction>(actionsSql, [entityId, knownAt])
}
