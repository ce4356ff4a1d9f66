import {
  type ActSet,
  type Attention,
  type AutomationDegree,
  type Decision,
  type Feasibility,
  type InventoryState,
  type PlainDate,
  REVIEW_MONTHS,
  type SuitClass,
  type SuitState,
  searchWords,
} from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import { Conditions } from '../../core/sql-conditions.ts'

export const PROCEDURE_SORTS = ['NAME', 'EFFICIENCY', 'OFFICE', 'UPDATED'] as const
export type ProcedureSort = (typeof PROCEDURE_SORTS)[number]

/** What the inventory is narrowed to; null or absent: not by that. All that is said holds together. */
export interface ProcedureFilter {
  actSet?: ActSet | null | undefined
  suitClasses?: readonly SuitClass[] | null | undefined
  /** Row ids. */
  officeIds?: readonly string[] | null | undefined
  states?: readonly InventoryState[] | null | undefined
  suitStates?: readonly SuitState[] | null | undefined
  onSite?: boolean | null | undefined
  inSuit?: boolean | null | undefined
  published?: boolean | null | undefined
  automation?: readonly AutomationDegree[] | null | undefined
  decision?: { question: Decision; answers: readonly Feasibility[] } | null | undefined
  improved?: boolean | null | undefined
  attention?: readonly Attention[] | null | undefined
  reviewMonths?: number | null | undefined
  /** Those taken out instead of those in force. */
  retired?: boolean | null | undefined
}

export interface ProceduresPage {
  entityId: string
  asOf: PlainDate
  /** Day on which a row has to be published to be seen; null: all are. */
  publishedOn: PlainDate | null
  search: string | null
  filter: ProcedureFilter
  sort: ProcedureSort
  descending: boolean
  /** Keys of the rows between which the page lies, as `keysOf` the sort wrote them. */
  after: readonly string[] | null
  before: readonly string[] | null
  /** From the end of the list backwards. */
  inverted: boolean
  limit: number
}

/** A row of a page: its place in the list as text, the row's id last. */
export interface PlacedProcedure {
  id: string
  keys: string[]
}

// The text for search begins with the name, without accents and capitals.
const byName = { sql: `split_part(p.search_text, E'\\n', 1)`, type: 'text' }
const byRow = { sql: 'p.id', type: 'uuid' }

/** What a list is ordered by; rows without efficiency come last either way. */
function keysOf(sort: ProcedureSort, descending: boolean) {
  switch (sort) {
    case 'NAME':
      return [byName, byRow]
    case 'EFFICIENCY':
      return [
        { sql: `coalesce(p.efficiency, ${descending ? -1 : 101})`, type: 'numeric' },
        byName,
        byRow,
      ]
    case 'OFFICE':
      return [
        { sql: `translate(lower(o.name), 'áéíóúüñ', 'aeiouun')`, type: 'text' },
        byName,
        byRow,
      ]
    case 'UPDATED':
      return [{ sql: 'h.recorded_from', type: 'timestamptz' }, byName, byRow]
  }
}

const joins: Partial<Record<ProcedureSort, string>> = {
  OFFICE: 'JOIN office o ON o.id = p.office_id',
  UPDATED: `JOIN history.procedure h ON h.id = p.id AND h.entity_id = p.entity_id AND h.recorded_to = 'infinity'`,
}

/** Number of keys of a list's cursor. */
export function keyCount(sort: ProcedureSort): number {
  return keysOf(sort, false).length
}

const columns: Record<Decision, string> = {
  optimisable: 'optimisable',
  rationalisable: 'rationalisable',
  automatable: 'automatable',
}

const onSite = (day: string) => `p.site_on <= ${day}::date`
const inSuit = (day: string) =>
  `(p.suit_on <= ${day}::date AND NOT coalesce(p.suit_removed_on <= ${day}::date, false))`
const inForce = (day: string) =>
  `(p.declared_on <= ${day}::date AND NOT coalesce(p.retired_on < ${day}::date, false))`
const published = (day: string) =>
  `(${inForce(day)} AND coalesce(${onSite(day)} OR ${inSuit(day)}, false))`

const state = `CASE WHEN p.studied_on <= $1::date THEN 'STUDIED'
  WHEN p.identified_on <= $1::date THEN 'IDENTIFIED' ELSE 'CANDIDATE' END`

const completed = `i.completed_on <= $1::date AND NOT coalesce(i.abandoned_on <= $1::date, false)`
const improved = `EXISTS (SELECT 1 FROM improvement i WHERE i.procedure_id = p.id AND ${completed}
  AND (NOT i.needs_partner OR i.partner_id IS NOT NULL))`
