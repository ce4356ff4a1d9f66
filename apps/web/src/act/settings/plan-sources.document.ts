import { graphql } from '../../gql/index.ts'

/** Where the figure of each target comes from, and from where it might. */
export const planSourcesDocument = graphql(`
  query PlanSources($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      status
      unmatched {
        kind
        name
        rows
      }
      indicators {
        id
        row
        shortName
        targets {
          id
          label
          memberKind
          members {
            id
          }
          sourceDecisions {
            startsOn
            source {
              key
              counted
            }
          }
          sourceOptions {
            key
            counted
          }
        }
      }
    }
  }
`)

export const countFromRegistersDocument = graphql(`
  mutation CountFromRegisters($input: CountFromRegistersInput!) {
    countFromRegisters(input: $input) {
      __typename
      ... on Plan {
        id
      }
      ...WriteRefusal
    }
  }
`)
