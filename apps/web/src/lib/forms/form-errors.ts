import type { FieldErrors, FieldValues } from 'react-hook-form'

/** A field that stands in the way of saving. */
export interface NamedError {
  name: string
  message: string
}

/** A form's errors as a flat list, in the order of its fields: `roles.0.officeId`. */
export function namedErrors<Values extends FieldValues>(errors: FieldErrors<Values>): NamedError[] {
  return gather(errors, [])
}

function gather(node: unknown, path: readonly string[]): NamedError[] {
  if (typeof node !== 'object' || node === null) return []
  if ('message' in node && typeof node.message === 'string') {
    return [{ name: path.join('.'), message: node.message }]
  }
  return Object.entries(node).flatMap(([key, inner]) =>
    key === 'ref' ? [] : gather(inner, [...path, key]),
  )
}
