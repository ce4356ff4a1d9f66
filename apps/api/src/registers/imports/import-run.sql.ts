import { type Database, type ImportRun, query } from '@gelt/db'
import type { ImportKind, ImportProblem, ImportRow, ImportSummary } from '@gelt/domain'

/** A run without its rows, which can be many. */
export type ImportRunHead = Omit<ImportRun, 'rows' | 'summary' | 'refusal'> & {
  summary: ImportSummary | null
  refusal: ImportProblem | null
}

/** The run, or null for none. One statement. */
export async function findImportRun(db: Database, id: string): Promise<ImportRunHead | null> {
  const found = await db.prisma.importRun.findUnique({ where: { id }, omit: { rows: true } })
  return found && headOf(found)
}

/** Runs of an entity, the newest first: their ids are in the order of time. One statement. */
export async function readImportRuns(
  db: Database,
  entityId: string,
  page: {
    /** Files of that list alone; null: of all. */
    list: string | null
    before: string | undefined
    after: string | undefined
    limit: number
    inverted: boolean
  },
): Promise<ImportRunHead[]> {
  const { list, before, after, limit, inverted } = page
  const found = await db.prisma.importRun.findMany({
    where: {
      entityId,
      ...(list !== null && { list }),
      id: { ...(after && { lt: after }), ...(before && { gt: before }) },
    },
    orderBy: { id: inverted ? 'asc' : 'desc' },
    take: limit,
    omit: { rows: true },
  })
  return found.map(headOf)
}

function headOf({ summary, refusal, ...rest }: Omit<ImportRun, 'rows'>): ImportRunHead {
  // Written by this feature alone, in these forms.
  return {
    ...rest,
    summary: summary as unknown as ImportSummary | null,
    refusal: refusal as unknown as ImportProblem | null,
  }
}

export interface PlacedRow {
  row: ImportRow
  /** Place in the run, from 1. */
  place: number
}

/** Rows of a run of some kinds, in the order of the file. One statement. */
export async function readImportRows(
  db: Database,
  id: string,
  page: {
    kinds: readonly ImportKind[]
    after: number
    before: number
    limit: number
    inverted: boolean
  },
): Promise<PlacedRow[]> {
  const rows = await query<PlacedRow>(
    db,
    `SELECT e.row, e.place::int AS place FROM import_run r,
       jsonb_array_elements(r.rows) WITH ORDINALITY AS e(row, place)
     WHERE r.id = $1 AND r.rows IS NOT NULL AND e.row->>'kind' = ANY($2) AND e.place > $3 AND e.place < $4
     ORDER BY e.place ${page.inverted ? 'DESC' : 'ASC'} LIMIT $5`,
    [id, page.kinds, page.after, page.before, page.limit],
  )
  return rows
}

/** Every row of a run of one kind. One statement. */
export async function allImportRows(
  source: Parameters<typeof query>[0],
  id: string,
  kinds: readonly ImportKind[],
): Promise<ImportRow[]> {
  const found = await query<{ row: ImportRow }>(
    source,
    `SELECT e.row FROM import_run r, jsonb_array_elements(r.rows) WITH ORDINALITY AS e(row, place)
     WHERE r.id = $1 AND r.rows IS NOT NULL AND e.row->>'kind' = ANY($2) ORDER BY e.place`,
    [id, kinds],
  )
  return found.map(({ row }) => row)
}
