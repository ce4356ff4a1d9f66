/** A key for addresses from the words of a name: "Alvarado", "Tolima" → "alvarado-tolima". */
export function slugOf(...words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
