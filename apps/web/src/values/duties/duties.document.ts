import { graphql } from '../../gql/index.ts'

export const dutyItem = graphql(`
  fragment DutyItem_duty on Duty {
    periodKey
    periodStartsOn
    periodEndsOn
    running
    earlier
    dueOn
    state
    indicator {
      id
      row
      shortName
      answerablePost
      answerable {
        id
        name
      }
      answerableOffice {
        id
        name
      }
    }
    target {
      id
      label
      kind
      goal
      unit
      unitPlural
      periodUnit
      memberKind
    }
    measurement {
      id
      cutoff
      value
      numerator
      denominator
      members {
        memberId
        value
      }
      decisions {
        kind
        reason
        decidedBy {
          id
          name
        }
      }
    }
  }
`)

export const dutiesDocument = graphql(`
  query Duties($entity: String!, $all: Boolean!, $mayAll: Boolean!) {
    entity(slug: $entity) {
      id
      today
    }
    plan(entity: $entity) {
      id
      anybodys: duties(all: true) @include(if: $mayAll) {
        periodKey
        state
      }
      duties(all: $all) {
        periodKey
        state
        dueOn
        earlier
        target {
          id
        }
        ...DutyItem_duty
      }
    }
  }
`)
