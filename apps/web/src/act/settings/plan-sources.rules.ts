interface Decision {
  startsOn: string
  source?: { key: string; counted: string } | null
}

/** What counts a target by its decisions in the order of deciding: of the latest begun the last; null: it is typed. */
export function countedBy(decisions: readonly Decision[]): { counted: string } | null {
  const [latest] = decisions.toReversed().toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
  return latest?.source ?? null
}

/** What is proposed for a typed target: its source where it has but one; '': of several the committee chooses. */
export function proposed(options: readonly { key: string }[]): string {
  return options.length === 1 ? (options[0]?.key ?? '') : ''
}
