/** A field that two people changed: what is typed here, and what somebody saved meanwhile. */
export interface ConflictingField {
  field: string
  mine: unknown
  /** As the form holds it. */
  theirs: unknown
  /** Only the other one changed it: nothing of this person's would be lost. */
  isTheirsOnly: boolean
}

/**
 * What somebody else changed and the form holds otherwise. `opened` is what the form showed when it was
 * opened. Fields that the form doesn't hold are left out: it wouldn't write them either.
 */
export function conflictingFields(
  opened: Readonly<Record<string, unknown>>,
  typed: Readonly<Record<string, unknown>>,
  current: ReadonlyMap<string, string | null>,
): ConflictingField[] {
  return [...current].flatMap(([field, value]) => {
    if (!(field in typed)) return []
    const mine = typed[field]
    const theirs = asFormValue(mine, value)
    // Saved alike by both, or changed here only: nothing to settle.
    if (same(mine, theirs) || same(theirs, opened[field])) return []
    return [{ field, mine, theirs, isTheirsOnly: same(mine, opened[field]) }]
  })
}

/** The stored text as the kind of value that the form holds there. */
function asFormValue(sample: unknown, text: string | null): unknown {
  if (typeof sample === 'boolean') return text === 'true'
  if (typeof sample === 'number') return text === null ? sample : Number(text)
  if (Array.isArray(sample)) {
    // Parts with fields of their own come as JSON.
    if (text?.startsWith('[')) return JSON.parse(text)
    const items = text ? text.split(', ') : []
    return typeof sample[0] === 'number' ? items.map(Number) : items
  }
  return text ?? ''
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
