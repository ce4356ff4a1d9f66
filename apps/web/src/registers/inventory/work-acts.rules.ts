import { type CountedSet, countedSet } from '../../lib/inventory/counted-set.rules.ts'

const ACTS = ['studied', 'registered', 'optimised', 'rationalised', 'online'] as const
/** What is done to a procedure so that it comes to count. */
export type InventoryAct = (typeof ACTS)[number]

interface InventoryWork {
  act: InventoryAct
  noun: 'services' | 'procedures'
  set: CountedSet
}

/** What a figure counted from the inventory asks for, by the name of its source: `procedures.registered`; null: it is counted from elsewhere. */
export function inventoryWork(sourceKey: string): InventoryWork | null {
  const set = countedSet(sourceKey)
  const act = ACTS.find((one) => one === sourceKey.split('.')[1])
  return set && act ? { act, set, noun: set === 'SERVICE' ? 'services' : 'procedures' } : null
}
