import { graphql } from '../../gql/index.ts'

export const sessionItem = graphql(`
  fragment SessionItem_session on ParticipationSession {
    id
    code
    topic
    modality
    opensOn
    opensAt
    closesOn
    officials
    heldOn
    transcriptOn
    cancelledReason
    stage
  }
`)

export const sessionsDocument = graphql(`
  query ParticipationSessions($entity: String!) {
    entity(slug: $entity) {
      id
      name
      isSample
    }
    participationSessions(entity: $entity) {
      id
      stage
      opensOn
      ...SessionItem_session
    }
  }
`)
