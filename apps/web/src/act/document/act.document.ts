import { graphql } from '../../gql/index.ts'

export const actDocument = graphql(`
  query Act($entity: String!) {
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
      status
      resolutionNumber
      resolutionDate
      passages {
        position
        kind
        text
      }
      notes {
        code
        place
        sourceText
        question
        reading
        rows
      }
      areas {
        id
        number
        indicators {
          id
          row
        }
      }
      ...OperationalTable_plan
      ...IncentiveList_plan
    }
  }
`)
