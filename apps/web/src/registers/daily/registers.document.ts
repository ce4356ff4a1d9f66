import { graphql } from '../../gql/index.ts'

/** What stands around a register: its entity, and what the plan’s rows are called. */
export const registerPlaceDocument = graphql(`
  query RegisterPlace($entity: String!) {
    entity(slug: $entity) {
      id
      name
      today
      isSample
      offices {
        id
        name
        activeFrom
        activeTo
      }
      organisations {
        id
        name
        activeTo
      }
      bodies {
        id
        name
        activeTo
      }
    }
    plan(entity: $entity) {
      id
      startsOn
      endsOn
      areas {
        id
        number
        shortName
        indicators {
          id
        }
      }
      phases {
        id
        number
        name
      }
      objectives {
        id
        position
        text
      }
      indicators {
        id
        row
        shortName
        countedBy {
          key
          registers
        }
      }
    }
  }
`)

/** People for a select, those who left among them; empty for whoever doesn't read them. */
export const peopleChoicesDocument = graphql(`
  query RegisterPeopleChoices($entity: String!, $after: String) {
    entity(slug: $entity) {
      id
      people(first: 100, archived: true, after: $after) {
        edges {
          node {
            id
            name
            archived
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Rows of a register for a select. */
export const rowChoicesDocument = graphql(`
  query RegisterRowChoices(
    $entity: String!
    $key: RegisterKey!
    $filter: RegisterFilter
    $sort: RegisterSort
    $after: String
  ) {
    register(entity: $entity, key: $key) {
      key
      rows(first: 100, after: $after, filter: $filter, sort: $sort) {
        edges {
          node {
            __typename
            id
            label
            mayEdit
            annulledReason
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const annulRowDocument = graphql(`
  mutation AnnulRegisterRow($input: AnnulRegisterRowInput!) {
    annulRegisterRow(input: $input) {
      __typename
      ... on RegisterRow {
        id
        annulledReason
        version
        mayEdit
      }
      ...WriteRefusal
    }
  }
`)

export const rowHistoryDocument = graphql(`
  query RegisterRowHistory($entity: String!, $code: String!) {
    registerRow(entity: $entity, code: $code) {
      __typename
      id
      history {
        at
        by
        reason
        changes {
          field
          before
          after
        }
      }
    }
  }
`)

/** How far a row of the plan is: asked before and after a write, to say what it moved. */
export const fedRowDocument = graphql(`
  query FedRow($entity: String!, $row: Int!, $rowId: ID, $judged: Boolean!) {
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        row
        shortName
        figure {
          asOf
          progress
        }
        targets @include(if: $judged) {
          id
          explanation {
            rows(row: $rowId, first: 1) {
              edges {
                node {
                  verdict
                  reason
                }
              }
            }
          }
        }
      }
    }
  }
`)
