/** A global id (`Type:row` in base64url) in its two parts; null: it is none. */
function partsOf(globalId: string): { type: string; row: string } | null {
  if (!/^[\w-]{20,}$/.test(globalId)) return null
  try {
    const plain = atob(globalId.replaceAll('-', '+').replaceAll('_', '/'))
    const [, type, row] = /^(\w+):([0-9a-f-]{36})$/.exec(plain) ?? []
    return type && row ? { type, row } : null
  } catch {
    return null
  }
}

/**
 * The row behind a global id; null: it is none. Ids are opaque to all but what reads stored states, which hold
 * bare ones of other rows.
 */
export function rowOfGlobalId(globalId: string): string | null {
  return partsOf(globalId)?.row ?? null
}

/** Which type of the API a global id is of: what leads from an explained row to its page. */
export function typeOfGlobalId(globalId: string): string | null {
  return partsOf(globalId)?.type ?? null
}
