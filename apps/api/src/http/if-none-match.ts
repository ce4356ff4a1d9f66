/**
 * Whether a caller has what the tag names already. Weakly compared, as RFC 9110 asks of If-None-Match: a proxy that
 * compresses makes `W/"…"` of our tag.
 */
export function namesTag(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map(opaque) ?? []
  return tags.includes('*') || tags.includes(opaque(etag))
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
