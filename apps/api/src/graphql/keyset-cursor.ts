import { GraphQLError } from 'graphql'

/** What a cursor of a list that is ordered by values looks like from outside. */
export const placeShape = /^[\w-]{1,4000}$/

/** The place in a list as a cursor: what it is ordered by, and the row. */
export function cursorOf({ keys }: { keys: readonly string[] }): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/**
 * The keys in a cursor; null for none.
 * @param fits whether they are those of this list in this order
 * @throws GraphQLError for a cursor of another list.
 */
export function keysIn(
  cursor: string | null | undefined,
  fits: (keys: readonly string[]) => boolean,
): readonly string[] | null {
  if (cursor == null) return null
  const keys = parsed(cursor)
  if (keys && fits(keys)) return keys
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
