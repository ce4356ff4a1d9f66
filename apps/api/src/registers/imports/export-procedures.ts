import { type Entity, prepared } from '@gelt/db'
import { type PlainDate, proceduresTemplate, type RegisterTemplate, writtenRow } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { readsAll } from '../facts/register-access.ts'
import { checkAsked, filterOf } from '../procedures/procedures.graphql.ts'
import { readProceduresPage } from '../procedures/procedures-page.sql.ts'
import { type ExportQuery, exportQuery } from './export-query.ts'
import { type ExportForm, listExport, rowsById } from './list-export.ts'
import { procedureCells } from './procedure-store.sql.ts'

/** More than an inventory ever has; keeps one export from being endless. */
const exportRows = 100_000

const cellsSql = prepared(
  'exported procedures',
  `
SELECT ${procedureCells} AS cells FROM procedure p JOIN office o ON o.id = p.office_id
JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) ON wanted.id = p.id
WHERE p.entity_id = $2 ORDER BY wanted.place`,
)

/** Our evaluation and decisions, which the public doesn't read. */
const ownColumns =
  /^(declaredOn|identifiedOn|studiedOn|reviewedOn|retired|steps|documents|yearlyDemand|satisfaction|efficiency|optimisable|rationalisable|automatable|suitState)/

/** What of the template the caller reads. */
function exportedTemplate(context: Context, entity: Entity): RegisterTemplate {
  const own = readsAll(context, entity.id)
  const columns = proceduresTemplate.columns.filter(({ key }) =>
    key === 'sample' ? entity.isSample : own || !ownColumns.test(key),
  )
  return { ...proceduresTemplate, columns }
}

/** The day that an export looks at. */
function exportDay(entity: Entity, { asOf }: ExportQuery): PlainDate {
  return asOf ?? todayOf(entity)
}

/** Rows of the inventory as the caller finds them in the list, in its order. */
async function* exportedRows(
  context: Context,
  entity: Entity,
  asked: ExportQuery,
  { template, language }: ExportForm,
): AsyncGenerator<string[]> {
  const own = readsAll(context, entity.id)
  const sample = language === 'es' ? 'sí' : 'yes'
  const { rows } = await readProceduresPage(context.work.run, {
    entityId: entity.id,
    asOf: exportDay(entity, asked),
    publishedOn: own ? null : todayOf(entity),
    search: asked.search ?? null,
    filter: filterOf(asked),
    sort: asked.sort ?? 'NAME',
    descending: asked.descending ?? false,
    after: null,
    before: null,
    inverted: false,
    limit: exportRows,
  })
  yield* rowsById(
    context,
    rows.map(({ id }) => id),
    (ids) => context.work.run(cellsSql, [ids, entity.id]),
    (cells) => writtenRow(template, { ...cells, sample }, language),
  )
}

/** The inventory of procedures and services as a file. */
export const proceduresExport = listExport({
  template: proceduresTemplate,
  query: exportQuery,
  names: { es: 'trámites-y-servicios', en: 'procedures-and-services' },
  templateNames: { es: 'plantilla-de-trámites', en: 'procedures-template' },
  notes: {
    es: [
      'Fechas: 2010-06-30 o 30/06/2010. Varios valores en una celda: sepárelos con |. En listas, las partes de cada elemento se separan con ;',
      'Requisitos: momento; tipo (Documento, Formulario, Pago, Condición, Verificación); texto; excepción. Fundamento legal: norma; artículos; enlace. Puntos de atención: nombre; dirección; horario.',
    ],
    en: [
      'Dates: 2010-06-30 or 30/06/2010. Several values in a cell: separate them with |. In lists, the parts of each item are separated with ;',
      'Requirements: moment; kind (Document, Form, Payment, Condition, Verification); text; exception. Legal basis: norm; articles; link. Service points: name; address; hours.',
    ],
  },
  open(context, entity, asked) {
    checkAsked(asked, asked.sort, readsAll(context, entity.id), true)
    return {
      day: exportDay(entity, asked),
      template: exportedTemplate(context, entity),
      rows: (form) => exportedRows(context, entity, asked, form),
    }
  },
})
