import { graphql } from '../../gql/index.ts'

export const planSettingsDocument = graphql(`
  query PlanSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      title
      status
      validFrom
      resolutionNumber
      resolutionDate
      onTrackFrom
      atRiskFrom
      epigraph
      vision
      indicators {
        id
      }
      ...PlanForm_plan
      ...PlanWordsForm_plan
      ...ThresholdsForm_plan
      ...AdoptPlanForm_plan
    }
  }
`)

export const updatePlanDocument = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) {
      __typename
      ... on Plan {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const adoptPlanDocument = graphql(`
  mutation AdoptPlan($input: AdoptPlanInput!) {
    adoptPlan(input: $input) {
      __typename
      ... on Plan {
        id
      }
      ...WriteRefusal
    }
  }
`)
