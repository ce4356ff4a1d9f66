const SETS = { services: 'SERVICE', procedures: 'PROCEDURE' } as const

/** What of the inventory a plan counts: services or procedures. */
export type CountedSet = (typeof SETS)[keyof typeof SETS]

/** What a source counts of the inventory, by its name: `services.registered`; null: it counts something else. */
export function countedSet(sourceKey: string): CountedSet | null {
  const noun = sourceKey.split('.', 1)[0] ?? ''
  return noun === 'services' || noun === 'procedures' ? SETS[noun] : null
}

/** A row of a plan with what may count it. */
export interface RowSources {
  targets: readonly { sourceOptions: readonly { key: string }[] }[]
}

const keysOf = ({ targets }: RowSources) =>
  targets.flatMap(({ sourceOptions }) => sourceOptions.map(({ key }) => key))

/** What of the inventory the rows of an area may be counted from; the areas of another plan have other numbers. */
export function countedSets(rows: readonly RowSources[]): CountedSet[] {
  return [...new Set(rows.flatMap(keysOf).flatMap((key) => countedSet(key) ?? []))]
}

/** The first of the rows that a source may count; null: the plan has none. */
export function rowCountedBy<Row extends RowSources>(
  rows: readonly Row[],
  sourceKey: string,
): Row | null {
  return rows.find((row) => keysOf(row).includes(sourceKey)) ?? null
}
