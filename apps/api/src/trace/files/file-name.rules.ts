const maxLength = 150

// Invisible and unassigned characters, and those that some system takes for a path or a wildcard.
const unfit = /[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|]/gu

/** Names that Windows takes for devices, whatever their extension. */
const deviceName = /^(aux|con|nul|prn|com\d|lpt\d)(?=\.|$)/i

/**
 * A name that any system can save: the last part of a path, NFC, 1 to 150 characters with its extension.
 * What nothing is left of is called `archivo`.
 */
export function cleanFileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const shown = last
    .replaceAll(unfit, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
    .replace(deviceName, '_$1')
  const extension = extensionOf(shown)
  const tail = extension ? `.${extension}` : ''
  const stem = shown.slice(0, shown.length - tail.length)
  return `${shorten(stem, maxLength - tail.length) || 'archivo'}${tail}`
}

/** Extension without its dot, lower case; empty: none, or one too long to be one. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

// By whole characters: half a surrogate pair would not be text any more.
function shorten(text: string, length: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > length) break
    kept += character
  }
  return kept.trim()
}
