import { errorMessage, parseInput } from '@gelt/domain'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import type { Language } from '../i18n/language.ts'

/** `labels` by path with dots ("members.0.value"): how the form itself calls the field. */
export type FieldLabels = Readonly<Record<string, string>>

/**
 * Checks a form with the zod input that the server uses too, and says each refusal in words, with
 * the field's own label.
 */
export function inputResolver<Values extends FieldValues, Output>(
  schema: z.ZodType<Output>,
  labels: FieldLabels,
  language: Language,
): Resolver<Values, unknown, Output> {
  return (values) => {
    const parsed = parseInput(schema, values)
    if (parsed.ok) return { values: parsed.value, errors: {} }
    const errors: Record<string, unknown> = {}
    for (const { path, code, params } of parsed.issues) {
      const name = path.join('.')
      const message = errorMessage(code, language, { ...params, field: labels[name] ?? '' })
      place(errors, path, { type: code, message })
    }
    return { values: {}, errors: errors as FieldErrors<Values> }
  }
}

/** Puts the error where the form looks for it; of several on one field the first stays. */
function place(errors: Record<string, unknown>, path: readonly string[], error: object): void {
  const [key, ...rest] = path.length > 0 ? path : ['root']
  if (key === undefined) return
  if (rest.length === 0) {
    errors[key] ??= error
    return
  }
  const inner = errors[key]
  const next = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  errors[key] = next
  place(next, rest, error)
}
