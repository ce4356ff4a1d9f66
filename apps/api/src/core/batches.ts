import DataLoader from 'dataloader'

/** Rows in the order of the ids asked for, null where there is none. */
export function inOrder<Row extends { id: string }>(
  ids: readonly string[],
  rows: Row[],
): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** Rows by what they belong to, in the order of the ids asked for. */
export function grouped<Row, Key extends keyof Row>(
  ids: readonly string[],
  rows: Row[],
  key: Key,
): Row[][] {
  const groups = Map.groupBy(rows, (row) => row[key])
  return ids.map((id) => groups.get(id as Row[Key]) ?? [])
}

/** Of each entity at most; none has as many. */
export const ofEntity = { plans: 50, bodies: 100, units: 500 }

/** Lists of many entities in one statement. Kept for nobody: a write later in the same request is seen. */
export function byEntity<Row extends { entityId: string }>(
  limit: number,
  read: (where: { entityId: { in: string[] } }) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  const load = async (ids: readonly string[]) => {
    const rows = await read({ entityId: { in: [...ids] } })
    return grouped(ids, rows, 'entityId').map((own) => own.slice(0, limit))
  }
  return new DataLoader(load, { cache: false })
}
