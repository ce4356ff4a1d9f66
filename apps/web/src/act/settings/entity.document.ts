import { graphql } from '../../gql/index.ts'

export const entitySettingsDocument = graphql(`
  query EntitySettings($entity: String!) {
    entity(slug: $entity) {
      id
      slug
      name
      department
      divipolaCode
      nit
      address
      phone
      email
      website
      currentContact
      archived
      isSample
      ...RestoreEntityForm_entity
      ...EntityForm_entity
      ...CurrentContactForm_entity
      ...ArchiveEntityForm_entity
    }
  }
`)

export const updateEntityDocument = graphql(`
  mutation UpdateEntity($input: UpdateEntityInput!) {
    updateEntity(input: $input) {
      __typename
      ... on Entity {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archiveEntityDocument = graphql(`
  mutation ArchiveEntity($input: ArchiveEntityInput!) {
    archiveEntity(input: $input) {
      __typename
      ... on Entity {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const restoreEntityDocument = graphql(`
  mutation RestoreEntity($input: RestoreEntityInput!) {
    restoreEntity(input: $input) {
      __typename
      ... on Entity {
        id
      }
      ...WriteRefusal
    }
  }
`)
