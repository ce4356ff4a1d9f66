/** Addresses of the conversations with citizens; the public page and the register lead there too. */
export const participationPaths = {
  sessions: (entity: string) => `/${entity}/participacion`,
  session: (entity: string, code: string) => `/${entity}/participacion/${encodeURIComponent(code)}`,
} as const

/** The same as patterns for the router. */
export const participationPatterns = {
  sessions: '/:entity/participacion',
  session: '/:entity/participacion/:code',
} as const
