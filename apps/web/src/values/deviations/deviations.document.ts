import { graphql } from '../../gql/index.ts'

export const deviationPanelDocument = graphql(`
  query DeviationPanel($entity: String!, $row: Int!) {
    entity(slug: $entity) {
      id
      today
      people(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
    plan(entity: $entity) {
      id
      status
      indicator(row: $row) {
        id
        deviations {
          id
          closedOn
          dueOn
          ...DeviationItem_deviation
        }
      }
    }
  }
`)

export const recordDeviationDocument = graphql(`
  mutation RecordDeviation($input: RecordDeviationInput!) {
    recordDeviation(input: $input) {
      __typename
      ... on Deviation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateDeviationDocument = graphql(`
  mutation UpdateDeviation($input: UpdateDeviationInput!) {
    updateDeviation(input: $input) {
      __typename
      ... on Deviation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const closeDeviationDocument = graphql(`
  mutation CloseDeviation($input: CloseDeviationInput!) {
    closeDeviation(input: $input) {
      __typename
      ... on Deviation {
        id
      }
      ...WriteRefusal
    }
  }
`)
