import { graphql } from '../../gql/index.ts'

export const schemeDocument = graphql(`
  query Scheme($entity: String!, $asOf: Date, $knownAt: DateTime) {
    entity(slug: $entity) {
      id
      name
      isSample
      today
    }
    plan(entity: $entity) {
      id
      startsOn
      endsOn
    }
    scheme(entity: $entity, asOf: $asOf, knownAt: $knownAt) {
      asOf
      covered
      coveredLate
      withoutAction
      doneStillNotMet
      late
      round {
        code
        name
        referenceDay
        phases {
          number
          name
          deadline
        }
      }
      gaps {
        deadline
        coverage
        criterion {
          criterionId
          code
          phase
          groupName
          words
          provenance
          result
          missing
        }
        actions {
          id
        }
      }
      actions {
        id
        code
        words
        state
        isLate
        dueOn
        criteria
        office {
          id
          name
        }
        answerable {
          id
          name
        }
      }
    }
  }
`)
