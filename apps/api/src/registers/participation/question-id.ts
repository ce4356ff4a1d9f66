import { createHash } from 'node:crypto'

/**
 * The row of a question that somebody without an account asks, from the key of that one intended write: sent
 * again it is the same row, and nobody chooses the id of a row.
 */
export function questionIdOf(sessionId: string, key: string): string {
  const hash = createHash('sha256')
    .update(`question ${sessionId} ${key.toLowerCase()}`)
    .digest('hex')
  // Version 8: made by a rule of one's own.
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return [...parts, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
