import { graphql } from '../gql/index.ts'

export const importRunDocument = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      id
      fileName
      format
      state
      done
      total
      refusal {
        code
        message
      }
      summary {
        added
        changed
        unchanged
        refused
        undecided
        absentColumns
      }
    }
  }
`)

export const importRowsDocument = graphql(`
  query ImportRows($id: ID!, $kinds: [ImportRowKind!], $first: Int, $after: String) {
    importRun(id: $id) {
      id
      rows(kinds: $kinds, first: $first, after: $after) {
        edges {
          cursor
          node {
            line
            kind
            code
            label
            suitNumber
            suggestions {
              code
              name
            }
            cells {
              column
              header
              cell
              before
              after
              problem {
                code
                message
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const importPlaceDocument = graphql(`
  query ImportPlace($entity: String!) {
    entity(slug: $entity) {
      id
      isSample
      offices {
        id
        name
        activeTo
      }
    }
  }
`)

export const applyImportDocument = graphql(`
  mutation ApplyImport($input: ApplyImportInput!) {
    applyImport(input: $input) {
      __typename
      ... on ImportRun {
        id
        state
        done
        total
      }
      ...WriteRefusal
    }
  }
`)

export const confirmMatchesDocument = graphql(`
  mutation ConfirmMatches($input: ConfirmMatchesInput!) {
    confirmMatches(input: $input) {
      __typename
      ... on ImportRun {
        id
        state
      }
      ...WriteRefusal
    }
  }
`)
