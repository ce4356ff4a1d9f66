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

/** @throws GraphQLError when the page is not of 1 to 100, or a cursor is none of this API's. */
export function checkPage(args: PageArgs): void {
  for (const size of [args.first, args.last]) {
    if (size != null && (size < 1 || size > pageLimits.maxSize)) {
      throw badInput(`A page holds 1 to ${pageLimits.maxSize} rows`)
    }
  }
  for (const cursor of [args.after, args.before]) {
    if (cursor != null && !rowId.test(cursor)) throw badInput('That is not a cursor of this list')
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
