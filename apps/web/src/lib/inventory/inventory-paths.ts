import type { ActSet } from '@gelt/domain'

/** A set of the inventory in an address. */
export const SET_SLUGS: Readonly<Record<ActSet, string>> = {
  PROCEDURE: 'tramites',
  SERVICE: 'servicios',
  NONE: 'otros',
}

/** Addresses around the inventory that no public page leads to: these stay out of what everybody loads. */
export const inventoryPaths = {
  ofSet: (entity: string, set: ActSet) => `/${entity}/inventario?conjunto=${SET_SLUGS[set]}`,
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
