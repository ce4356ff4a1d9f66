import { graphql } from '../../gql/index.ts'

export const reviewItem = graphql(`
  fragment ReviewItem_measurement on Measurement {
    id
    periodKey
    periodStartsOn
    periodEndsOn
    cutoff
    revision
    source
    value
    numerator
    denominator
    members {
      memberId
      value
    }
    faults
    note
    reason
    recordedAt
    recordedBy {
      id
      name
    }
    decisions {
      kind
      decidedAt
      decidedBy {
        id
        name
      }
    }
    target {
      id
      ...ReadingRow_target
    }
    ...EvidenceOf_measurement
  }
`)

export const reviewQueueDocument = graphql(`
  query ReviewQueue($entity: String!, $first: Int!, $after: String) {
    viewer {
      persons {
        person {
          id
        }
        entity {
          id
          slug
        }
      }
    }
    plan(entity: $entity) {
      id
      all: measurements(states: [SUBMITTED], first: 100) {
        edges {
          node {
            id
            source
            cutoff
            recordedBy {
              id
            }
            decisions {
              kind
              decidedAt
              decidedBy {
                id
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      measurements(states: [SUBMITTED], first: $first, after: $after) {
        edges {
          node {
            id
            ...ReviewItem_measurement
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

export const approveMeasurementDocument = graphql(`
  mutation ApproveMeasurement($input: ApproveMeasurementInput!) {
    approveMeasurement(input: $input) {
      __typename
      ... on Measurement {
        id
        state
      }
      ...WriteRefusal
    }
  }
`)

export const returnMeasurementDocument = graphql(`
  mutation ReturnMeasurement($input: ReturnMeasurementInput!) {
    returnMeasurement(input: $input) {
      __typename
      ... on Measurement {
        id
        state
      }
      ...WriteRefusal
    }
  }
`)
