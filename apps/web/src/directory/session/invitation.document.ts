import { graphql } from '../../gql/index.ts'

export const invitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      name
      email
      purpose
      expiresAt
      valid
      hasAccount
      entity {
        id
        slug
        name
      }
    }
  }
`)

export const acceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptedInvitation {
        email
      }
      ... on Refusal {
        errorCode
        message
      }
      ... on InputRefusal {
        issues {
          message
        }
      }
    }
  }
`)
