import { graphql } from '../../gql/index.ts'

export const incentivesSettingsDocument = graphql(`
  query IncentivesSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      incentives {
        id
        name
        text
        nomination
        nominatedOn
        result
        version
        ...IncentiveWordsForm_incentive
        ...IncentiveForm_incentive
      }
    }
  }
`)

export const recordIncentiveOutcomeDocument = graphql(`
  mutation RecordIncentiveOutcome($input: RecordIncentiveOutcomeInput!) {
    recordIncentiveOutcome(input: $input) {
      __typename
      ... on Incentive {
        id
      }
      ...WriteRefusal
    }
  }
`)
