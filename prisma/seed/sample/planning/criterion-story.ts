/** What a round found of a criterion. */
export interface Finding {
  readonly result: 'MEETS' | 'IN_PART' | 'NOT_MET' | 'NOT_APPLICABLE'
  readonly missing: string | null
  readonly norm: string | null
  readonly reason: string | null
  readonly observation: string | null
  /** What the registers proposed when it was confirmed; null: nothing. */
  readonly proposed: 'MEETS' | 'IN_PART' | 'NOT_MET' | null
}

interface Told {
  /** What is missing where it is met in part; several where it changes from round to round. */
  readonly missing?: string | readonly string[]
  readonly exempt?: { readonly norm: string; readonly reason: string }
  /** What whoever assessed noted, by the number of the round. */
  readonly notes?: Readonly<Record<number, string>>
}

/** A criterion through the rounds, from the first; null: it wasn't in that one. */
export type CriterionStory = readonly (Finding | null)[]

export type PhaseStories = Readonly<Record<string, CriterionStory>>

const LETTERS = {
  M: 'MEETS',
  I: 'IN_PART',
  N: 'NOT_MET',
  X: 'NOT_APPLICABLE',
} as const

type Letter = keyof typeof LETTERS

function resultOf(letter: string | undefined) {
  return letter === undefined || letter === '-' ? null : LETTERS[letter as Letter]
}

/**
 * A criterion through the rounds.
 * @param letters a round each: M meets, I in part, N not met, X not applicable, - not in it
 * @param told what is missing, or more
 * @param proposed letters of what the registers proposed in each round; -: nothing
 */
export function story(letters: string, told: string | Told = {}, proposed = ''): CriterionStory {
  const { missing = [], exempt, notes = {} } = typeof told === 'string' ? { missing: told } : told
  const lacks = [missing].flat()
  let inPart = 0
  return [...letters].map((letter, at) => {
    const result = resultOf(letter)
    if (result === null) return null
    const isExempt = result === 'NOT_APPLICABLE'
    const lack = result === 'IN_PART' ? (lacks[inPart++] ?? lacks.at(-1) ?? null) : null
    return {
      ...{ result, missing: lack, observation: notes[at + 1] ?? null },
      ...{ norm: isExempt ? (exempt?.norm ?? null) : null },
      ...{ reason: isExempt ? (exempt?.reason ?? null) : null },
      proposed: resultOf(proposed[at]) as Finding['proposed'],
    }
  })
}
