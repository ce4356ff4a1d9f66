import { rowOfGlobalId } from '../../lib/global-id.ts'

/** Names of people, offices and members of targets, by the id of their row. */
export type NamesById = ReadonlyMap<string, string>

interface Named {
  /** Global id. */
  id: string
  name: string
}

export function namesById(named: readonly Named[]): NamesById {
  return new Map(
    named.flatMap(({ id, name }) => {
      const row = rowOfGlobalId(id)
      return row ? [[row, name]] : []
    }),
  )
}

/** The log keeps some ids bare and some as the API gives them: both are understood. */
export function nameOf(id: string, names: NamesById): string | null {
  return names.get(id) ?? names.get(rowOfGlobalId(id) ?? '') ?? null
}
