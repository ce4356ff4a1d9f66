// What a spreadsheet program may run instead of showing it, behind any blanks.
const RUNS = /^\s*[=+\-@]/
const SHIELDED = /^'[\s']*[=+\-@]/
const NUMBER = /^\s*[-+]?\d[\d.,]*\s*%?\s*$/

/** Whether a text would be taken for a formula; a number with its sign is none. */
export function looksLikeFormula(text: string): boolean {
  return RUNS.test(text) && !NUMBER.test(text)
}

/** The text as files carry it: with an apostrophe before what would be run, so that it stays a text. */
export function shieldFormula(text: string): string {
  return RUNS.test(text) || SHIELDED.test(text) ? `'${text}` : text
}

/** Takes off the one apostrophe that {@link shieldFormula} put there. */
export function unshieldFormula(text: string): string {
  return SHIELDED.test(text) ? text.replace("'", '') : text
}
