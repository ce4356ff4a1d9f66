import { REVIEW_MONTHS } from '@gelt/domain'
import { GraphQLError } from 'graphql'

/** Months after which nobody having looked is too long. @throws GraphQLError when they aren't 1 to 120. */
export function reviewMonthsOf(months: number | null | undefined): number {
  const asked = months ?? REVIEW_MONTHS
  if (asked >= 1 && asked <= 120) return asked
  throw new GraphQLError('Months to review are 1 to 120', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
