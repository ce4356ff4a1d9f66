import { APPROVAL_OBSTACLES, ROUND_STATUSES } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { optionEnumOf } from '../../registers/rows/vocabulary.graphql.ts'

export const RoundStatusEnum = builder.enumType('RoundStatus', {
  description: 'Where a round of the diagnosis stands.',
  values: enumValues(ROUND_STATUSES, {
    OPEN: 'It is being assessed.',
    SUBMITTED: 'It waits for approval, and doesn’t change meanwhile.',
    APPROVED: 'It was approved, and never changes.',
  }),
})

export const ApprovalObstacleEnum = builder.enumType('RoundApprovalObstacle', {
  description: 'Why the caller may not approve a round.',
  values: enumValues(APPROVAL_OBSTACLES, {
    ROLE: 'No role that approves.',
    NOT_SUBMITTED: 'Nobody has submitted it.',
    SUBMITTED_IT: 'The caller submitted it.',
    CONFIRMED_SOME: 'The caller confirmed some of its assessments.',
  }),
})

export const DecisionKindEnum = builder.enumType('RoundDecisionKind', {
  description: 'What was decided on a round.',
  values: enumValues(['SUBMITTED', 'APPROVED', 'RETURNED'] as const, {
    SUBMITTED: 'Handed over for approval.',
    APPROVED: 'Approved.',
    RETURNED: 'Given back to those who assess, with the reason.',
  }),
})

export const RoundKindEnum = optionEnumOf('DiagnosisRound', 'kind')
export const WorkEnum = optionEnumOf('Assessment', 'work')
export const ResultEnum = optionEnumOf('Assessment', 'result')
export const ProvenanceEnum = optionEnumOf('Criterion', 'provenance')
