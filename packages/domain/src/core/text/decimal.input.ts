import { z } from 'zod'
import type { ErrorCode } from '../errors/error-codes.ts'
import { refuse } from '../errors/refuse.rules.ts'
import { blankToNull } from './text.input.ts'

/** What a stored value can hold: 9 digits before the point, 4 after it. */
export const VALUE_MAXIMUM = '999999999'
export const VALUE_DECIMALS = 4

const WRITTEN = /^-?\d{1,40}(\.\d{1,40})?$/

/** Why a text can't be stored as a decimal, or null. Sign is not judged here. */
export function decimalProblem(text: string): ErrorCode | null {
  if (!WRITTEN.test(text)) return 'NOT_A_NUMBER'
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  if (fraction.length > VALUE_DECIMALS) return 'TOO_MANY_DECIMALS'
  return whole.replace(/^0+/, '').length > VALUE_MAXIMUM.length ? 'ABOVE_RANGE' : null
}

/** A decimal with a point, at most 4 decimals and 9 whole digits; kept as a string, never a float. */
export const decimalText = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = decimalProblem(text)
    if (!problem) return
    const maximum = problem === 'ABOVE_RANGE' ? VALUE_MAXIMUM : String(VALUE_DECIMALS)
    refuse(context, problem, {
      // What is no figure is held to no other limit: it is refused once.
      continue: false,
      ...(problem === 'NOT_A_NUMBER' ? {} : { params: { maximum } }),
    })
  })

/** As `decimalText`; absent, null or blank becomes null. */
export const optionalDecimalText = blankToNull().pipe(decimalText.nullable())
