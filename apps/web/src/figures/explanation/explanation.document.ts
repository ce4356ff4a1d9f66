import { graphql } from '../../gql/index.ts'

/** Approved values that a typed figure is made of. */
export const explainedValue = graphql(`
  fragment ExplainedValue_measurement on Measurement {
    id
    periodKey
    periodStartsOn
    periodEndsOn
    cutoff
    value
    numerator
    denominator
    note
    members {
      memberId
      value
    }
    decisions {
      kind
      decidedAt
      asActingMayor
      decidedBy {
        id
        name
      }
    }
    evidence {
      id
      title
      url
    }
  }
`)

/** What a figure is made of, all but its rows. */
export const explanationDocument = graphql(`
  query Explanation($id: ID!, $asOf: Date, $knownAt: DateTime, $basis: Basis) {
    node(id: $id) {
      __typename
      id
      ... on Target {
        row
        label
        kind
        goal
        unit
        unitPlural
        periodUnit
        memberKind
        sourceDecisions {
          startsOn
          reason
          source {
            key
          }
        }
        live: figure(asOf: $asOf, knownAt: $knownAt, basis: LIVE) {
          basis
          sourceKey
          value
          numerator
          denominator
          satisfied
          memberCount
        }
        recorded: figure(asOf: $asOf, knownAt: $knownAt, basis: RECORDED) {
          basis
          value
          numerator
          denominator
          satisfied
          memberCount
          lastReading {
            measurementId
            cutoff
          }
        }
        explanation(asOf: $asOf, knownAt: $knownAt, basis: $basis) {
          asOf
          basis
          sourceKey
          register
          definitionVersion
          rulesVersion
          sentence
          counted
          outOf
          owed {
            memberName
            periodKey
            periodStartsOn
            periodEndsOn
            done
            owed
          }
          owedCount
          counts
          missing
          excluded
          figure {
            progress
            value
            numerator
            denominator
            satisfied
            memberCount
          }
          offices {
            officeName
            counts
            missing
          }
          measurements {
            id
            ...ExplainedValue_measurement
          }
        }
      }
    }
  }
`)

export const explainedRow = graphql(`
  fragment ExplainedRow_row on ExplainedRow {
    rowId
    label
    officeName
    verdict
    reasonKey
    reason
    note
    on
    amount
    owed
    periodKey
  }
`)

/** The same rows that the sentence counts, a page at a time. */
export const explanationRowsDocument = graphql(`
  query ExplanationRows(
    $id: ID!
    $asOf: Date
    $knownAt: DateTime
    $basis: Basis
    $verdict: Verdict
    $office: String
    $first: Int!
    $after: String
  ) {
    node(id: $id) {
      __typename
      id
      ... on Target {
        explanation(asOf: $asOf, knownAt: $knownAt, basis: $basis) {
          rows(first: $first, after: $after, verdict: $verdict, office: $office) {
            edges {
              node {
                ...ExplainedRow_row
              }
            }
            pageInfo {
              startCursor
              endCursor
              hasNextPage
            }
          }
        }
      }
      ... on Measurement {
        explanation {
          rows(first: $first, after: $after, verdict: $verdict, office: $office) {
            edges {
              node {
                ...ExplainedRow_row
              }
            }
            pageInfo {
              startCursor
              endCursor
              hasNextPage
            }
          }
        }
      }
    }
  }
`)

/** What a value counted at a closing is made of, frozen: for whoever decides on it. */
export const closedExplanationDocument = graphql(`
  query ClosedExplanation($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Measurement {
        target {
          id
          kind
          memberKind
          periodUnit
        }
        explanation {
          definitionVersion
          rulesVersion
          sentence
          counted
          outOf
          owed {
            memberName
            periodKey
            periodStartsOn
            periodEndsOn
            done
            owed
          }
          owedCount
          counts
          missing
          excluded
          figure {
            progress
            value
            numerator
            denominator
          }
        }
      }
    }
  }
`)
