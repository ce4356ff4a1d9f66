import { type Database, query } from '@gelt/db'
import type { ProcedureFact, RegisterFacts } from '@gelt/domain'
import { storedDailyFacts } from './daily-facts.ts'

interface Stored extends Omit<ProcedureFact, 'label' | 'officeName' | 'improvements'> {
  code: string
  name: string
}

interface StoredImprovement {
  procedureId: string
  completedOn: string | null
  abandonedOn: string | null
  needsPartner: boolean
  partnerId: string | null
}

/** Rows of a versioned table as recorded by a moment, columns by their names in code. */
async function recordedBy<Row>(
  db: Database,
  table: 'procedure' | 'improvement',
  entityId: string,
  knownAt: string,
): Promise<Row[]> {
  const rows = await query<{ row: Record<string, unknown> }>(
    db,
    `select to_jsonb(t) as row from history.${table} t
      where entity_id = $1 and recorded_from <= $2 and recorded_to > $2 order by id`,
    [entityId, knownAt],
  )
  const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase())
  return rows.map(
    ({ row }) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as Row,
  )
}

/** Every register as the database kept it, in the shape that the rules judge. */
export async function storedFacts(
  db: Database,
  entityId: string,
  knownAt: string,
): Promise<RegisterFacts> {
  const improvements = await recordedBy<StoredImprovement>(db, 'improvement', entityId, knownAt)
  const rows = await recordedBy<Stored>(db, 'procedure', entityId, knownAt)
  const procedures = rows.map((row) => ({
    ...row,
    label: `${row.code} · ${row.name}`,
    officeName: null,
    improvements: improvements
      .filter(({ procedureId }) => procedureId === row.id)
      .map(({ partnerId, ...rest }) => ({ ...rest, hasPartner: partnerId !== null })),
  }))
  const daily = await storedDailyFacts(db, entityId, knownAt)
  return { ...daily, procedures } as RegisterFacts
}
