import type { Entity } from '@gelt/db'
import { query } from '@gelt/db'
import {
  type Cells,
  type Language,
  type PlainDate,
  proceduresTemplate,
  type RegisterTemplate,
  writtenRow,
} from '@gelt/domain'
import type { Context } from '../context.ts'
import { todayOf } from '../figures/figures.ts'
import { readsAll } from '../procedures/procedure-access.ts'
import { filterOf } from '../procedures/procedures.graphql.ts'
import { readProceduresPage } from '../procedures/procedures-page.sql.ts'
import type { ExportQuery } from './export-query.ts'
import { procedureCells } from './procedure-store.sql.ts'

/** More than an inventory ever has; keeps one export from being endless. */
const exportRows = 100_000

/** Rows of one statement: what is held in memory at a time. */
const rowsAtOnce = 500

const cellsSql = `
SELECT ${procedureCells} AS cells FROM procedure p JOIN office o ON o.id = p.office_id
JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) ON wanted.id = p.id
WHERE p.entity_id = $2 ORDER BY wanted.place`

/** Our evaluation and decisions, which the public doesn't read. */
const ownColumns =
  /^(declaredOn|identifiedOn|studiedOn|reviewedOn|retired|steps|documents|yearlyDemand|satisfaction|efficiency|optimisable|rationalisable|automatable|suitState)/

/** What of the template the caller reads. */
export function exportedTemplate(context: Context, entity: Entity): RegisterTemplate {
  const own = readsAll(context, entity.id)
  const columns = proceduresTemplate.columns.filter(({ key }) =>
    key === 'sample' ? entity.isSample : own || !ownColumns.test(key),
  )
  return { ...proceduresTemplate, columns }
}

/** The day that an export looks at. */
export function exportDay(entity: Entity, { asOf }: ExportQuery): PlainDate {
  return asOf ?? todayOf(entity)
}

/** Rows of the inventory as the caller finds them in the list, in its order. A statement for each 500 rows. */
export async function* exportedRows(
  context: Context,
  entity: Entity,
  asked: ExportQuery,
  { template, language }: { template: RegisterTemplate; language: Language },
): AsyncGenerator<string[]> {
  const own = readsAll(context, entity.id)
  const sample = language === 'es' ? 'sí' : 'yes'
  const { rows } = await readProceduresPage(context.db, {
    entityId: entity.id,
    asOf: exportDay(entity, asked),
    publishedOn: own ? null : todayOf(entity),
    search: asked.search ?? null,
    filter: filterOf(asked, own),
    sort: asked.sort && (own || asked.sort !== 'EFFICIENCY') ? asked.sort : 'NAME',
    descending: asked.descending ?? false,
    after: null,
    before: null,
    inverted: false,
    limit: exportRows,
  })
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const ids = rows.slice(at, at + rowsAtOnce).map(({ id }) => id)
    const found = await query<{ cells: Cells }>(context.db, cellsSql, [ids, entity.id])
    for (const { cells } of found) yield writtenRow(template, { ...cells, sample }, language)
  }
}
