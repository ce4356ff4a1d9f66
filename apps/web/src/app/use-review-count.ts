import { useQuery } from '@apollo/client/react'
import { formatNumber } from '@gelt/domain'
import { graphql } from '../gql/index.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'

const reviewCountDocument = graphql(`
  query ReviewCount($entity: String!) {
    plan(entity: $entity) {
      id
      measurements(states: [SUBMITTED], first: 100) {
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`)

/** How many values await review in the entity, as written ("4", "100+"); null: none, or not known. */
export function useReviewCount(entity: string, mayReview: boolean): string | null {
  const { language } = useLanguage()
  const { data, previousData } = useQuery(reviewCountDocument, {
    variables: { entity },
    skip: !mayReview,
  })
  const found = (data ?? previousData)?.plan?.measurements
  if (!mayReview || !found || found.edges.length === 0) return null
  const count = formatNumber(String(found.edges.length), language)
  return found.pageInfo.hasNextPage ? `${count}+` : count
}
