import { graphql } from '../../gql/index.ts'

export const auditLogDocument = graphql(`
  query AuditLog(
    $entity: String!
    $action: String
    $actor: ID
    $subject: ID
    $from: Date
    $to: Date
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    entity(slug: $entity) {
      id
      name
      isSample
      auditEvents(
        action: $action
        actor: $actor
        subject: $subject
        from: $from
        to: $to
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        edges {
          node {
            id
            at
            changes {
              field
            }
            ...AuditEventItem_event
            ...AuditCsv_event
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

/** What helps to read the log and stays the same from page to page. */
export const auditContextDocument = graphql(`
  query AuditContext($entity: String!) {
    entity(slug: $entity) {
      id
      auditChain {
        events
        whole
        firstBroken
      }
      people(first: 100, archived: true) {
        edges {
          node {
            id
            name
          }
        }
      }
      offices {
        id
        name
      }
      organisations {
        id
        name
      }
      improvementKinds {
        id
        name
      }
    }
  }
`)

/** Names of the members of targets: asked only where an event speaks of one by its id. */
export const auditMembersDocument = graphql(`
  query AuditMembers($entity: String!) {
    entity(slug: $entity) {
      id
      plans {
        id
        indicators {
          id
          targets {
            id
            members {
              id
              name
            }
          }
        }
      }
    }
  }
`)
