import { graphql } from '../gql/index.ts'

/** What stands around a register: its entity, and what the plan’s rows are called. */
export const registerPlaceDocument = graphql(`
  query RegisterPlace($entity: String!) {
    entity(slug: $entity) {
      id
      name
      today
      isSample
      offices {
        id
        name
        activeFrom
        activeTo
      }
      organisations {
        id
        name
        activeTo
      }
      bodies {
        id
        name
        activeTo
      }
    }
    plan(entity: $entity) {
      id
      startsOn
      endsOn
      areas {
        id
        number
        shortName
        indicators {
          id
        }
      }
      phases {
        id
        number
        name
      }
      indicators {
        id
        row
        shortName
        countedBy {
          key
          registers
        }
      }
    }
  }
`)

/** Rows of a register for a select. */
export const rowChoicesDocument = graphql(`
  query RegisterRowChoices(
    $entity: String!
    $key: RegisterKey!
    $filter: RegisterFilter
    $sort: RegisterSort
    $after: String
  ) {
    register(entity: $entity, key: $key) {
      key
      rows(first: 100, after: $after, filter: $filter, sort: $sort) {
        edges {
          node {
            __typename
            id
            label
            mayEdit
            annulledReason
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

export const registerStandingDocument = graphql(`
  query RegisterStanding($entity: String!, $key: RegisterKey!) {
    register(entity: $entity, key: $key) {
      key
      openPeriods {
        periodKey
        startsOn
        endsOn
        office {
          id
          name
        }
        isAttested
        rows
      }
      attestations {
        id
        periodKey
        office {
          id
        }
        note
        attestedBy {
          id
          name
        }
        attestedAt
        faults
      }
    }
  }
`)

export const attestPeriodDocument = graphql(`
  mutation AttestPeriod($input: AttestPeriodInput!) {
    attestPeriod(input: $input) {
      __typename
      ... on Attestation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const withdrawAttestationDocument = graphql(`
  mutation WithdrawAttestation($input: WithdrawAttestationInput!) {
    withdrawAttestation(input: $input) {
      __typename
      ... on Attestation {
        id
      }
      ...WriteRefusal
    }
  }
`)

/** How many rows each office has in each month, and the goal that the plan sets for it. */
export const countsByOfficeDocument = graphql(`
  query CountsByOffice($entity: String!, $key: RegisterKey!, $from: Date!, $to: Date!, $row: Int!) {
    register(entity: $entity, key: $key) {
      key
      countsByOffice(from: $from, to: $to) {
        office {
          id
        }
        month
        count
      }
    }
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        targets {
          id
          kind
          periodUnit
          goal
        }
      }
    }
  }
`)

/** The accounts with what they were used for in two weeks, the first of which can be copied. */
export const mailWeekDocument = graphql(`
  query MailWeek($entity: String!, $monday: Date!, $before: Date!) {
    accounts: register(entity: $entity, key: MAIL_ACCOUNTS) {
      key
      rows(first: 100, filter: { state: ALL }) {
        edges {
          node {
            __typename
            id
            code
            mayEdit
            annulledReason
            ... on MailAccount {
              name
              openedOn
              closedOn
              office {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    week: register(entity: $entity, key: MAIL_USES) {
      key
      rows(first: 100, filter: { from: $monday, to: $monday }) {
        edges {
          node {
            __typename
            id
            ... on MailUse {
              days
              account {
                id
              }
            }
          }
        }
      }
    }
    lastWeek: register(entity: $entity, key: MAIL_USES) {
      key
      rows(first: 100, filter: { from: $before, to: $before }) {
        edges {
          node {
            __typename
            id
            ... on MailUse {
              days
              account {
                id
              }
            }
          }
        }
      }
    }
  }
`)

export const saveMailWeekDocument = graphql(`
  mutation SaveMailWeek($input: SaveMailWeekInput!) {
    saveMailWeek(input: $input) {
      __typename
      ... on Register {
        key
      }
      ...WriteRefusal
    }
  }
`)

export const annulRowDocument = graphql(`
  mutation AnnulRegisterRow($input: AnnulRegisterRowInput!) {
    annulRegisterRow(input: $input) {
      __typename
      ... on RegisterRow {
        id
        annulledReason
        version
        mayEdit
      }
      ...WriteRefusal
    }
  }
`)

export const rowHistoryDocument = graphql(`
  query RegisterRowHistory($entity: String!, $code: String!) {
    registerRow(entity: $entity, code: $code) {
      __typename
      id
      history {
        at
        by
        reason
        changes {
          field
          before
          after
        }
      }
    }
  }
`)

/** How far a row of the plan is: asked before and after a write, to say what it moved. */
export const fedRowDocument = graphql(`
  query FedRow($entity: String!, $row: Int!, $rowId: ID, $judged: Boolean!) {
    plan(entity: $entity) {
      id
      indicator(row: $row) {
        id
        row
        shortName
        figure {
          asOf
          progress
        }
        targets @include(if: $judged) {
          id
          explanation {
            rows(row: $rowId, first: 1) {
              edges {
                node {
                  verdict
                  reason
                }
              }
            }
          }
        }
      }
    }
  }
`)
