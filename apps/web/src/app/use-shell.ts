import type { Shell } from './shell.ts'

const OUTSIDE: Shell = { entity: null, viewer: null, signOut: () => {} }

/** Whose pages are in sight and who is looking; until the session is asked for, nobody's and nobody. */
export function useShell(): Shell {
  return OUTSIDE
}
