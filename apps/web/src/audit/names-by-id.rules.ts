/** Names of people, offices and members of targets, by the id of their row. */
export type NamesById = ReadonlyMap<string, string>

interface Named {
  /** Global id. */
  id: string
  name: string
}

/**
 * The row behind a global id (`Type:row` in base64url); null: it is none. Ids are opaque elsewhere; the
 * log alone also holds those of rows.
 */
function rowOf(globalId: string): string | null {
  if (!/^[\w-]{20,}$/.test(globalId)) return null
  try {
    const plain = atob(globalId.replaceAll('-', '+').replaceAll('_', '/'))
    return /^\w+:([0-9a-f-]{36})$/.exec(plain)?.[1] ?? null
  } catch {
    return null
  }
}

export function namesById(named: readonly Named[]): NamesById {
  return new Map(
    named.flatMap(({ id, name }) => {
      const row = rowOf(id)
      return row ? [[row, name]] : []
    }),
  )
}

/** The log keeps some ids bare and some as the API gives them: both are understood. */
export function nameOf(id: string, names: NamesById): string | null {
  return names.get(id) ?? names.get(rowOf(id) ?? '') ?? null
}
