import { z } from 'zod'
import { plainDate } from '../calendar/plain-date.input.ts'
import { decimalText } from './decimal.input.ts'
import { line, prose } from './text.input.ts'

/*
 * Fields of an edit: absent leaves the stored value, null or blank clears it. Fields that can't be
 * cleared are the plain ones with `.optional()`.
 */
function clearable() {
  return z
    .string()
    .nullable()
    .transform((text) => (text?.trim() ? text : null))
}

/** A line of up to `max` characters that an edit may leave, set or clear. */
export function patchLine(max: number) {
  return clearable().pipe(line(max).nullable()).optional()
}

/** A text of up to `max` characters that an edit may leave, set or clear. */
export function patchProse(max: number) {
  return clearable().pipe(prose(max).nullable()).optional()
}

/** A day that an edit may leave, set or clear. */
export const patchDate = clearable().pipe(plainDate.nullable()).optional()

/** A decimal that an edit may leave, set or clear. */
export const patchDecimal = clearable().pipe(decimalText.nullable()).optional()

/** An opaque id that an edit may leave, set or clear. */
export const patchId = patchLine(200)

/** The version of the row that an edit saw. */
export const seenVersion = z.int().min(1)

/** A mail address of up to 254 characters, in lower case. */
export const mailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .refine((text) => z.email().safeParse(text).success, { error: 'INVALID_EMAIL' })

/** As `mailAddress`; an edit may leave, set or clear it. */
export const patchMailAddress = clearable().pipe(mailAddress.nullable()).optional()
