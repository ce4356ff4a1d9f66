import { graphql } from '../../gql/index.ts'

export const closingRow = graphql(`
  fragment ClosingRow_row on ClosingRow {
    register
    begun
    state
    obstacle
    needsReason
    mayApprove
    differs
    counts
    missing
    excluded
    indicator {
      id
      row
      shortName
    }
    target {
      id
      label
      kind
      goal
      unit
      unitPlural
      periodUnit
      memberKind
    }
    now {
      value
      numerator
      denominator
      satisfied
      memberCount
      missing {
        name
      }
    }
    held {
      value
      numerator
      denominator
      satisfied
      memberCount
    }
    openAttestations {
      register
      periodKey
      periodStartsOn
      periodEndsOn
      office {
        id
        name
      }
    }
  }
`)

/** What the registers say at the end of a half-year, beside what is recorded of it, target by target. */
export const closingDocument = graphql(`
  query Closing($entity: String!, $cutoff: Date!) {
    plan(entity: $entity) {
      id
      closing(cutoff: $cutoff) {
        target {
          id
        }
        ...ClosingRow_row
      }
    }
  }
`)

/** The half-years that can be closed, and how far each has come. */
export const closingPlanDocument = graphql(`
  query ClosingPlan($entity: String!) {
    plan(entity: $entity) {
      id
      status
      entity {
        id
        name
      }
      closingPeriods {
        cutoff
        open
        submitted
        approved
      }
    }
  }
`)

export const closePeriodDocument = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) {
      __typename
      ... on Plan {
        id
        revision
      }
      ...WriteRefusal
    }
  }
`)

export const approvePeriodDocument = graphql(`
  mutation ApprovePeriod($input: ApprovePeriodInput!) {
    approvePeriod(input: $input) {
      __typename
      ... on Plan {
        id
        revision
      }
      ...WriteRefusal
    }
  }
`)
