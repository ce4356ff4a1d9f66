import { graphql } from '../../gql/index.ts'

/** Who is signed in: asked once, and known to every page. */
export const sessionDocument = graphql(`
  query Session {
    viewer {
      email
      operates
      persons {
        person {
          id
          name
          post
        }
        roles
        actions
        entity {
          id
          slug
          name
          department
          isSample
          archived
        }
      }
    }
  }
`)
