/** Every address of the app. `entity` is the entity's slug; addresses do not depend on the language. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) =>
    returnTo ? `/ingresar?volver=${encodeURIComponent(returnTo)}` : '/ingresar',
  invitation: (token: string) => `/invitacion/${encodeURIComponent(token)}`,
  entity: (entity: string) => `/${entity}`,
  dashboard: (entity: string) => `/${entity}/tablero`,
  area: (entity: string, number: number) => `/${entity}/areas/${number}`,
  indicator: (entity: string, row: number) => `/${entity}/indicadores/${row}`,
  resolution: (entity: string) => `/${entity}/resolucion`,
  duties: (entity: string) => `/${entity}/pendientes`,
  review: (entity: string) => `/${entity}/revision`,
  people: (entity: string) => `/${entity}/personas`,
  offices: (entity: string) => `/${entity}/dependencias`,
  audit: (entity: string) => `/${entity}/auditoria`,
  settings: (entity: string) => `/${entity}/configuracion`,
} as const

/** The same as patterns for the router, the particular ones before `/:entity`. */
export const patterns = {
  home: '/',
  signIn: '/ingresar',
  invitation: '/invitacion/:token',
  entity: '/:entity',
  plan: '/:entity/plan',
  dashboard: '/:entity/tablero',
  area: '/:entity/areas/:number',
  indicator: '/:entity/indicadores/:row',
  resolution: '/:entity/resolucion',
  duties: '/:entity/pendientes',
  review: '/:entity/revision',
  people: '/:entity/personas',
  offices: '/:entity/dependencias',
  audit: '/:entity/auditoria',
  settings: '/:entity/configuracion',
} as const
