import {
  dailyRegister,
  type RegisterDefinition,
  type RowFact,
  type RowValues,
  rowLabel,
} from '@gelt/domain'
import type { RegisterSql } from './register-sql.ts'
import {
  columnOf,
  fieldOf,
  joinedAs,
  namesSql,
  officeIdSql,
  referencedBy,
  referencesOf,
  textSql,
  valuesSql,
} from './row-columns.ts'

interface ReadFact extends Omit<RowFact, 'label'> {
  code: string
}

interface Link {
  name: string
  table: string
  /** Column of it that leads to the row. */
  column: string
  shape: string
  order: string
}

function linksOf({ linked = {} }: RegisterDefinition): Link[] {
  return Object.entries(linked).map(([name, { register, by, fields }]) => {
    const other = dailyRegister(register)
    const pairs = fields.map((key) => `'${key}', ${textSql('x', key, fieldOf(other, key))}`)
    return {
      name,
      table: other.table,
      column: columnOf(by, fieldOf(other, by)),
      shape: `json_build_object(${pairs.join(', ')})`,
      order: `x.${columnOf(other.day, fieldOf(other, other.day))}, x.id`,
    }
  })
}

const recordedAt = (alias: string, e: string) =>
  `${alias}.recorded_from <= ${e}.at AND ${alias}.recorded_to > ${e}.at`

/** The day after the deadline of the phase before, the plan's first day for its first phase. */
function phaseStart(phase: string, e: string): string {
  return `coalesce(
    (SELECT b.deadline + 1 FROM history.phase b WHERE b.plan_id = ${phase}.plan_id
      AND b.number < ${phase}.number AND ${recordedAt('b', e)} ORDER BY b.number DESC LIMIT 1),
    (SELECT l.starts_on FROM history.plan l WHERE l.id = ${phase}.plan_id AND ${recordedAt('l', e)}))`
}

function factsSql(definition: RegisterDefinition, links: readonly Link[], e: string): string {
  const phase = referencesOf(definition).find(([, { to }]) => to === 'phases')
  const linked = links.map(({ name }) => `'${name}', coalesce(l_${name}.rows, '[]')`)
  const joins = referencesOf(definition).map(
    ([key, field]) => `LEFT JOIN history.${referencedBy(field).table} ${joinedAs(key)}
  ON ${joinedAs(key)}.id = r.${columnOf(key, field)} AND ${recordedAt(joinedAs(key), e)}`,
  )
  const officeId = officeIdSql('r', definition)
  return `
SELECT ${e}.at, r.code AS place, json_build_object('id', r.id, 'code', r.code,
  'officeId', ${officeId}, 'officeName', own_office.name,
  'values', ${valuesSql('r', definition)}, 'names', ${namesSql(definition)},
  'annulledReason', r.annulled_reason, 'linked', json_build_object(${linked.join(', ')}),
  'phaseStartsOn', ${phase ? phaseStart(joinedAs(phase[0]), e) : 'NULL'}) AS fact
FROM ${e}
JOIN history.${definition.table} r ON r.id = ${e}.id AND ${recordedAt('r', e)}
${joins.join('\n')}
LEFT JOIN history.office own_office ON own_office.id = ${officeId} AND ${recordedAt('own_office', e)}
${links.map((link) => linkSql(link, e)).join('\n')}`
}

/** Materialised: expecting a single row of `e`, the planner would gather all links again for each of hundreds. */
function linkSql({ name, table, column, shape, order }: Link, e: string): string {
  return `LEFT JOIN (WITH l AS MATERIALIZED (
  SELECT ${e}.id, ${e}.at, json_agg(${shape} ORDER BY ${order}) AS rows
  FROM ${e} JOIN history.${table} x
    ON x.${column} = ${e}.id AND ${recordedAt('x', e)} AND x.annulled_reason IS NULL
  GROUP BY ${e}.id, ${e}.at) SELECT * FROM l) l_${name}
  ON l_${name}.id = ${e}.id AND l_${name}.at = ${e}.at`
}

/** How a register of daily work is read from `history`: all of it follows from its definition. */
export function dailyRegisterSql(definition: RegisterDefinition): RegisterSql {
  const links = linksOf(definition)
  return {
    nodeType: definition.type,
    tables: [
      { table: definition.table, rowId: 'id' },
      ...links.map(({ table, column }) => ({ table, rowId: column })),
    ],
    factsOf: (e) => factsSql(definition, links, e),
    factOf: (read) => {
      const { code, ...fact } = read as unknown as ReadFact
      return { ...fact, label: rowLabel(definition, code, fact.values, fact.names as RowValues) }
    },
  }
}
