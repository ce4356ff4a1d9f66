import { type Database, query } from '@gelt/db'
import { efficiencyOf, procedureFieldsOf, proceduresTemplate, searchTextOf } from '@gelt/domain'
import type { Transaction } from '../../core/writing/transaction.ts'
import type { RegisterStore, RowToWrite } from './register-store.ts'

/** A row of `procedure` as files have it: one text for each value, nothing where it is empty. */
export const procedureCells = `jsonb_strip_nulls(jsonb_build_object(
  'code', p.code, 'actSet', p.act_set, 'suitClass', p.suit_class, 'name', p.name,
  'commonName', p.common_name, 'office', o.code, 'purpose', p.purpose, 'result', p.result,
  'audience', p.audience,
  'requirements', CASE WHEN p.requirements <> '[]' THEN p.requirements::text END,
  'legalBasis', CASE WHEN p.legal_basis <> '[]' THEN p.legal_basis::text END,
  'servicePoints', CASE WHEN p.service_points <> '[]' THEN p.service_points::text END,
  'channels', nullif(array_to_string(ARRAY(SELECT unnest(p.channels) ORDER BY 1), '|'), ''),
  'cost', trim_scale(p.cost)::text, 'costNote', p.cost_note,
  'answerDays', p.answer_days::text, 'answerUnit', p.answer_unit,
  'declaredOn', p.declared_on, 'identifiedOn', p.identified_on, 'studiedOn', p.studied_on,
  'reviewedOn', p.reviewed_on, 'retiredOn', p.retired_on, 'retiredReason', p.retired_reason,
  'steps', p.steps::text, 'documents', p.documents::text, 'yearlyDemand', p.yearly_demand::text,
  'satisfaction', trim_scale(p.satisfaction)::text, 'efficiency', trim_scale(p.efficiency)::text,
  'optimisable', p.optimisable, 'optimisableOn', p.optimisable_on,
  'optimisableReason', p.optimisable_reason,
  'rationalisable', p.rationalisable, 'rationalisableOn', p.rationalisable_on,
  'rationalisableReason', p.rationalisable_reason,
  'automatable', p.automatable, 'automatableOn', p.automatable_on,
  'automatableReason', p.automatable_reason,
  'siteOn', p.site_on, 'siteUrl', p.site_url, 'suitState', p.suit_state, 'suitOn', p.suit_on,
  'suitRemovedOn', p.suit_removed_on, 'suitNumber', p.suit_number, 'suitUrl', p.suit_url,
  'automation', p.automation, 'automationOn', p.automation_on, 'onlineUrl', p.online_url))`

const storedSql = `
SELECT coalesce(json_agg(json_build_object('version', p.version, 'cells', ${procedureCells})), '[]')::text AS rows
FROM procedure p JOIN office o ON o.id = p.office_id WHERE p.entity_id = $1 AND ($2::text[] IS NULL OR p.code = ANY($2))`

const listsSql = `
SELECT json_build_object(
  'offices', coalesce(json_agg(json_build_array(code, name, active_from, active_to)), '[]'))::text AS lists
FROM office WHERE entity_id = $1`

/** A column of `procedure`, the key of the cell or of what is computed that it is set from, its type. */
type Column = readonly [column: string, key: string, type: string]

const decided = (key: string): Column[] => [
  [key, key, '"Feasibility"'],
  [`${key}_on`, `${key}On`, 'date'],
  [`${key}_reason`, `${key}Reason`, 'text'],
]

