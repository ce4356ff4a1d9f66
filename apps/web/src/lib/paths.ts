/** Every address of the app. `entity` is the entity's slug; addresses do not depend on the language. */
export const paths = {
  home: () => '/',
  /** The front page as a list, also for whom it would lead on. */
  allEntities: () => '/?buscar=',
  /** Where whoever operates the installation creates entities. */
  installation: () => '/instalacion',
  signIn: (returnTo?: string) =>
    returnTo ? `/ingresar?volver=${encodeURIComponent(returnTo)}` : '/ingresar',
  invitation: (token: string) => `/invitacion/${encodeURIComponent(token)}`,
  entity: (entity: string) => `/${entity}`,
  dashboard: (entity: string) => `/${entity}/tablero`,
  area: (entity: string, number: number) => `/${entity}/areas/${number}`,
  indicator: (entity: string, row: number) => `/${entity}/indicadores/${row}`,
  /** The objectives of the plan, with their rows and policies. */
  objectives: (entity: string) => `/${entity}/objetivos`,
  resolution: (entity: string) => `/${entity}/resolucion`,
  /** Procedures and services as citizens read them. */
  directory: (entity: string) => `/${entity}/tramites`,
  inventory: (entity: string) => `/${entity}/inventario`,
  procedure: (entity: string, code: string) => `/${entity}/inventario/${encodeURIComponent(code)}`,
  /** The registers of daily work; those of procedures have `inventory`. */
  registers: (entity: string) => `/${entity}/registros`,
  duties: (entity: string) => `/${entity}/pendientes`,
  review: (entity: string) => `/${entity}/revision`,
  closing: (entity: string) => `/${entity}/cierre`,
  people: (entity: string) => `/${entity}/personas`,
  newPerson: (entity: string) => `/${entity}/personas/nueva`,
  person: (entity: string, person: string) => `/${entity}/personas/${person}`,
  offices: (entity: string) => `/${entity}/dependencias`,
  audit: (entity: string) => `/${entity}/auditoria`,
  settings: (entity: string) => `/${entity}/configuracion`,
  settingsPage: (entity: string, page: string) => `/${entity}/configuracion/${page}`,
  settingsRow: (entity: string, row: number) => `/${entity}/configuracion/filas/${row}`,
} as const

/** The same as patterns for the router, the particular ones before `/:entity`. */
export const patterns = {
  home: '/',
  installation: '/instalacion',
  signIn: '/ingresar',
  invitation: '/invitacion/:token',
  entity: '/:entity',
  plan: '/:entity/plan',
  dashboard: '/:entity/tablero',
  area: '/:entity/areas/:number',
  indicator: '/:entity/indicadores/:row',
  objectives: '/:entity/objetivos',
  resolution: '/:entity/resolucion',
  duties: '/:entity/pendientes',
  review: '/:entity/revision',
  closing: '/:entity/cierre',
  people: '/:entity/personas',
  newPerson: '/:entity/personas/nueva',
  person: '/:entity/personas/:person',
  offices: '/:entity/dependencias',
  audit: '/:entity/auditoria',
  settings: '/:entity/configuracion',
  settingsRow: '/:entity/configuracion/filas/:row',
  settingsPage: '/:entity/configuracion/:page',
} as const
