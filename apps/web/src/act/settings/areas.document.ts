import { graphql } from '../../gql/index.ts'

export const areasSettingsDocument = graphql(`
  query AreasSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      areas {
        id
        number
        shortName
        version
        indicators {
          id
        }
        ...AreaForm_area
      }
    }
  }
`)

export const createAreaDocument = graphql(`
  mutation CreateArea($input: CreateAreaInput!) {
    createArea(input: $input) {
      __typename
      ... on ActionArea {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateAreaDocument = graphql(`
  mutation UpdateArea($input: UpdateAreaInput!) {
    updateArea(input: $input) {
      __typename
      ... on ActionArea {
        id
      }
      ...WriteRefusal
    }
  }
`)
