import { graphql } from '../gql/index.ts'

export const entityListDocument = graphql(`
  query EntityList {
    entities {
      id
      slug
      name
      department
      isSample
    }
  }
`)
