import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Historia',
  help: 'Quién cambió qué, y cuándo.',
  show: 'Ver la historia',
  more: 'Ver más',
  nobody: 'sistema',
  created: 'Se declaró en el inventario',
  changed: 'Se editó',
  improvementCreated: (kind: string) => `Se registró la mejora «${kind}»`,
  improvementChanged: (kind: string) => `Se editó la mejora «${kind}»`,
  actions: {
    'procedure.create': 'Se declaró en el inventario',
    'procedure.declare': 'Se declaró en el inventario',
    'procedure.identify': 'Se identificó',
    'procedure.study': 'Se registró como estudiado',
    'procedure.retire': 'Salió del inventario',
    'procedure.restore': 'Volvió al inventario',
    'procedure.import': 'Cambió con un archivo importado',
    'improvement.abandon': 'Se abandonó una mejora',
  } as Record<string, string>,
  changes: (count: number) =>
    plural('es', count, {
      one: 'Ver 1 dato que cambió',
      other: `Ver ${count} datos que cambiaron`,
    }),
  list: 'lista',
  reordered: 'lista en otro orden',
  added: (field: string) => `${field}: se agregó`,
  removed: (field: string) => `${field}: se quitó`,
  none: 'Sin cambios registrados.',
}

export const en: typeof es = {
  title: 'History',
  help: 'Who changed what, and when.',
  show: 'See the history',
  more: 'See more',
  nobody: 'system',
  created: 'Declared in the inventory',
  changed: 'Edited',
  improvementCreated: (kind) => `The improvement “${kind}” was recorded`,
  improvementChanged: (kind) => `The improvement “${kind}” was edited`,
  actions: {
    'procedure.create': 'Declared in the inventory',
    'procedure.declare': 'Declared in the inventory',
    'procedure.identify': 'Identified',
    'procedure.study': 'Recorded as studied',
    'procedure.retire': 'Left the inventory',
    'procedure.restore': 'Back in the inventory',
    'procedure.import': 'Changed by an imported file',
    'improvement.abandon': 'An improvement was given up',
  },
  changes: (count) =>
    plural('en', count, {
      one: 'See 1 field that changed',
      other: `See ${count} fields that changed`,
    }),
  list: 'list',
  reordered: 'list in another order',
  added: (field) => `${field}: added`,
  removed: (field) => `${field}: removed`,
  none: 'No change is recorded.',
}
