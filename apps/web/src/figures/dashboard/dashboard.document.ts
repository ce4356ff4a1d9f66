import { graphql } from '../../gql/index.ts'

/** The whole page in one request. */
export const dashboardDocument = graphql(`
  query Dashboard($entity: String!, $asOf: Date, $knownAt: DateTime) {
    plan(entity: $entity) {
      id
      title
      validFrom
      validTo
      status
      startsOn
      endsOn
      entity {
        id
        slug
        name
        isSample
        today
      }
      figure(asOf: $asOf, knownAt: $knownAt) {
        asOf
        progress
        expected
        status
        rows
        counts {
          status
          count
        }
        ...DashboardLead_figure
      }
      ...DashboardGauges_plan
      ...DashboardDeadlines_plan
      ...DashboardAreas_plan
      ...DashboardIndicators_plan
      ...DashboardAttention_plan
      ...DashboardPhases_plan
      ...DashboardHeat_plan
      ...DashboardCompleteness_plan
    }
    dueActions(entity: $entity, asOf: $asOf, knownAt: $knownAt, days: 90) {
      ...DashboardDeadlines_action
    }
  }
`)
