import { graphql } from '../../gql/index.ts'

/** Spread on the result of every write: why it was refused. */
export const writeRefusal = graphql(`
  fragment WriteRefusal on Refusal {
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
