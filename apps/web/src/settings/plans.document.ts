import { graphql } from '../gql/index.ts'

export const plansSettingsDocument = graphql(`
  query PlansSettings($entity: String!) {
    entity(slug: $entity) {
      id
      archived
      plans {
        id
        title
        validFrom
        validTo
        status
      }
    }
    entities {
      id
      slug
      name
      archived
      ...RestoreEntityForm_entity
      plans {
        id
        title
        validFrom
        validTo
      }
    }
  }
`)

export const templateDocument = graphql(`
  query PlanTemplate($entity: String!, $validFrom: Int!) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      areas {
        id
      }
      indicators {
        id
      }
      phases {
        id
      }
      objectives {
        id
      }
    }
  }
`)

export const createPlanDocument = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      __typename
      ... on Plan {
        id
        validFrom
      }
      ...WriteRefusal
    }
  }
`)

export const createEntityDocument = graphql(`
  mutation CreateEntity($input: CreateEntityInput!) {
    createEntity(input: $input) {
      __typename
      ... on Entity {
        id
        slug
        name
      }
      ...WriteRefusal
    }
  }
`)
