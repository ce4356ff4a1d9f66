/*
 * Lists in one cell: items by `|`, the parts of an item by `;`. A backslash before either, or before itself,
 * makes it a letter like any other.
 */

/** Items with their parts, blanks around them taken off, empty items left out. */
export function splitParts(text: string): string[][] {
  const items: string[][] = []
  let parts: string[] = []
  let part = ''
  const endPart = () => {
    parts.push(part.trim())
    part = ''
  }
  const endItem = () => {
    endPart()
    if (parts.some((one) => one !== '')) items.push(parts)
    parts = []
  }
  for (const [letter] of text.matchAll(/\\[|;\\]|./gs)) {
    if (letter === ';') endPart()
    else if (letter === '|') endItem()
    else part += letter.slice(-1)
  }
  endItem()
  return items
}

/** The text that {@link splitParts} reads again; empty parts at an item's end are left out. */
export function joinParts(items: readonly (readonly (string | null)[])[]): string {
  return items
    .map((parts) =>
      parts
        .slice(0, parts.findLastIndex(Boolean) + 1)
        .map((part) => part?.replaceAll(/[|;\\]/g, '\\$&'))
        .join('; '),
    )
    .join(' | ')
}
