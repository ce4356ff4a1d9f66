import { graphql } from '../../gql/index.ts'

export const registerStandingDocument = graphql(`
  query RegisterStanding($entity: String!, $key: RegisterKey!) {
    register(entity: $entity, key: $key) {
      key
      openPeriods {
        periodKey
        startsOn
        endsOn
        office {
          id
          name
        }
        isAttested
        rows
      }
      attestations {
        id
        periodKey
        office {
          id
        }
        note
        attestedBy {
          id
          name
        }
        attestedAt
        faults
      }
    }
  }
`)

export const attestPeriodDocument = graphql(`
  mutation AttestPeriod($input: AttestPeriodInput!) {
    attestPeriod(input: $input) {
      __typename
      ... on Attestation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const withdrawAttestationDocument = graphql(`
  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {
    withdrawAttestation(input: $input) {
      __typename
      ... on Attestation {
        id
      }
      ...WriteRefusal
    }
  }
`)

/** How many rows each office has in each month, and the goal that the plan sets for it. */
export const countsByOfficeDocument = graphql(`
  query CountsByOffice($entity: String!, $key: RegisterKey!, $from: Date!, $to: Date!, $row: Int!) {
    register(entity: $entity, key: $key) {
      key
      countsByOffice(from: $from, to: $to) {
        office {
          id
        }
        month
        count
      }
    }
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        targets {
          id
          kind
          periodUnit
          goal
        }
      }
    }
  }
`)
