/** How a password would stand up to guessing; `missing` counts characters to the minimum. */
export type PasswordStrength =
  | { kind: 'SHORT'; missing: number }
  | { kind: 'GUESSABLE' }
  | { kind: 'FAIR' }
  | { kind: 'STRONG' }

export const MINIMUM_LENGTH = 12
const STRONG_LENGTH = 16

// What people type first; a password made of these and little else is guessed first.
const KNOWN = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '01234567890',
  'contraseña',
  'contrasena',
  'password',
  'alcaldia',
  'alcaldía',
  'gobierno',
  'colombia',
  'municipio',
]

/**
 * A word of advice and no rule: length is what counts. `personal` are words that others know of the
 * person: name, address, entity.
 */
export function passwordStrength(
  password: string,
  personal: readonly string[] = [],
): PasswordStrength {
  const length = [...password].length
  if (length < MINIMUM_LENGTH) return { kind: 'SHORT', missing: MINIMUM_LENGTH - length }
  const own = unguessable(password.toLowerCase(), personal)
  const variety = new Set(own).size
  if (own.length < MINIMUM_LENGTH / 2 || variety < 5) return { kind: 'GUESSABLE' }
  return own.length >= STRONG_LENGTH ? { kind: 'STRONG' } : { kind: 'FAIR' }
}

/** What is left of a password without known words, runs along them, and repetition. */
function unguessable(password: string, personal: readonly string[]): string {
  const words = personal.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  let rest = password
  for (const word of words.filter(({ length }) => length >= 4)) rest = rest.replaceAll(word, '')
  for (const run of KNOWN) rest = withoutRuns(rest, run)
  return rest.replace(/(.)\1{2,}/gu, '$1').replace(/(.{2,}?)\1+/gu, '$1')
}

/** Takes out every stretch of 4 or more characters that lies along `run`, either way. */
function withoutRuns(text: string, run: string): string {
  const backwards = [...run].reverse().join('')
  let rest = ''
  for (let at = 0; at < text.length; ) {
    const length = Math.max(alongRun(text, at, run), alongRun(text, at, backwards))
    if (length < 4) rest += text[at]
    at += length < 4 ? 1 : length
  }
  return rest
}

function alongRun(text: string, at: number, run: string): number {
  let length = 0
  while (at + length < text.length && run.includes(text.slice(at, at + length + 1))) length += 1
  return length
}
