import type { Entity } from '@gelt/db'
import type { Cells, Language, PlainDate, SheetTemplate } from '@gelt/domain'
import type { z } from 'zod'
import type { Context } from '../../core/context.ts'

/** How rows are written. */
export interface ExportForm {
  template: SheetTemplate
  language: Language
}

/** What a caller gets of a list. */
export interface OpenExport {
  /** The day that it looks at. */
  day: PlainDate
  /** What of the template the caller reads. */
  template: SheetTemplate
  rows(form: ExportForm): AsyncGenerator<string[]>
}

/** Rows of one statement: what is held in memory at a time, and what the process is busy with before others. */
const rowsAtOnce = 200

/** The rows with those ids, in their order. A statement for each few, in its turn. */
export async function* rowsById(
  { work }: Context,
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<{ cells: Cells }[]>,
  write: (cells: Cells) => string[],
): AsyncGenerator<string[]> {
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const found = await read(ids.slice(at, at + rowsAtOnce))
    await work.turn()
    for (const { cells } of found) yield write(cells)
  }
}

/** What every export is asked by. */
interface ExportQuery {
  entity: string
  lang?: Language | undefined
}

interface ListExportOf<Query extends ExportQuery> {
  template: SheetTemplate
  query: z.ZodType<Query>
  /** In names of files, of the list and of its empty template; null: no file of it is read again. */
  names: Readonly<Record<Language, string>>
  templateNames: Readonly<Record<Language, string>> | null
  /** Lines for people that only this list needs. */
  notes: Readonly<Record<Language, readonly string[]>>
  /** Null: it isn't for this caller. */
  /** @throws AccessRefusal for a filter that isn't the caller's */
  open(context: Context, entity: Entity, asked: Query): OpenExport | null
}

/** How a list goes out as a file. */
export type ListExport = ListExportOf<ExportQuery>

/** Keeps what a list is asked by for what opens it. */
export function listExport<Query extends ExportQuery>(list: ListExportOf<Query>): ListExport {
  return list as unknown as ListExport
}
