import type { ActPassage } from './act-outline.rules.ts'

/** A part that the act says a plan must have. */
export interface RequiredPart {
  passage: ActPassage
  /** What it is, in the act's words: `marco estratégico`. */
  name: string
  /** Whether the act has a heading of that name. */
  isPresent: boolean
}

/**
 * The minimum content that the recitals ask for, against what the act has. A part counts as
 * present only under a heading of its own: nothing is read into other parts.
 */
export function requiredParts(passages: readonly ActPassage[]): RequiredPart[] {
  const headings = passages.filter(({ kind }) => kind === 'HEADING').map(({ text }) => plain(text))
  return passages
    .filter(({ kind }) => kind === 'MINIMUM_CONTENT')
    .map((passage) => {
      const name = nameOf(passage.text)
      return { passage, name, isPresent: headings.some((text) => text.includes(plain(name))) }
    })
}

/** `Un diagnóstico del estado de la entidad…` → `diagnóstico`. */
function nameOf(text: string): string {
  const match = /^(?:Una?|El|La)\s+(.+?)(?=[,.;]|\s(?:que|del|por|con)\s|$)/u.exec(text)
  return match?.[1] ?? text
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
