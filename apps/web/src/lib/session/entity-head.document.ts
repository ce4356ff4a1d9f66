import { graphql } from '../../gql/index.ts'

/** Whose pages these are, and whether there are others to go to. */
export const entityHeadDocument = graphql(`
  query EntityHead($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      name
      department
      isSample
    }
    entities(first: 2) {
      totalCount
      edges {
        node {
          id
          slug
          name
          department
          isSample
        }
      }
    }
  }
`)
