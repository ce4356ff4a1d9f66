import { graphql } from '../../gql/index.ts'

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
        errorCode
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
                errorCode
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

/** Of a run exactly what its own page asks of it, so that neither answer takes something from the other. */
export const importsDocument = graphql(`
  query Imports(
    $entity: String!
    $list: ImportedList
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    entity(slug: $entity) {
      id
      imports(list: $list, first: $first, after: $after, last: $last, before: $before) {
        edges {
          node {
            id
            fileName
            format
            state
            createdAt
            appliedAt
            person {
              id
              name
            }
            refusal {
              errorCode
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
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
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
