import { z } from 'zod'

/** A whole number as a field holds it; `rule` judges the number. */
export function wholeNumberText<Output>(rule: z.ZodType<Output, number>) {
  return z
    .string()
    .trim()
    .transform((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN))
    .pipe(rule)
}

/** As `wholeNumberText`, for a field that may stay empty: nothing typed is null. */
export function optionalWholeNumberText<Output>(
  rule: z.ZodType<Output, number | null | undefined>,
) {
  return z
    .string()
    .trim()
    .transform((text): number | null | undefined => {
      if (text === '') return null
      return /^\d+$/.test(text) ? Number(text) : Number.NaN
    })
    .pipe(rule)
}

/** A choice that may stay open: '' is null. */
export function optionalChoice<Output>(rule: z.ZodType<Output, string | null | undefined>) {
  return z
    .string()
    .transform((choice): string | null | undefined => choice || null)
    .pipe(rule)
}

/** Yes, no or not answered, as a select holds it. */
export const answerText = z
  .enum(['', 'true', 'false'])
  .transform((answer) => (answer === '' ? null : answer === 'true'))

/** A share as a percentage field holds it ("87.5" is 0.875), exact; '' stays ''. */
export function shareOfPercent(percent: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent.trim())
  if (!match) return percent
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole.padStart(3, '0')
  return trimmed(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`)
}

/** A share (0.875) as a percentage field holds it ("87.5"). */
export function percentOfShare(share: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(share)
  if (!match) return share
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = fraction.padEnd(2, '0')
  return trimmed(`${sign}${whole}${digits.slice(0, 2)}.${digits.slice(2)}`)
}

function trimmed(decimal: string): string {
  return decimal
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
}
