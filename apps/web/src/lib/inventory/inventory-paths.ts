/** Addresses around the inventory that no public page leads to: these stay out of what everybody loads. */
export const inventoryPaths = {
  /** Its part of an area of the act: services of area 2, procedures of area 3. */
  ofArea: (entity: string, area: 2 | 3) =>
    `/${entity}/inventario?conjunto=${area === 2 ? 'servicios' : 'tramites'}`,
  declare: (entity: string) => `/${entity}/declarar-tramites`,
  improvementKinds: (entity: string) => `/${entity}/acciones-de-mejora`,
  imports: (entity: string) => `/${entity}/importar`,
  /** A file that was sent, by its global id. */
  importRun: (entity: string, id: string) =>
    `/${entity}/importar?archivo=${encodeURIComponent(id)}`,
} as const

/** The same as patterns for the router, with those of `paths` that the inventory's pages have. */
export const inventoryPatterns = {
  directory: '/:entity/tramites',
  inventory: '/:entity/inventario',
  procedure: '/:entity/inventario/:code',
  declare: '/:entity/declarar-tramites',
  improvementKinds: '/:entity/acciones-de-mejora',
  imports: '/:entity/importar',
} as const
