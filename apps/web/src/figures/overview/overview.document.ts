import { graphql } from '../../gql/index.ts'

export const overviewDocument = graphql(`
  query Overview($entity: String!) {
    entity(slug: $entity) {
      id
      slug
      name
      isSample
      currentContact
    }
    plan(entity: $entity) {
      id
      title
      validFrom
      validTo
      status
      onTrackFrom
      atRiskFrom
      areas {
        id
      }
      indicators {
        id
      }
      figure {
        asOf
        progress
        expected
        status
        ...PlanProgress_figure
      }
      ...AreaTable_plan
      ...DeadlineList_plan
      ...ObjectiveSection_plan
      ...PhaseSection_plan
    }
  }
`)
