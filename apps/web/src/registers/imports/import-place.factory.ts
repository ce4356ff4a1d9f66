import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import type { ImportPlace } from './import-place.ts'

/** The inventory’s own, as the tests know it. */
export const importPlace: ImportPlace = {
  list: 'procedures',
  home: { href: '/alvarado/inventario', label: 'Inventario' },
  page: '/alvarado/importar',
  runPage: (id) => inventoryPaths.importRun('alvarado', id),
  refreshes: [],
  words: { sentence: 'x', label: 'Archivo', all: 'Todo', toList: 'Ver el inventario' },
}
