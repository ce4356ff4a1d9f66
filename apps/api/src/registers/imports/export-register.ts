import type { Entity } from '@gelt/db'
import {
  plainDate,
  type RegisterDefinition,
  type RegisterTemplate,
  registerTemplate,
  writtenRow,
} from '@gelt/domain'
import { z } from 'zod'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { readsAll } from '../facts/register-access.ts'
import { readsRegister } from '../rows/register.graphql.ts'
import { rowFilterOf } from '../rows/rows-filter.graphql.ts'
import type { RowFilter } from '../rows/rows-page.sql.ts'
import { ROW_STATES, readRowIds } from '../rows/rows-page.sql.ts'
import { scopeOf } from '../rows/rows-page.ts'
import { rowsFrom } from '../rows/stored-row.sql.ts'
import { cellsSql } from './daily-store.sql.ts'
import { type ExportForm, type ListExport, listExport, rowsById } from './list-export.ts'

/** The address of a register's export: the list's filters by their names, separated by commas, all rows unless a state is asked for. */
const registerExportQuery = z.strictObject({
  entity: z.string().max(100),
  lang: z.enum(['es', 'en']).optional(),
  search: z.string().max(200).optional(),
  offices: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .optional(),
  state: z.enum(ROW_STATES).optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  /** `kind:SCHOOL,phase:<id>` */
  matches: z
    .string()
    .max(4000)
    .transform((text) => text.split(',').map((pair) => pair.split(':')))
    .pipe(z.array(z.tuple([z.string().max(60), z.string().max(200)])).max(20))
    .optional(),
})
type RegisterExportQuery = z.output<typeof registerExportQuery>

/** What of a register's template the caller reads. */
function templateFor(
  context: Context,
  entity: Entity,
  definition: RegisterDefinition,
): RegisterTemplate {
  const own = readsAll(context, entity.id)
  const template = registerTemplate(definition)
  const columns = template.columns.filter(({ key }) => {
    if (key === 'sample') return entity.isSample
    if (key === 'annulledReason') return own
    return own || !definition.fields[key]?.internal
  })
  return { ...template, columns }
}

/** @throws AccessRefusal for a filter that isn't the caller's */
function filterOf(
  context: Context,
  entity: Entity,
  definition: RegisterDefinition,
  asked: RegisterExportQuery,
): RowFilter {
  const matches = (asked.matches ?? [])
    .filter(([field]) => definition.fields[field])
    .map(([field, value]) => ({ field, values: [value] }))
  const filter = { ...asked, matches, state: asked.state ?? ('ALL' as const) }
  return rowFilterOf(definition, filter, readsAll(context, entity.id), true)
}

/** Rows as the caller finds them, by code, all of them unless asked. */
async function* rowsOf(
  context: Context,
  entity: Entity,
  definition: RegisterDefinition,
  asked: { search: string | null; filter: RowFilter },
  { template, language }: ExportForm,
): AsyncGenerator<string[]> {
  const scope = scopeOf(context, entity, definition)
  const sample = language === 'es' ? 'sí' : 'yes'
  const ids = await readRowIds(context.work.run, { ...scope, ...asked })
  const sql = `SELECT ${cellsSql(definition)} AS cells FROM ${rowsFrom(definition)}
    JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) ON wanted.id = r.id
    WHERE r.entity_id = $2 ORDER BY wanted.place`
  yield* rowsById(
    context,
    ids,
    (some) => context.work.run(sql, [some, entity.id]),
    (cells) => writtenRow(template, { ...cells, sample }, language),
  )
}

const slug = (text: string) => text.replaceAll(/[\s,]+/g, '-')

/** A register of daily work as a file. */
export function registerExport(definition: RegisterDefinition): ListExport {
  const { es, en } = definition.nouns
  const [spanish, english] = [slug(es.many), slug(en.many)]
  return listExport({
    template: registerTemplate(definition),
    query: registerExportQuery,
    names: { es: spanish, en: english },
    templateNames: { es: `plantilla-de-${spanish}`, en: `${english}-template` },
    notes: {
      es: ['Fechas: 2010-06-30 o 30/06/2010. Días de la semana: 1 es lunes y 7 domingo, como 135.'],
      en: ['Dates: 2010-06-30 or 30/06/2010. Days of the week: 1 is Monday and 7 Sunday, as 135.'],
    },
    open(context, entity, asked) {
      if (!readsRegister(context, entity.id, definition)) return null
      const filter = filterOf(context, entity, definition, asked)
      const wanted = { search: asked.search ?? null, filter }
      return {
        day: todayOf(entity),
        template: templateFor(context, entity, definition),
        rows: (form) => rowsOf(context, entity, definition, wanted, form),
      }
    },
  })
}
