import { graphql } from '../../gql/index.ts'

export const areaToDoDocument = graphql(`
  query AreaToDo($entity: String!, $number: Int!, $asOf: Date, $knownAt: DateTime) {
    plan(entity: $entity) {
      id
      area(number: $number) {
        id
        indicators {
          id
          row
          shortName
          targets {
            id
            label
            figure(asOf: $asOf, knownAt: $knownAt) {
              sourceKey
              progress
            }
            explanation(asOf: $asOf, knownAt: $knownAt, basis: LIVE) {
              asOf
              register
              sentence
              missing
            }
          }
        }
      }
    }
  }
`)
