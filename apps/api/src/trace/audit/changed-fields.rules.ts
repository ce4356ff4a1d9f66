/** Also as the database client types a JSON column. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** A field that differs; null: it isn't there, or holds nothing. */
export interface ChangedField {
  /** Way to the field with dots: `value`, `members.<member id>.value`. */
  field: string
  before: string | null
  after: string | null
}

/** Names by which the items of a list are told apart, so that a new one doesn't shift the others. */
const itemKeys = ['id', 'memberId', 'row', 'code'] as const

/**
 * What differs between two states of a row, in the order of the fields. A creation has no state before,
 * a removal none after. Texts come as they are, the rest as JSON.
 */
export function changedFields(before: Json, after: Json): ChangedField[] {
  const old = flatten(before)
  const current = flatten(after)
  const fields = new Set([...old.keys(), ...current.keys()])
  return [...fields]
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: current.get(field) ?? null,
    }))
    .filter((change) => change.before !== change.after)
}

function flatten(
  value: Json,
  path: readonly string[] = [],
  into = new Map<string, string | null>(),
): Map<string, string | null> {
  if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner ?? null, [...path, key], into)
    return into
  }
  const items = Array.isArray(value) ? keyedItems(value) : null
  if (items) {
    for (const [key, inner] of items) flatten(inner, [...path, key], into)
    return into
  }
  if (value !== null || path.length > 0) into.set(path.join('.'), textOf(value))
  return into
}

/** The items by their key, each without it; null: they have none, or share one. */
function keyedItems(list: Json[]): Map<string, Json> | null {
  const items = new Map<string, Json>()
  for (const item of list) {
    if (!isRecord(item)) return null
    const key = itemKeys.find((name) => name in item)
    if (!key) return null
    const { [key]: name, ...rest } = item
    items.set(textOf(name ?? null) ?? '', rest)
  }
  return list.length > 0 && items.size === list.length ? items : null
}

function textOf(value: Json): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isRecord(value: Json): value is { [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
