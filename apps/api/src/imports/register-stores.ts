import { procedureStore } from './procedure-store.sql.ts'
import type { RegisterStore } from './register-store.ts'

/** The registers that have files. */
const stores: readonly RegisterStore[] = [procedureStore]

/** Null: no such register has files. */
export function registerStore(list: string): RegisterStore | null {
  return stores.find(({ template }) => template.list === list) ?? null
}
