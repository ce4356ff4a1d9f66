import { graphql } from '../../gql/index.ts'

export const evidenceItem = graphql(`
  fragment EvidenceItem_evidence on Evidence {
    id
    kind
    title
    url
    fileName
    mediaType
    size
    faults
    attachedAt
    attachedBy {
      id
      name
    }
  }
`)

export const evidenceOf = graphql(`
  fragment EvidenceOf_measurement on Measurement {
    id
    state
    evidence {
      id
      ...EvidenceItem_evidence
    }
  }
`)

export const measurementEvidenceDocument = graphql(`
  query MeasurementEvidence($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Measurement {
        ...EvidenceOf_measurement
      }
    }
  }
`)

export const attachEvidenceDocument = graphql(`
  mutation AttachEvidence($input: AttachEvidenceInput!) {
    attachEvidence(input: $input) {
      __typename
      ... on Measurement {
        id
        ...EvidenceOf_measurement
      }
      ...WriteRefusal
    }
  }
`)

export const rowEvidenceDocument = graphql(`
  query RowEvidence($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on RegisterRow {
        evidence {
          id
          kind
          title
          url
          mediaType
          size
          faults
          attachedAt
          attachedBy {
            id
            name
          }
        }
      }
    }
  }
`)

export const attachRegisterEvidenceDocument = graphql(`
  mutation AttachRegisterEvidence($input: AttachRegisterEvidenceInput!) {
    attachRegisterEvidence(input: $input) {
      __typename
      ... on RegisterRow {
        id
      }
      ...WriteRefusal
    }
  }
`)
