import { graphql } from '../gql/index.ts'

/** What the registers say at the end of a half-year, beside what was recorded of it. */
export const closingDocument = graphql(`
  query Closing($entity: String!, $cutoff: Date!) {
    plan(entity: $entity) {
      id
      status
      startsOn
      entity {
        id
        today
      }
      indicators {
        id
        row
        shortName
        targets {
          id
          label
          periodUnit
          live: figure(asOf: $cutoff, basis: LIVE) {
            basis
            sourceKey
            numerator
            denominator
            value
          }
          recorded: figure(asOf: $cutoff, basis: RECORDED) {
            numerator
            denominator
            value
            lastReading {
              measurementId
              cutoff
            }
          }
        }
      }
      measurements(states: [SUBMITTED, RETURNED], first: 100) {
        edges {
          node {
            id
            state
            source
            cutoff
            revision
            numerator
            denominator
            target {
              id
            }
          }
        }
      }
    }
  }
`)

/** The day to begin with, and who may close. */
export const closingPlanDocument = graphql(`
  query ClosingPlan($entity: String!) {
    plan(entity: $entity) {
      id
      status
      startsOn
      endsOn
      entity {
        id
        name
        today
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
