import { GraphQLError } from 'graphql'
import { idShape } from '../graphql/ids.ts'
import { keyCount, type PlacedProcedure, type ProcedureSort } from './procedures-page.sql.ts'

/** What a cursor of the inventory looks like from outside. */
export const placeShape = /^[\w-]{1,4000}$/

/** The place in the list as a cursor: what it is ordered by, and the row. */
export function cursorOf({ keys }: Pick<PlacedProcedure, 'keys'>): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

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
  if (cursor == null) return null
  const keys = parsed(cursor)
  const right =
    keys?.length === keyCount(sort) &&
    keyShapes[sort].test(keys[0] ?? '') &&
    idShape.test(keys.at(-1) ?? '')
  if (keys && right) return keys
  throw new GraphQLError('That is not a cursor of this list', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

function parsed(cursor: string): string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const texts = Array.isArray(keys) && keys.every((key) => typeof key === 'string')
    // PostgreSQL takes no NUL in a text.
    return texts && !keys.some((key) => key.includes('\0')) ? keys : null
  } catch {
    return null
  }
}
