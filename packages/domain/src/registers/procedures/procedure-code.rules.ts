import type { ActSet } from './procedures.vocabulary.ts'

/** Beginnings of the codes given by the system, with how many digits follow at least. */
const SERIES: Readonly<Record<ActSet, readonly [prefix: string, digits: number]>> = {
  PROCEDURE: ['T', 3],
  SERVICE: ['S', 2],
  NONE: ['N', 3],
}

/** What the codes of a set begin with: `T-`. */
export function codePrefix(actSet: ActSet): string {
  return `${SERIES[actSet][0]}-`
}

/**
 * The next codes of a set: `T-089`, `T-090`.
 * @param highest number given so far, 0 if none
 */
export function nextCodes(actSet: ActSet, highest: number, count: number): string[] {
  const [, digits] = SERIES[actSet]
  return Array.from(
    { length: count },
    (_, position) => codePrefix(actSet) + String(highest + position + 1).padStart(digits, '0'),
  )
}