const overdue = `EXISTS (SELECT 1 FROM improvement i WHERE i.procedure_id = p.id AND i.ends_on < $1::date
  AND NOT coalesce(i.completed_on <= $1::date OR i.abandoned_on <= $1::date, false))`

// The latest of the days on which somebody looked at it; those after the day looked at don't count.
const lookedAt = `greatest(p.declared_on, ${['identified_on', 'studied_on', 'reviewed_on']
  .map((column) => `CASE WHEN p.${column} <= $1::date THEN p.${column} END`)
  .join(', ')})`

function attention(conditions: Conditions, { attention: wanted, reviewMonths }: ProcedureFilter) {
  const texts: Record<Attention, () => string> = {
    ON_SITE_NOT_IN_SUIT: () => `(${onSite('$1')} AND NOT coalesce(${inSuit('$1')}, false))`,
    NOT_REVIEWED: () => {
      const months = conditions.value(reviewMonths ?? REVIEW_MONTHS)
      return `${lookedAt} + make_interval(months => ${months}::int) < $1::date`
    },
    IMPROVEMENT_OVERDUE: () => overdue,
  }
  const any = (wanted ?? []).map((one) => texts[one]())
  conditions.add(any.length > 0 ? `(${any.join(' OR ')})` : 'false')
}

function conditionsOf({ entityId, asOf, publishedOn, search, filter }: ProceduresPage): Conditions {
  // `$1` is the day looked at.
  const conditions = new Conditions(asOf)
  conditions.add(`p.entity_id = ${conditions.value(entityId)}::uuid`)
  conditions.add(
    filter.retired ? `p.declared_on <= $1::date AND p.retired_on < $1::date` : inForce('$1'),
  )
  if (publishedOn !== null) conditions.add(published(conditions.value(publishedOn)))
  conditions.addWords('p.search_text', searchWords(search ?? ''))
  if (filter.actSet) conditions.addAny('p.act_set', '"ActSet"', [filter.actSet])
  conditions.addAny('p.suit_class', '"SuitClass"', filter.suitClasses)
  conditions.addAny('p.office_id', 'uuid', filter.officeIds)
  conditions.addAny(state, 'text', filter.states)
  conditions.addAny('p.suit_state', '"SuitState"', filter.suitStates)
  const degree = `CASE WHEN p.automation_on <= $1::date THEN p.automation ELSE 'NONE' END`
  conditions.addAny(degree, '"AutomationDegree"', filter.automation)
  conditions.addEither(filter.onSite, onSite('$1'))
  conditions.addEither(filter.inSuit, inSuit('$1'))
  conditions.addEither(filter.published, published('$1'))
  conditions.addEither(filter.improved, improved)
  if (filter.decision) {
    const column = columns[filter.decision.question]
    const answer = `CASE WHEN p.${column}_on <= $1::date THEN p.${column} ELSE 'UNDECIDED' END`
    conditions.addAny(answer, '"Feasibility"', filter.decision.answers)
  }
  if (filter.attention) attention(conditions, filter)
  return conditions
}

/** Rows of a page with their places, and how many the whole list has. One statement. */
export async function readProceduresPage(
  run: RunSql,
  page: ProceduresPage,
): Promise<{ rows: PlacedProcedure[]; total: number }> {
  const keys = keysOf(page.sort, page.descending)
  const names = keys.map((_, position) => `k${position}`)
  const conditions = conditionsOf(page)
  const [forward, backward] = page.descending ? ['<', '>'] : ['>', '<']
  const place = `(${names.join(', ')})`
  const edge = (operator: string, cursor: readonly string[] | null) =>
    cursor
      ? `${place} ${operator} (${keys.map(({ type }, at) => `${conditions.value(cursor[at])}::${type}`).join(', ')})`
      : 'true'
  const direction = page.descending === page.inverted ? 'ASC' : 'DESC'
  const sql = `
WITH found AS MATERIALIZED (
  SELECT ${keys.map(({ sql: key }, at) => `${key} AS ${names[at]}`).join(', ')}
  FROM procedure p ${joins[page.sort] ?? ''} WHERE ${conditions.texts.join(' AND ')}
), page AS (
  SELECT * FROM found WHERE ${edge(`${forward}`, page.after)} AND ${edge(`${backward}`, page.before)}
  ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')} LIMIT ${conditions.value(page.limit)}
)
SELECT total.n::int AS total, (SELECT json_agg(json_build_array(${names.map((name) => `${name}::text`).join(', ')})
  ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')}) FROM page) AS rows
FROM (SELECT count(*) AS n FROM found) total`
  const [answer] = await run<{ total: number; rows: string[][] | null }>(sql, conditions.values)
  const rows = (answer?.rows ?? []).map((row) => ({ id: row.at(-1) ?? '', keys: row }))
  return { rows, total: answer?.total ?? 0 }
}
