import { graphql } from '../../gql/index.ts'

/** What stands around the list, whatever it is narrowed to. */
export const inventoryDocument = graphql(`
  query Inventory($entity: String!, $set: ActSet, $asOf: Date) {
    entity(slug: $entity) {
      id
      name
      today
      isSample
      offices {
        id
        name
        activeTo
      }
      savedViews(list: PROCEDURES) {
        id
        name
        query
      }
    }
    inventorySummary(entity: $entity, actSet: $set, asOf: $asOf) {
      asOf
      rows
      bars {
        bar
        counts
        outOf
        excluded
      }
      savings {
        unit
        before
        after
        saved
        improvements
        unmeasured
      }
      attention {
        attention
        rows
      }
    }
  }
`)

export const inventoryListDocument = graphql(`
  query InventoryList(
    $entity: String!
    $search: String
    $filter: ProcedureFilter
    $sort: ProcedureSort
    $asOf: Date
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    procedures(
      entity: $entity
      search: $search
      filter: $filter
      sort: $sort
      asOf: $asOf
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      edges {
        node {
          id
          ...InventoryTable_procedure
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
`)

export const saveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const removeViewDocument = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      __typename
      ... on Entity {
        id
      }
      ...WriteRefusal
    }
  }
`)
