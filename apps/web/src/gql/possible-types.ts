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
  "MutationApproveMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
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
  "MutationAttachEvidenceResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
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
  "MutationCreatePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
  ],
  "MutationEndCommitteeMemberResult": [
    "AccessRefusal",
    "CommitteeMember",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "MutationInvitePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "IssuedInvitation",
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
  "MutationUpdatePersonResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "Person",
    "StateRefusal"
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
