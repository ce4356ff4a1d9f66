/** Addresses of what the act obliges to plan. */
export const planningPaths = {
  diagnosis: (entity: string) => `/${entity}/diagnostico`,
  round: (entity: string, code: string) => `/${entity}/diagnostico/${encodeURIComponent(code)}`,
  compare: (entity: string, from: string, to: string) =>
    `/${entity}/diagnostico/comparar?de=${from}&a=${to}`,
  scheme: (entity: string) => `/${entity}/esquema`,
} as const

/** The same as patterns for the router, the particular ones first. */
export const planningPatterns = {
  diagnosis: '/:entity/diagnostico',
  compare: '/:entity/diagnostico/comparar',
  round: '/:entity/diagnostico/:round',
  scheme: '/:entity/esquema',
} as const
