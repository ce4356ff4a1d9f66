import { graphql } from '../../gql/index.ts'

export const outcomeFragment = graphql(`
  fragment Outcome on AssessedOutcome {
    total
    confirmed
    applicable
    meets
    inPart
    notMet
    notApplicable
    figure
    lowerBound
    hasVerdict
  }
`)

/** All rounds with what they came to, phase by phase and group by group. */
export const diagnosisDocument = graphql(`
  query Diagnosis($entity: String!, $knownAt: DateTime) {
    entity(slug: $entity) {
      id
      name
      isSample
      today
    }
    diagnosis(entity: $entity, knownAt: $knownAt) {
      criteriaInForce
      rounds {
        code
        name
        kind
        referenceDay
        status
        isReconstructed
        outcome {
          ...Outcome
        }
        phases {
          number
          name
          deadline
          outcome {
            ...Outcome
          }
          groups {
            name
            outcome {
              ...Outcome
            }
          }
        }
      }
    }
  }
`)

export const criterionFragment = graphql(`
  fragment RoundCriterion on AssessedCriterion {
    assessmentId
    version
    criterionId
    code
    phase
    groupName
    words
    minimumContent
    norm
    article
    provenance
    work
    result
    missing
    exemptingNorm
    reason
    observation
    assessedOn
    proposedResult
    proposedFrom
    proposalMoved
    proposal {
      result
      from
      counted
      of
    }
  }
`)

/** One round with every criterion of it. */
export const roundDocument = graphql(`
  query DiagnosisRound($entity: String!, $code: String!, $knownAt: DateTime) {
    entity(slug: $entity) {
      id
      name
      isSample
      today
    }
    diagnosis(entity: $entity, knownAt: $knownAt) {
      round(code: $code) {
        roundId
        code
        name
        kind
        referenceDay
        status
        isReconstructed
        openedAt
        approvedAt
        mayAssess
        maySubmit
        mayApprove
        mayReturn
        whyNotApprove
        decisions {
          kind
          reason
          at
          asActingMayor
          by {
            id
            name
          }
        }
        outcome {
          ...Outcome
        }
        phases {
          number
          name
          outcome {
            ...Outcome
          }
        }
        criteria {
          ...RoundCriterion
        }
      }
    }
  }
`)

/** Two rounds to be compared. */
export const comparedDocument = graphql(`
  query ComparedRounds($entity: String!, $from: String!, $to: String!, $knownAt: DateTime) {
    entity(slug: $entity) {
      id
      name
      isSample
      today
    }
    diagnosis(entity: $entity, knownAt: $knownAt) {
      rounds {
        code
        name
        referenceDay
      }
      from: round(code: $from) {
        code
        name
        referenceDay
        criteria {
          criterionId
          code
          phase
          words
          work
          result
        }
      }
      to: round(code: $to) {
        code
        name
        referenceDay
        criteria {
          criterionId
          code
          phase
          words
          work
          result
        }
      }
    }
  }
`)

export const openRoundDocument = graphql(`
  mutation OpenRound($input: CreateDiagnosisRoundInput!) {
    createDiagnosisRound(input: $input) {
      __typename
      ... on DiagnosisRound {
        id
        code
      }
      ...WriteRefusal
    }
  }
`)

export const copyCatalogueDocument = graphql(`
  mutation CopyCatalogue($input: CopyCatalogueInput!) {
    copyCatalogue(input: $input) {
      __typename
      ... on Entity {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const assessDocument = graphql(`
  mutation Assess($input: UpdateAssessmentInput!) {
    updateAssessment(input: $input) {
      __typename
      ... on Assessment {
        id
        version
      }
      ...WriteRefusal
    }
  }
`)

export const submitRoundDocument = graphql(`
  mutation SubmitRound($input: SubmitRoundInput!) {
    submitRound(input: $input) {
      __typename
      ... on DiagnosisRound {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const approveRoundDocument = graphql(`
  mutation ApproveRound($input: ApproveRoundInput!) {
    approveRound(input: $input) {
      __typename
      ... on DiagnosisRound {
        id
      }
      ...WriteRefusal
    }
  }
`)

export const returnRoundDocument = graphql(`
  mutation ReturnRound($input: ReturnRoundInput!) {
    returnRound(input: $input) {
      __typename
      ... on DiagnosisRound {
        id
      }
      ...WriteRefusal
    }
  }
`)

/** What a write to the diagnosis changes on the pages in sight. */
export const DIAGNOSIS_FIELDS = ['diagnosis', 'scheme', 'register', 'registerRow'] as const
