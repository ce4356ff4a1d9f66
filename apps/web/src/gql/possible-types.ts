export const possibleTypes: Record<string, string[]> = {
  "MutationAcceptInvitationResult": [
    "AcceptedInvitation",
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationAddCommitteeMemberResult": [
    "AccessRefusal",
    "CommitteeMember",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationAddTargetMemberResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "MutationAdoptPlanResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Plan",
    "StateRefusal"
  ],
  "MutationApproveMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationArchiveBodyResult": [
    "AccessRefusal",
    "Body",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationArchiveEntityResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Entity",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationArchiveOfficeResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Office",
    "StateRefusal"
  ],
  "MutationArchiveOrganisationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Organisation",
    "StateRefusal"
  ],
  "MutationArchivePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
  ],
  "MutationArchiveTargetResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "MutationAttachEvidenceResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCloseDeviationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Deviation",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCorrectMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCreateAreaResult": [
    "AccessRefusal",
    "ActionArea",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCreateBodyResult": [
    "AccessRefusal",
    "Body",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCreateEntityResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Entity",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCreateIndicatorResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Indicator",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationCreateOfficeResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Office",
    "StateRefusal"
  ],
  "MutationCreateOrganisationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Organisation",
    "StateRefusal"
  ],
  "MutationCreatePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
  ],
  "MutationCreatePlanResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Plan",
    "StateRefusal"
  ],
  "MutationCreateTargetResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "MutationEndCommitteeMemberResult": [
    "AccessRefusal",
    "CommitteeMember",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationEndTargetMemberResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "MutationInvitePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "IssuedInvitation",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationRecordDeviationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Deviation",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationRecordIncentiveOutcomeResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Incentive",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationRecordMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationResetPasswordResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "IssuedInvitation",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationReturnMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationSetDeadlineResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Indicator",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationSetObjectiveRowsResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Objective",
    "StateRefusal"
  ],
  "MutationSetRolesResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
  ],
  "MutationSubmitMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateAreaResult": [
    "AccessRefusal",
    "ActionArea",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateBodyResult": [
    "AccessRefusal",
    "Body",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateDeviationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Deviation",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateEntityResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Entity",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateIndicatorResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "Indicator",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationUpdateOfficeResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Office",
    "StateRefusal"
  ],
  "MutationUpdateOrganisationResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Organisation",
    "StateRefusal"
  ],
  "MutationUpdatePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
  ],
  "MutationUpdatePhaseResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Phase",
    "StateRefusal"
  ],
  "MutationUpdatePlanResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Plan",
    "StateRefusal"
  ],
  "MutationUpdateTargetMemberResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "MutationUpdateTargetResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal",
    "Target"
  ],
  "Node": [
    "ActionArea",
    "Entity",
    "Indicator",
    "Measurement",
    "Plan",
    "Target"
  ],
  "Refusal": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ]
}
