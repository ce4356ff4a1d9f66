import { graphql } from '../../gql/index.ts'

/** The accounts with what they were used for in two weeks, the first of which can be copied. */
export const mailWeekDocument = graphql(`
  query MailWeek($entity: String!, $monday: Date!, $before: Date!) {
    accounts: register(entity: $entity, key: MAIL_ACCOUNTS) {
      key
      rows(first: 100, filter: { state: ALL }) {
        edges {
          node {
            __typename
            id
            code
            mayEdit
            annulledReason
            ... on MailAccount {
              name
              openedOn
              closedOn
              office {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    week: register(entity: $entity, key: MAIL_USES) {
      key
      rows(first: 100, filter: { from: $monday, to: $monday }) {
        edges {
          node {
            __typename
            id
            ... on MailUse {
              days
              account {
                id
              }
            }
          }
        }
      }
    }
    lastWeek: register(entity: $entity, key: MAIL_USES) {
      key
      rows(first: 100, filter: { from: $before, to: $before }) {
        edges {
          node {
            __typename
            id
            ... on MailUse {
              days
              account {
                id
              }
            }
          }
        }
      }
    }
  }
`)

export const saveMailWeekDocument = graphql(`
  mutation SaveMailWeek($input: SaveMailWeekInput!) {
    saveMailWeek(input: $input) {
      __typename
      ... on Register {
        key
      }
      ...WriteRefusal
    }
  }
`)
