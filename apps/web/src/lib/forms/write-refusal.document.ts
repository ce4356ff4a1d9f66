import { graphql } from '../../gql/index.ts'

/** Spread on the result of every write, beside `__typename`: why it was refused. */
export const writeRefusal = graphql(`
  fragment WriteRefusal on Refusal {
    __typename
    code
    message
    ... on InputRefusal {
      issues {
        path
        code
        message
      }
    }
    ... on ConflictRefusal {
      currentVersion
      current {
        field
        value
      }
    }
  }
`)
