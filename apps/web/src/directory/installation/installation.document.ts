import { graphql } from '../../gql/index.ts'

export const installationDocument = graphql(`
  query Installation($search: String, $first: Int, $after: String, $last: Int, $before: String) {
    pendingAdministrators {
      entity {
        id
        slug
        name
      }
      name
      email
      expiresAt
    }
    all: entities(first: 1) {
      totalCount
    }
    entities(search: $search, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        node {
          id
          slug
          name
          department
          divipolaCode
          nit
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
  }
`)

export const createEntityDocument = graphql(`
  mutation CreateEntity($input: CreateEntityInput!) {
    createEntity(input: $input) {
      __typename
      ... on NewEntity {
        entity {
          id
          slug
          name
        }
        invitation {
          delivered
          link
          expiresAt
        }
      }
      ...WriteRefusal
    }
  }
`)

export const renewInvitationDocument = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      __typename
      ... on IssuedInvitation {
        delivered
        link
        expiresAt
      }
      ...WriteRefusal
    }
  }
`)
