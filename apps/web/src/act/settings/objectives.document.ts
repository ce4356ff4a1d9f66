import { graphql } from '../../gql/index.ts'

export const objectivesSettingsDocument = graphql(`
  query ObjectivesSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      status
      validFrom
      indicators {
        id
        row
        shortName
      }
      objectives {
        id
        position
        text
        rows
        version
        ...ObjectiveRows_objective
        ...ObjectiveWordsForm_objective
      }
    }
  }
`)

export const setObjectiveRowsDocument = graphql(`
  mutation SetObjectiveRows($input: SetObjectiveRowsInput!) {
    setObjectiveRows(input: $input) {
      __typename
      ... on Objective {
        id
      }
      ...WriteRefusal
    }
  }
`)
