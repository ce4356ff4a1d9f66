import { graphql } from '../../gql/index.ts'

export const createImprovementDocument = graphql(`
  mutation CreateImprovement($input: CreateImprovementInput!) {
    createImprovement(input: $input) {
      __typename
      ... on Improvement {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateImprovementDocument = graphql(`
  mutation UpdateImprovement($input: UpdateImprovementInput!) {
    updateImprovement(input: $input) {
      __typename
      ... on Improvement {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const abandonImprovementDocument = graphql(`
  mutation AbandonImprovement($input: AbandonImprovementInput!) {
    abandonImprovement(input: $input) {
      __typename
      ... on Improvement {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createImprovementKindDocument = graphql(`
  mutation CreateImprovementKind($input: CreateImprovementKindInput!) {
    createImprovementKind(input: $input) {
      __typename
      ... on ImprovementKind {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateImprovementKindDocument = graphql(`
  mutation UpdateImprovementKind($input: UpdateImprovementKindInput!) {
    updateImprovementKind(input: $input) {
      __typename
      ... on ImprovementKind {
        id
      }
      ...WriteRefusal
    }
  }
`)
