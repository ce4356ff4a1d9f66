import { graphql } from '../../gql/index.ts'

/** What a figure counted from the inventory still lacks, for a select. */
export const missingProceduresDocument = graphql(`
  query MissingProcedures($target: ID!, $office: String) {
    node(id: $target) {
      __typename
      id
      ... on Target {
        explanation(basis: LIVE) {
          rows(first: 100, verdict: MISSING, office: $office) {
            edges {
              node {
                rowId
                label
                officeName
                reasonKey
                reason
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
  }
`)

/** One of them, with what its short forms begin with. */
export const procedureWorkDocument = graphql(`
  query ProcedureWork($entity: String!, $code: String!) {
    procedure(entity: $entity, code: $code) {
      id
      viewerMayEdit
      retiredOn
      ...ProcedureStep_procedure
    }
  }
`)
