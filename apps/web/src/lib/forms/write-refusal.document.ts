import { graphql } from '../../gql/index.ts'

/** Spread on the result of every write, beside `__typename`: why it was refused. */
export const writeRefusal = graphql(`
  fragment WriteRefusal on Refusal {
    __typename
    errorCode
    message
    ... on InputRefusal {
      issues {
        path
        errorCode
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
