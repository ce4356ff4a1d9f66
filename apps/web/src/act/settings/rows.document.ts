import { graphql } from '../../gql/index.ts'

export const rowsSettingsDocument = graphql(`
  query RowsSettings($entity: String!, $validFrom: Int) {
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      areas {
        id
        number
        shortName
      }
      indicators {
        id
        row
        shortName
        weight
        notApplicable
        answerable {
          id
          name
        }
        answerableOffice {
          id
          name
        }
        deadline {
          id
          resolvedOn
        }
        proposedDeadlines {
          id
          text
        }
        targets {
          id
          kind
          goal
          unit
          unitPlural
          periodUnit
          memberKind
        }
      }
    }
  }
`)

export const rowSettingsDocument = graphql(`
  query RowSettings($entity: String!, $validFrom: Int, $row: Int!) {
    entity(slug: $entity) {
      id
      today
      offices {
        id
        name
        activeTo
      }
      bodies {
        id
        name
        activeTo
      }
      people(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
    plan(entity: $entity, validFrom: $validFrom) {
      id
      validFrom
      status
      startsOn
      phases {
        id
        name
      }
      indicators {
        id
        row
        shortName
        weight
        notApplicable
      }
      indicator(row: $row) {
        id
        row
        version
        shortName
        weight
        notApplicable
        goalText
        name
        activity
        benefits
        responsibles
        resources
        answerable {
          id
          name
        }
        answerableOffice {
          id
          name
        }
        deadline {
          id
          resolvedOn
        }
        ...RowForm_indicator
        ...RowWordsForm_indicator
        ...NotApplicableForm_indicator
        ...DeadlinePanel_indicator
        targets {
          id
          label
          ...TargetSettings_target
        }
      }
    }
  }
`)

export const createIndicatorDocument = graphql(`
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    createIndicator(input: $input) {
      __typename
      ... on Indicator {
        id
        row
      }
      ...WriteRefusal
    }
  }
`)

export const updateIndicatorDocument = graphql(`
  mutation UpdateIndicator($input: UpdateIndicatorInput!) {
    updateIndicator(input: $input) {
      __typename
      ... on Indicator {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const setDeadlineDocument = graphql(`
  mutation SetDeadline($input: SetDeadlineInput!) {
    setDeadline(input: $input) {
      __typename
      ... on Indicator {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const createTargetDocument = graphql(`
  mutation CreateTarget($input: CreateTargetInput!) {
    createTarget(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateTargetDocument = graphql(`
  mutation UpdateTarget($input: UpdateTargetInput!) {
    updateTarget(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const archiveTargetDocument = graphql(`
  mutation ArchiveTarget($input: ArchiveTargetInput!) {
    archiveTarget(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const addTargetMemberDocument = graphql(`
  mutation AddTargetMember($input: AddTargetMemberInput!) {
    addTargetMember(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const updateTargetMemberDocument = graphql(`
  mutation UpdateTargetMember($input: UpdateTargetMemberInput!) {
    updateTargetMember(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const endTargetMemberDocument = graphql(`
  mutation EndTargetMember($input: EndTargetMemberInput!) {
    endTargetMember(input: $input) {
      __typename
      ... on Target {
        id
      }
      ...WriteRefusal
    }
  }
`)
