import { graphql } from '../../gql/index.ts'

/** Which rows of the plan, in which areas, are counted from the inventory. */
export const planRowsDocument = graphql(`
  query PlanRows($entity: String!) {
    plan(entity: $entity) {
      id
      areas {
        id
        number
        indicators {
          id
          row
          targets {
            id
            sourceOptions {
              key
            }
          }
        }
      }
    }
  }
`)
