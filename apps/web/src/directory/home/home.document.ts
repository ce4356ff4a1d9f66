import { graphql } from '../../gql/index.ts'

export const homeDocument = graphql(`
  query Home($search: String, $first: Int, $after: String, $last: Int, $before: String) {
    entities(sample: false, search: $search, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        node {
          id
          slug
          name
          department
          isSample
        }
      }
      pageInfo {
        hasPreviousPage
        hasNextPage
        startCursor
        endCursor
      }
    }
    samples: entities(sample: true, search: $search, first: 20) {
      edges {
        node {
          id
          slug
          name
          department
          isSample
        }
      }
    }
  }
`)

/** Entities to go to from another one. */
export const entityChoicesDocument = graphql(`
  query EntityChoices($search: String, $first: Int!) {
    entities(search: $search, first: $first) {
      totalCount
      edges {
        node {
          id
          slug
          name
          department
          isSample
        }
      }
    }
  }
`)
