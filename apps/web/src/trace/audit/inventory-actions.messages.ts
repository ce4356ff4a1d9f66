import type { INVENTORY_AUDIT_ACTIONS } from '@gelt/domain'

type InventoryAction = (typeof INVENTORY_AUDIT_ACTIONS)[number]

interface InventoryActions {
  /** Says what `who` did to `what` in the inventory. */
  sentences: Record<InventoryAction, (who: string, what: string) => string>
  nouns: Record<'procedure' | 'improvement' | 'improvementKind', string>
}

export const es: InventoryActions = {
  sentences: {
    'procedure.create': (who, what) => `${who} agregó al inventario «${what}»`,
    'procedure.declare': (who, what) => `${who} declaró trámites o servicios de «${what}»`,
    'procedure.update': (who, what) => `${who} editó «${what}»`,
    'procedure.identify': (who, what) => `${who} identificó «${what}»`,
    'procedure.study': (who, what) => `${who} terminó el estudio de «${what}»`,
    'procedure.retire': (who, what) => `${who} sacó del inventario «${what}»`,
    'procedure.restore': (who, what) => `${who} devolvió al inventario «${what}»`,
    'procedure.import': (who, what) => `${who} importó al inventario el archivo «${what}»`,
    'improvement.create': (who, what) => `${who} agregó una mejora a «${what}»`,
    'improvement.update': (who, what) => `${who} editó una mejora de «${what}»`,
    'improvement.abandon': (who, what) => `${who} abandonó una mejora de «${what}»`,
    'improvementKind.create': (who, what) => `${who} agregó al catálogo de mejoras «${what}»`,
    'improvementKind.update': (who, what) => `${who} editó en el catálogo de mejoras «${what}»`,
  },
  nouns: {
    procedure: 'Trámites y servicios',
    improvement: 'Mejoras',
    improvementKind: 'Catálogo de mejoras',
  },
}

export const en: InventoryActions = {
  sentences: {
    'procedure.create': (who, what) => `${who} added to the inventory “${what}”`,
    'procedure.declare': (who, what) => `${who} declared procedures or services of “${what}”`,
    'procedure.update': (who, what) => `${who} edited “${what}”`,
    'procedure.identify': (who, what) => `${who} identified “${what}”`,
    'procedure.study': (who, what) => `${who} finished the study of “${what}”`,
    'procedure.retire': (who, what) => `${who} took out of the inventory “${what}”`,
    'procedure.restore': (who, what) => `${who} put back into the inventory “${what}”`,
    'procedure.import': (who, what) => `${who} imported into the inventory the file “${what}”`,
    'improvement.create': (who, what) => `${who} added an improvement to “${what}”`,
    'improvement.update': (who, what) => `${who} edited an improvement of “${what}”`,
    'improvement.abandon': (who, what) => `${who} gave up an improvement of “${what}”`,
    'improvementKind.create': (who, what) => `${who} added to the improvement catalogue “${what}”`,
    'improvementKind.update': (who, what) => `${who} edited in the improvement catalogue “${what}”`,
  },
  nouns: {
    procedure: 'Procedures and services',
    improvement: 'Improvements',
    improvementKind: 'Improvement catalogue',
  },
}
