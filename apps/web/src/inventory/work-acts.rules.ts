import type { ActSet } from '@gelt/domain'

const ACTS = ['studied', 'registered', 'optimised', 'rationalised', 'online'] as const
/** What is done to a procedure so that it comes to count. */
export type InventoryAct = (typeof ACTS)[number]

const SETS = { services: 'SERVICE', procedures: 'PROCEDURE' } as const satisfies Record<
  string,
  ActSet
>

interface InventoryWork {
  act: InventoryAct
  noun: keyof typeof SETS
  set: ActSet
}

/** What a figure counted from the inventory asks for, by the name of its source: `procedures.registered`; null: it is counted from elsewhere. */
export function inventoryWork(sourceKey: string): InventoryWork | null {
  const [first, second] = sourceKey.split('.')
  const act = ACTS.find((one) => one === second)
  if (!act || (first !== 'services' && first !== 'procedures')) return null
  return { act, noun: first, set: SETS[first] }
}