const columns: readonly Column[] = [
  ['act_set', 'actSet', '"ActSet"'],
  ['suit_class', 'suitClass', '"SuitClass"'],
  ['name', 'name', 'text'],
  ['common_name', 'commonName', 'text'],
  ['purpose', 'purpose', 'text'],
  ['result', 'result', 'text'],
  ['audience', 'audience', 'text'],
  ['requirements', 'requirements', 'jsonb'],
  ['legal_basis', 'legalBasis', 'jsonb'],
  ['service_points', 'servicePoints', 'jsonb'],
  ['channels', 'channels', '"ServiceChannel"[]'],
  ['cost', 'cost', 'numeric'],
  ['cost_note', 'costNote', 'text'],
  ['answer_days', 'answerDays', 'integer'],
  ['answer_unit', 'answerUnit', '"AnswerUnit"'],
  ['declared_on', 'declaredOn', 'date'],
  ['identified_on', 'identifiedOn', 'date'],
  ['studied_on', 'studiedOn', 'date'],
  ['reviewed_on', 'reviewedOn', 'date'],
  ['retired_on', 'retiredOn', 'date'],
  ['retired_reason', 'retiredReason', 'text'],
  ['steps', 'steps', 'integer'],
  ['documents', 'documents', 'integer'],
  ['yearly_demand', 'yearlyDemand', 'integer'],
  ['satisfaction', 'satisfaction', 'numeric'],
  ['efficiency', 'efficiency', 'numeric'],
  ...decided('optimisable'),
  ...decided('rationalisable'),
  ...decided('automatable'),
  ['site_on', 'siteOn', 'date'],
  ['site_url', 'siteUrl', 'text'],
  ['suit_state', 'suitState', '"SuitState"'],
  ['suit_on', 'suitOn', 'date'],
  ['suit_removed_on', 'suitRemovedOn', 'date'],
  ['suit_number', 'suitNumber', 'text'],
  ['suit_url', 'suitUrl', 'text'],
  ['automation', 'automation', '"AutomationDegree"'],
  ['automation_on', 'automationOn', 'date'],
  ['online_url', 'onlineUrl', 'text'],
  ['search_text', 'searchText', 'text'],
]

const names = columns.map(([column]) => column).join(', ')
const values = columns.map(([, key]) => `r."${key}"`).join(', ')
const given = columns.map(([, key, type]) => `"${key}" ${type}`).join(', ')
const source = `FROM jsonb_to_recordset($1::jsonb) AS r(code text, office text, version integer, ${given})
JOIN office o ON o.entity_id = $2::uuid AND o.code = r.office`

const insertSql = `
INSERT INTO procedure (entity_id, office_id, code, ${names})
SELECT $2::uuid, o.id, r.code, ${values} ${source}
ON CONFLICT (entity_id, code) DO NOTHING`

const updateSql = `
UPDATE procedure p SET office_id = o.id, version = p.version + 1, (${names}) = ROW(${values})
${source}
WHERE p.entity_id = $2::uuid AND p.code = r.code AND p.version = r.version`

/** A row as the statements take it, with what follows from it by the register's own rules. */
function rowToStore({ cells, version }: RowToWrite): Record<string, unknown> {
  const fields = procedureFieldsOf(cells)
  const { officeId: office, ...own } = fields
  return {
    ...own,
    office,
    version,
    efficiency: efficiencyOf(fields),
    searchText: searchTextOf(fields),
  }
}

async function firstText(db: Database, sql: string, values: unknown[]): Promise<string> {
  const [row] = await query<Record<string, string>>(db, sql, values)
  return Object.values(row ?? {})[0] ?? 'null'
}

async function run(
  tx: Transaction,
  sql: string,
  entityId: string,
  rows: readonly RowToWrite[],
): Promise<number> {
  if (rows.length === 0) return 0
  return tx.$executeRawUnsafe(sql, JSON.stringify(rows.map(rowToStore)), entityId)
}

/** The inventory of procedures and services as files read and write it. */
export const procedureStore: RegisterStore = {
  template: proceduresTemplate,
  importAction: 'procedure.import',
  stored: (db, entityId, codes) => firstText(db, storedSql, [entityId, codes ?? null]),
  lists: (db, entityId) => firstText(db, listsSql, [entityId]),
  async written(db) {
    await query(db, 'ANALYZE procedure, history.procedure')
  },
  async write({ tx, entityId }, rows) {
    const added = rows.filter(({ version }) => version === null)
    const changed = rows.filter(({ version }) => version !== null)
    return (
      (await run(tx, insertSql, entityId, added)) + (await run(tx, updateSql, entityId, changed))
    )
  },
}
