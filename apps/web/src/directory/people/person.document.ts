import { graphql } from '../../gql/index.ts'

/** Everybody, page by page: the API gives people in lists only. */
export const personDocument = graphql(`
  query Person($entity: String!, $after: String) {
    viewer {
      email
      persons {
        person {
          id
        }
      }
    }
    entity(slug: $entity) {
      id
      today
      offices {
        id
        name
        activeTo
      }
      people(first: 100, archived: true, after: $after) {
        edges {
          node {
            id
            name
            archived
            email
            hasAccount
            post
            version
            memberships {
              role
              since
              until
              office {
                id
                name
              }
            }
            ...PersonForm_person
            ...RolesForm_person
            ...AccessPanel_person
            ...CommitteePanel_person
            ...ArchivePerson_person
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

export const createPersonDocument = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updatePersonDocument = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const setRolesDocument = graphql(`
  mutation SetRoles($input: SetRolesInput!) {
    setRoles(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archivePersonDocument = graphql(`
  mutation ArchivePerson($input: ArchivePersonInput!) {
    archivePerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const invitePersonDocument = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on IssuedInvitation {
        delivered
        expiresAt
        link
      }
      ...WriteRefusal
    }
  }
`)

export const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on IssuedInvitation {
        delivered
        expiresAt
        link
      }
      ...WriteRefusal
    }
  }
`)

export const addCommitteeMemberDocument = graphql(`
  mutation AddCommitteeMember($input: AddCommitteeMemberInput!) {
    addCommitteeMember(input: $input) {
      __typename
      ... on CommitteeMember {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const endCommitteeMemberDocument = graphql(`
  mutation EndCommitteeMember($input: EndCommitteeMemberInput!) {
    endCommitteeMember(input: $input) {
      __typename
      ... on CommitteeMember {
        id
      }
      ...WriteRefusal
    }
  }
`)
