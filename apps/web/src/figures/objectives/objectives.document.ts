import { graphql } from '../../gql/index.ts'

export const objectivesDocument = graphql(`
  query Objectives($entity: String!, $asOf: Date, $knownAt: DateTime) {
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
      figure(asOf: $asOf, knownAt: $knownAt) {
        asOf
      }
      objectives {
        id
        ...ObjectiveItem_objective
      }
      objectivesWithoutRows {
        id
        position
        text
      }
      rowsWithoutObjective {
        id
        row
        shortName
      }
    }
  }
`)
