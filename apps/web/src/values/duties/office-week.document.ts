import { graphql } from '../../gql/index.ts'

/** What offices owe to the registers in the running week. */
export const officeWeekDocument = graphql(`
  query OfficeWeek($entity: String!, $offices: [ID!]) {
    entity(slug: $entity) {
      id
      name
      offices {
        id
        name
        activeTo
      }
    }
    dueActions(entity: $entity, own: true, offices: $offices) {
      id
      code
      words
      isLate
      dueOn
      office {
        id
        name
      }
      answerable {
        id
        name
      }
    }
    officeWeek(entity: $entity, offices: $offices) {
      today
      weekStartsOn
      weekEndsOn
      offices {
        id
        name
      }
      deliveries {
        office {
          id
          name
        }
        month
        startsOn
        dueOn
        done
        goal
        running
      }
      mailUses {
        accountId
        name
        office {
          id
          name
        }
        weekStartsOn
        dueOn
        running
        daysBefore
      }
      attestations {
        register
        periodKey
        periodStartsOn
        periodEndsOn
        office {
          id
          name
        }
      }
      evaluations {
        office {
          id
          name
        }
        actSet
        count
        first {
          procedureId
          label
          identified
        }
      }
      next {
        kind
        on
      }
    }
  }
`)
