import { z } from 'zod'

// Controls, line and paragraph separators, direction overrides, byte order marks, lone surrogates
// and noncharacters: none can be seen, some turn text around on screen.
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/u

/** One line of text of `min` to `max` characters: trimmed, NFC, no control character. */
export function line(max: number, min = 1) {
  return z
    .string()
    .overwrite(normalised)
    .refine((text) => !UNSEEN.test(text), { error: 'CONTROL_CHARACTERS' })
    .min(min)
    .max(max)
}

/** Text of `min` to `max` characters that may break lines; CR LF becomes LF. */
export function prose(max: number, min = 1) {
  return z
    .string()
    .overwrite((text) => normalised(text.replaceAll(/\r\n?/g, '\n')))
    .refine((text) => !UNSEEN.test(text.replaceAll('\n', '')), { error: 'CONTROL_CHARACTERS' })
    .min(min)
    .max(max)
}

/** As `line`; absent, null or blank becomes null. */
export function optionalLine(max: number) {
  return blankToNull().pipe(line(max).nullable())
}

/** As `prose`; absent, null or blank becomes null. */
export function optionalProse(max: number) {
  return blankToNull().pipe(prose(max).nullable())
}

/** What a form sends for an empty field (absent, null, blanks) becomes null. */
export function blankToNull() {
  return z
    .string()
    .nullish()
    .transform((text) => (text?.trim() ? text : null))
}

function normalised(text: string): string {
  return text.normalize('NFC').trim()
}
