/** Conditions of a statement with their values. */
export class Conditions {
  readonly values: unknown[]
  readonly texts: string[] = []

  /** @param values that the statement refers to by itself, from `$1` on */
  constructor(...values: unknown[]) {
    this.values = values
  }

  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  add(text: string): void {
    this.texts.push(text)
  }

  /** The condition, or its opposite; nothing when neither is asked for. */
  addEither(is: boolean | null | undefined, text: string): void {
    if (is != null) this.add(is ? text : `NOT coalesce(${text}, false)`)
  }

  addAny(expression: string, type: string, wanted: readonly string[] | null | undefined): void {
    if (wanted) this.add(`${expression} = ANY(${this.value([...wanted])}::${type}[])`)
  }

  /** Each of the words occurs; they are looked for as they are written: `%` and `_` mean themselves. */
  addWords(expression: string, words: readonly string[]): void {
    for (const word of words) {
      const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
      this.add(`${expression} LIKE ${this.value(pattern)}`)
    }
  }
}
