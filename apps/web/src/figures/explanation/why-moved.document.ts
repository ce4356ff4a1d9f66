import { graphql } from '../../gql/index.ts'

export const whyMovedDocument = graphql(`
  query WhyMoved($id: ID!, $from: ClocksInput!, $to: ClocksInput, $basis: Basis) {
    node(id: $id) {
      __typename
      id
      ... on Target {
        whyMoved(from: $from, to: $to, basis: $basis) {
          change
          from {
            progress
            numerator
            denominator
          }
          to {
            progress
            numerator
            denominator
          }
          moves {
            ...WhyMoved_move
          }
        }
      }
    }
  }
`)

export const whyMovedMove = graphql(`
  fragment WhyMoved_move on Move {
    kind
    at
    actorName
    action
    subjectLabel
    reason
    contribution
    rowCount
    rows {
      rowId
      label
      before
      after
      reason
    }
    before {
      progress
      numerator
      denominator
    }
    after {
      progress
      numerator
      denominator
    }
  }
`)
