import { graphql } from '../../gql/index.ts'

/** Every row with what the rules need of it: enough to say what an edit of the plan will change. */
export const whatIfDocument = graphql(`
  query WhatIf($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      onTrackFrom
      atRiskFrom
      indicators {
        id
        row
        weight
        notApplicable
        targets {
          id
          ...ReadingTarget_target
        }
      }
    }
  }
`)
