import { graphql } from '../../gql/index.ts'

export const procedureDocument = graphql(`
  query Procedure($entity: String!, $code: String!) {
    entity(slug: $entity) {
      id
      name
      isSample
      today
    }
    procedure(entity: $entity, code: $code) {
      id
      code
      name
      actSet
      cost
      costNote
      answerDays
      answerUnit
      published
      viewerMayEdit
      state
      retiredOn
      office {
        id
        name
      }
      ...CitizenSheet_procedure
      ...ProcedureLinks_procedure
      ...ProcedureInside_procedure
    }
  }
`)

/** What the forms choose from. */
export const procedureChoicesDocument = graphql(`
  query ProcedureChoices($entity: String!) {
    plan(entity: $entity) {
      id
      endsOn
    }
    entity(slug: $entity) {
      id
      today
      offices {
        id
        name
        activeTo
      }
      organisations {
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
      improvementKinds {
        id
        type
        name
        verified
        active
        version
      }
    }
  }
`)

export const procedureHistoryDocument = graphql(`
  query ProcedureHistory($entity: String!, $code: String!, $first: Int, $after: String) {
    procedure(entity: $entity, code: $code) {
      id
      history(first: $first, after: $after) {
        edges {
          cursor
          node {
            at
            action
            actorName
            ofImprovement
            label
            reason
            made
            changes {
              field
              before
              after
            }
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

export const updateProcedureDocument = graphql(`
  mutation UpdateProcedure($input: UpdateProcedureInput!) {
    updateProcedure(input: $input) {
      __typename
      ... on Procedure {
        id
        code
      }
      ...WriteRefusal
    }
  }
`)

export const identifyProcedureDocument = graphql(`
  mutation IdentifyProcedure($input: IdentifyProcedureInput!) {
    identifyProcedure(input: $input) {
      __typename
      ... on Procedure {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const studyProcedureDocument = graphql(`
  mutation StudyProcedure($input: StudyProcedureInput!) {
    studyProcedure(input: $input) {
      __typename
      ... on Procedure {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const retireProcedureDocument = graphql(`
  mutation RetireProcedure($input: RetireProcedureInput!) {
    retireProcedure(input: $input) {
      __typename
      ... on Procedure {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const restoreProcedureDocument = graphql(`
  mutation RestoreProcedure($input: RestoreProcedureInput!) {
    restoreProcedure(input: $input) {
      __typename
      ... on Procedure {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const declareProceduresDocument = graphql(`
  mutation DeclareProcedures($input: DeclareProceduresInput!) {
    declareProcedures(input: $input) {
      __typename
      ... on DeclaredProcedures {
        procedures {
          id
          code
        }
      }
      ...WriteRefusal
    }
  }
`)
