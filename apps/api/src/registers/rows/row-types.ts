import { LISTS, type ListKey } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import type { RegisterRowNode } from './register-row.ts'

const refs = new Map(LISTS.map(({ key, type }) => [key, builder.objectRef<RegisterRowNode>(type)]))

/** The type of a register's rows in the API, for fields that other features add to it. */
export function registerRowType(key: ListKey) {
  const ref = refs.get(key)
  if (!ref) throw new Error(`No register ${key}`)
  return ref
}
