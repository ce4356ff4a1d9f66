import { idShape } from '../../core/ids.ts'
import { keysIn } from '../../graphql/keyset-cursor.ts'
import { keyCount, type ProcedureSort } from './procedures-page.sql.ts'

const keyShapes: Record<ProcedureSort, RegExp> = {
  NAME: /^/,
  EFFICIENCY: /^-?\d{1,3}(\.\d{1,2})?$/,
  OFFICE: /^/,
  UPDATED: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
}

/**
 * The keys in a cursor of a list in that order; null for none.
 * @throws GraphQLError for a cursor of another list.
 */
export function placeOf(
  cursor: string | null | undefined,
  sort: ProcedureSort,
): readonly string[] | null {
  return keysIn(
    cursor,
    (keys) =>
      keys.length === keyCount(sort) &&
      keyShapes[sort].test(keys[0] ?? '') &&
      idShape.test(keys.at(-1) ?? ''),
  )
}
