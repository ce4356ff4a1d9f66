import { graphql } from '../../gql/index.ts'

export const areaDocument = graphql(`
  query Area($entity: String!, $number: Int!, $asOf: Date, $knownAt: DateTime) {
    plan(entity: $entity) {
      id
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
      areas {
        id
        number
        shortName
      }
      area(number: $number) {
        id
        number
        name
        shortName
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
        }
        indicators {
          id
          targets {
            id
            sourceOptions {
              key
            }
          }
        }
        ...AreaHistory_area
        ...AreaAct_area
        ...AreaIndicators_area
      }
    }
  }
`)
