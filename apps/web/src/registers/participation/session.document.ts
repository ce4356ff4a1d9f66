import { graphql } from '../../gql/index.ts'

/** What doesn't change while it is followed. */
export const sessionDocument = graphql(`
  query ParticipationSession($entity: String!, $code: String!) {
    entity(slug: $entity) {
      id
      name
      isSample
      currentContact
    }
    participationSession(entity: $entity, code: $code) {
      id
      code
      topic
      modality
      opensOn
      opensAt
      closesOn
      officials
      heldOn
      minutes
      transcriptOn
      cancelledReason
      stage
      isOpen
      mayModerate
      office {
        id
        name
      }
    }
  }
`)

export const questionFragment = graphql(`
  fragment Question_question on ParticipationQuestion {
    id
    authorName
    body
    entered
    state
    askedAt
    answer
    answeredBy
    answeredAt
    rejectedReason
    moderatedBy
    version
  }
`)

/** What is asked for again and again while the page is in sight. */
export const followDocument = graphql(`
  query FollowSession($entity: String!, $code: String!, $first: Int!, $after: String) {
    participationSession(entity: $entity, code: $code) {
      id
      stage
      isOpen
      questions(state: PUBLISHED, first: $first, after: $after) {
        totalCount
        edges {
          node {
            id
            answeredAt
            ...Question_question
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

/** For those who moderate: what waits, and what isn't shown. */
export const moderationDocument = graphql(`
  query Moderation($entity: String!, $code: String!) {
    participationSession(entity: $entity, code: $code) {
      id
      waiting: questions(state: PENDING, last: 50) {
        totalCount
        edges {
          node {
            id
            ...Question_question
          }
        }
      }
      hidden: questions(state: REJECTED, first: 50) {
        totalCount
        edges {
          node {
            id
            ...Question_question
          }
        }
      }
    }
  }
`)

export const askQuestionDocument = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      __typename
      ... on AskedQuestion {
        askedAt
      }
      ...WriteRefusal
    }
  }
`)

export const moderateQuestionDocument = graphql(`
  mutation ModerateQuestion($input: ModerateQuestionInput!) {
    moderateQuestion(input: $input) {
      __typename
      ... on ParticipationQuestion {
        id
        ...Question_question
      }
      ...WriteRefusal
    }
  }
`)

export const answerQuestionDocument = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ... on ParticipationQuestion {
        id
        ...Question_question
      }
      ...WriteRefusal
    }
  }
`)

export const enterQuestionDocument = graphql(`
  mutation EnterQuestion($input: EnterQuestionInput!) {
    enterQuestion(input: $input) {
      __typename
      ... on ParticipationQuestion {
        id
        ...Question_question
      }
      ...WriteRefusal
    }
  }
`)
