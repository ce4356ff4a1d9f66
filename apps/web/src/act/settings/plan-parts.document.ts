import { graphql } from '../../gql/index.ts'

export const createPhaseDocument = graphql(`
  mutation CreatePhase($input: CreatePhaseInput!) {
    createPhase(input: $input) {
      __typename
      ... on Phase {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createObjectiveDocument = graphql(`
  mutation CreateObjective($input: CreateObjectiveInput!) {
    createObjective(input: $input) {
      __typename
      ... on Objective {
        id
        position
      }
      ...WriteRefusal
    }
  }
`)

export const updateObjectiveDocument = graphql(`
  mutation UpdateObjective($input: UpdateObjectiveInput!) {
    updateObjective(input: $input) {
      __typename
      ... on Objective {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createIncentiveDocument = graphql(`
  mutation CreateIncentive($input: CreateIncentiveInput!) {
    createIncentive(input: $input) {
      __typename
      ... on Incentive {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateIncentiveDocument = graphql(`
  mutation UpdateIncentive($input: UpdateIncentiveInput!) {
    updateIncentive(input: $input) {
      __typename
      ... on Incentive {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const removePlanPartDocument = graphql(`
  mutation RemovePlanPart($input: RemovePlanPartInput!) {
    removePlanPart(input: $input) {
      __typename
      ... on Plan {
        id
      }
      ...WriteRefusal
    }
  }
`)
