import { GraphQLError } from 'graphql'

/** Page size of every connection: 1 to 100, 20 unless asked. */
export const pageLimits = { defaultSize: 20, maxSize: 100 }

export interface PageArgs {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

const rowId = /^[0-9a-f-]{36}$/

/**
 * Complexity of a connection: a page costs what it holds. Its `edges` count as a list of six by themselves.
 */
export function pageCost({ first, last }: PageArgs): { field: number; multiplier: number } {
  return { field: 1, multiplier: Math.ceil((first ?? last ?? pageLimits.defaultSize) / 6) }
}

/**
 * @param cursorShape of the list's cursors; row ids unless it says otherwise
 * @throws GraphQLError when the page is not of 1 to 100, or a cursor is none of this list.
 */
export function checkPage(args: PageArgs, cursorShape: RegExp = rowId): void {
  for (const size of [args.first, args.last]) {
    if (size != null && (size < 1 || size > pageLimits.maxSize)) {
      throw badInput(`A page holds 1 to ${pageLimits.maxSize} rows`)
    }
  }
  for (const cursor of [args.after, args.before]) {
    if (cursor != null && !cursorShape.test(cursor))
      throw badInput('That is not a cursor of this list')
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
