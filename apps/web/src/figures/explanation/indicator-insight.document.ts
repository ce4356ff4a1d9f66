import { graphql } from '../../gql/index.ts'

/** What the page of a row says beyond its figures: where they come from, what moved them. */
export const indicatorInsightDocument = graphql(`
  query IndicatorInsight($entity: String!, $row: Int!, $asOf: Date, $knownAt: DateTime) {
    plan(entity: $entity) {
      id
      startsOn
      entity {
        id
        isSample
        today
      }
      indicator(row: $row) {
        id
        targets {
          id
          label
          figure(asOf: $asOf, knownAt: $knownAt) {
            asOf
            basis
            sourceKey
          }
          ...SourcePanel_target
        }
      }
    }
  }
`)

export const sourcePanelTarget = graphql(`
  fragment SourcePanel_target on Target {
    id
    label
    sourceDecisions {
      startsOn
      reason
      source {
        key
        counted
        outOf
      }
    }
    sourceOptions {
      key
      counted
      outOf
    }
  }
`)

export const decideSourceDocument = graphql(`
  mutation DecideSource($input: DecideSourceInput!) {
    decideSource(input: $input) {
      __typename
      ... on Target {
        id
        ...SourcePanel_target
      }
      ...WriteRefusal
    }
  }
`)
