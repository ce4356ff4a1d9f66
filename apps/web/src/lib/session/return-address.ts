/**
 * Where to go after signing in: the address in `?volver=`, or null. Only a path of this site: an
 * address from outside would turn our own sign-in page into bait.
 */
export function returnAddress(search: string): string | null {
  const asked = new URLSearchParams(search).get('volver')
  if (!asked?.startsWith('/')) return null
  // The browser itself says what it would open: it reads `//host`, `/\host` and tabs as another site.
  const here = new URL('https://here.invalid')
  const target = URL.parse(asked, here)
  if (target?.origin !== here.origin) return null
  return `${target.pathname}${target.search}${target.hash}`
}
