/**
 * The row behind a global id (`Type:row` in base64url); null: it is none. Ids are opaque to all but what
 * reads stored states, which hold bare ones of other rows.
 */
export function rowOfGlobalId(globalId: string): string | null {
  if (!/^[\w-]{20,}$/.test(globalId)) return null
  try {
    const plain = atob(globalId.replaceAll('-', '+').replaceAll('_', '/'))
    return /^\w+:([0-9a-f-]{36})$/.exec(plain)?.[1] ?? null
  } catch {
    return null
  }
}
