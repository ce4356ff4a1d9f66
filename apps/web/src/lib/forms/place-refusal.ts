import { type ErrorCode, errorMessage } from '@gelt/domain'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Language } from '../i18n/language.ts'
import type { RefusedField } from '../writing/write-outcome.ts'
import type { FieldLabels } from './input-resolver.ts'

/** Codes whose sentence holds a number that the server alone knows: its own words stay. */
const WITH_NUMBERS: ReadonlySet<ErrorCode> = new Set([
  'ABOVE_RANGE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'TOTAL_BELOW_ZERO',
  'PERIOD_BEFORE_PLAN',
  'PERIOD_AFTER_PLAN',
  'CUTOFF_OUTSIDE_PERIOD',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'TOO_MANY_ITEMS',
  'TOO_MANY_DECIMALS',
])

/**
 * Puts the server's refusals beside the fields that `labels` names, with the field's own label. What
 * concerns no field of the form comes back, to be said for the form as a whole.
 */
export function placeRefusals<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError'>,
  issues: readonly RefusedField[],
  labels: FieldLabels,
  language: Language,
): string[] {
  const rest: string[] = []
  for (const { path, code, message } of issues) {
    const name = path.join('.')
    const field = labels[name]
    if (field === undefined) rest.push(message)
    else {
      const own = WITH_NUMBERS.has(code) ? message : errorMessage(code, language, { field })
      form.setError(name as Path<Values>, { type: code, message: own })
    }
  }
  return rest
}
