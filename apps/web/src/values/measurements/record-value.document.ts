import { graphql } from '../../gql/index.ts'

/** A value that waits: a draft, a submitted or a returned one. */
export const pendingValue = graphql(`
  fragment PendingValue_measurement on Measurement {
    id
    version
    state
    periodKey
    cutoff
    revision
    value
    numerator
    denominator
    members {
      memberId
      value
    }
    note
    reason
    recordedAt
    recordedBy {
      id
      name
    }
    decisions {
      kind
      reason
      decidedAt
      decidedBy {
        id
        name
      }
    }
  }
`)

export const recordTargetDocument = graphql(`
  query RecordTarget($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Target {
        row
        ...ReadingRow_target
      }
    }
  }
`)

export const pendingValuesDocument = graphql(`
  query PendingValues($entity: String!, $row: Int!) {
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        measurements(first: 40, states: [DRAFT, SUBMITTED, RETURNED]) {
          edges {
            node {
              id
              target {
                id
              }
              ...PendingValue_measurement
            }
          }
        }
      }
    }
  }
`)

export const recordMeasurementDocument = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      __typename
      ... on Measurement {
        id
        ...PendingValue_measurement
      }
      ...WriteRefusal
    }
  }
`)

export const correctMeasurementDocument = graphql(`
  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {
    correctMeasurement(input: $input) {
      __typename
      ... on Measurement {
        id
        ...PendingValue_measurement
      }
      ...WriteRefusal
    }
  }
`)

export const submitMeasurementDocument = graphql(`
  mutation SubmitMeasurement($input: SubmitMeasurementInput!) {
    submitMeasurement(input: $input) {
      __typename
      ... on Measurement {
        id
        ...PendingValue_measurement
      }
      ...WriteRefusal
    }
  }
`)
