import type { HeatRow } from '../../ui/charts/area-semester-heat.tsx'

export interface PhaseGroups {
  number: number
  groups: readonly { name: string; figure: string | null }[]
}

/** A row for each group of any round, in the order of the phases; a round without it has no figure there. */
export function groupRows(rounds: readonly (readonly PhaseGroups[])[]): HeatRow[] {
  const figures = rounds.map(
    (phases) =>
      new Map<string, string | null>(
        phases.flatMap(({ number, groups }) =>
          groups.map(({ name, figure }) => [`${number} ${name}`, figure] as const),
        ),
      ),
  )
  const all = rounds.flatMap((phases) =>
    phases.flatMap(({ number, groups }) => groups.map(({ name }) => ({ number, name }))),
  )
  const known = new Map(all.map((one) => [`${one.number} ${one.name}`, one]))
  return [...known]
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([key, { number, name }]) => ({
      key,
      name: `${number} · ${name}`,
      progress: figures.map((round) => round.get(key) ?? null),
    }))
}
