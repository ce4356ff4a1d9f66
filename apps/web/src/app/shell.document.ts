import { graphql } from '../gql/index.ts'

/** Who is signed in, and the entity in sight. */
export const shellDocument = graphql(`
  query Shell($slug: String!, $hasEntity: Boolean!) {
    viewer {
      email
      persons {
        person {
          id
          name
        }
        roles
        entity {
          id
          slug
        }
      }
    }
    entity(slug: $slug) @include(if: $hasEntity) {
      id
      slug
      name
      isSample
      today
    }
  }
`)
