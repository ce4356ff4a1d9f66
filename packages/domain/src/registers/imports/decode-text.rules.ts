import type { ImportProblem } from './import-problem.ts'

export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/**
 * Text of a file: UTF-8 with or without its mark, UTF-16 with its mark (what programs call "Unicode text"),
 * otherwise Windows-1252, which old spreadsheet programs save.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: ImportProblem } {
  const text = decoded(bytes)
  return text.includes('\0') ? { problem: { code: 'FILE_BROKEN' } } : { text }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator that the first lines use most, outside of quotes; a comma where there is none. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>()
  let quoted = false
  let lines = 0
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' && ++lines === 5) break
    else counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const count = (separator: Separator) => counts.get(separator) ?? 0
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most))
}
