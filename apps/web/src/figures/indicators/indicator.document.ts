import { graphql } from '../../gql/index.ts'

export const indicatorDocument = graphql(`
  query Indicator($entity: String!, $row: Int!, $asOf: Date, $knownAt: DateTime) {
    plan(entity: $entity) {
      id
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
        ...IndicatorComputation_plan
      }
      areas {
        id
        number
        shortName
        indicators {
          id
        }
      }
      indicators {
        id
        row
        shortName
      }
      notes(row: $row) {
        ...IndicatorNotes_note
      }
      indicator(row: $row) {
        id
        row
        shortName
        name
        notApplicable
        figure(asOf: $asOf, knownAt: $knownAt) {
          asOf
          progress
          expected
          status
        }
        targets {
          id
          label
          kind
          goal
          unit
          unitPlural
          periodUnit
          memberKind
          figure(asOf: $asOf, knownAt: $knownAt) {
            value
            numerator
            denominator
            satisfied
            memberCount
          }
        }
        ...IndicatorHistory_indicator
        ...IndicatorComputation_indicator
        ...IndicatorAct_indicator
        ...IndicatorDeadline_indicator
        ...IndicatorAnswerable_indicator
        ...IndicatorDeviations_indicator
      }
    }
  }
`)
