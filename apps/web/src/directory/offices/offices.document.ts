import { graphql } from '../../gql/index.ts'

export const officesDocument = graphql(`
  query Offices($entity: String!) {
    entity(slug: $entity) {
      id
      today
      offices {
        id
        code
        name
        activeFrom
        activeTo
        version
      }
      organisations {
        id
        code
        name
        sector
        activeFrom
        activeTo
        version
      }
      bodies {
        id
        code
        name
        activeFrom
        activeTo
        version
      }
    }
  }
`)

export const createOfficeDocument = graphql(`
  mutation CreateOffice($input: CreateOfficeInput!) {
    createOffice(input: $input) {
      __typename
      ... on Office {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateOfficeDocument = graphql(`
  mutation UpdateOffice($input: UpdateOfficeInput!) {
    updateOffice(input: $input) {
      __typename
      ... on Office {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archiveOfficeDocument = graphql(`
  mutation ArchiveOffice($input: ArchiveOfficeInput!) {
    archiveOffice(input: $input) {
      __typename
      ... on Office {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createOrganisationDocument = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateOrganisationDocument = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archiveOrganisationDocument = graphql(`
  mutation ArchiveOrganisation($input: ArchiveOrganisationInput!) {
    archiveOrganisation(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createBodyDocument = graphql(`
  mutation CreateBody($input: CreateBodyInput!) {
    createBody(input: $input) {
      __typename
      ... on Body {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateBodyDocument = graphql(`
  mutation UpdateBody($input: UpdateBodyInput!) {
    updateBody(input: $input) {
      __typename
      ... on Body {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archiveBodyDocument = graphql(`
  mutation ArchiveBody($input: ArchiveBodyInput!) {
    archiveBody(input: $input) {
      __typename
      ... on Body {
        id
      }
      ...WriteRefusal
    }
  }
`)
