import { graphql } from '../../gql/index.ts'

export const peopleDocument = graphql(`
  query People(
    $entity: String!
    $search: String
    $roles: [Role!]
    $officeId: ID
    $inCommittee: Boolean
    $archived: Boolean
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    entity(slug: $entity) {
      id
      today
      offices {
        id
        name
        activeTo
      }
      people(
        search: $search
        roles: $roles
        officeId: $officeId
        inCommittee: $inCommittee
        archived: $archived
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        edges {
          node {
            id
            ...PeopleTable_person
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
  }
`)

/** How many there are, whatever the list is narrowed to. */
export const peopleCountDocument = graphql(`
  query PeopleCount($entity: String!) {
    entity(slug: $entity) {
      id
      people(first: 100) {
        edges {
          node {
            id
            hasAccount
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`)
