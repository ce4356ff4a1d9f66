import { graphql } from '../../gql/index.ts'

export const phasesSettingsDocument = graphql(`
  query PhasesSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      phases {
        id
        number
        name
        definition
        deadline
        deadlineConfirmed
        deadlineSource
        version
        ...PhaseForm_phase
      }
    }
  }
`)

export const updatePhaseDocument = graphql(`
  mutation UpdatePhase($input: UpdatePhaseInput!) {
    updatePhase(input: $input) {
      __typename
      ... on Phase {
        id
      }
      ...WriteRefusal
    }
  }
`)
