/** A decimal string that can be computed with; what is typed may be anything. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}

/** The plan writes its labels in lower case, to stand inside a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es-CO') + text.slice(1)
}
