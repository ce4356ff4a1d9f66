import { graphql } from '../../gql/index.ts'

/** A target with all that the rules need: to check a value and to say what it will change. */
export const readingTarget = graphql(`
  fragment ReadingTarget_target on Target {
    id
    row
    rowName
    label
    kind
    mode
    goal
    unit
    unitPlural
    periodUnit
    wholeNumbers
    maximum
    memberKind
    numeratorLabel
    denominatorLabel
    members {
      id
      name
      activeFrom
      activeTo
      deadline
    }
    rules {
      today
      asOf
      startsOn
      deadline
      planStartsOn
      planEndsOn
      onTrackFrom
      atRiskFrom
      notApplicable
      readings {
        measurementId
        periodKey
        cutoff
        revision
        value
        numerator
        denominator
        members {
          memberId
          value
        }
      }
    }
  }
`)
