import { graphql } from '../../gql/index.ts'

/** What citizens find: all that is published, both sets together. */
export const directoryDocument = graphql(`
  query Directory(
    $entity: String!
    $search: String
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    entity(slug: $entity) {
      id
      name
    }
    procedures(
      entity: $entity
      search: $search
      filter: { published: true }
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      edges {
        node {
          id
          ...DirectoryItem_procedure
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`)
