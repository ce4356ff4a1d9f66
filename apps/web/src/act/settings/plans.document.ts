import { graphql } from '../../gql/index.ts'

export const plansSettingsDocument = graphql(`
  query PlansSettings($entity: String!, $search: String) {
    entity(slug: $entity) {
      id
      name
      archived
      plans {
        id
        title
        validFrom
        validTo
        status
      }
    }
    viewer {
      persons {
        person {
          id
        }
        entity {
          id
          slug
          name
          archived
          ...RestoreEntityForm_entity
        }
      }
    }
    entities(search: $search, first: 20) {
      totalCount
      edges {
        node {
          id
          slug
          name
          plans {
            id
            title
            validFrom
            validTo
          }
        }
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
        unmatched {
          name
        }
      }
      ...WriteRefusal
    }
  }
`)
