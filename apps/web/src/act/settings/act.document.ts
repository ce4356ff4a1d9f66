import { graphql } from '../../gql/index.ts'

export const actSettingsDocument = graphql(`
  query ActSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      passages {
        id
        position
        kind
        text
      }
    }
  }
`)

export const createPassageDocument = graphql(`
  mutation CreatePassage($input: CreatePassageInput!) {
    createPassage(input: $input) {
      __typename
      ... on Passage {
        id
      }
      ...WriteRefusal
    }
  }
`)
