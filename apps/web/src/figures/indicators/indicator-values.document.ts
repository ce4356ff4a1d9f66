import { graphql } from '../../gql/index.ts'

/** A page of the row's values: forward with `first` and `after`, back with `last` and `before`. */
export const indicatorValuesDocument = graphql(`
  query IndicatorValues(
    $entity: String!
    $row: Int!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        measurements(first: $first, after: $after, last: $last, before: $before) {
          pageInfo {
            startCursor
            endCursor
            hasNextPage
            hasPreviousPage
          }
          edges {
            node {
              id
              ...RecordedValue_measurement
            }
          }
        }
      }
    }
  }
`)
