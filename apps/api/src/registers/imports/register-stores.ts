import { LISTS } from '@gelt/domain'
import { dailyStore } from './daily-store.sql.ts'
import { procedureStore } from './procedure-store.sql.ts'
import type { RegisterStore } from './register-store.ts'

/** The registers that have files. */
const stores: ReadonlyMap<string, RegisterStore> = new Map(
  [procedureStore, ...LISTS.map(dailyStore)].map((store) => [store.template.list, store]),
)

/** Null: no such register has files. */
export function registerStore(list: string): RegisterStore | null {
  return stores.get(list) ?? null
}
