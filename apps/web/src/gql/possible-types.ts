export const possibleTypes: Record<string, string[]> = {
  "Refusal": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ],
  "RegisterRow": [
    "AppointedOfficial",
    "ArchiveHolding",
    "Assessment",
    "Channel",
    "ConnectionPoint",
    "Criterion",
    "Dataset",
    "Delivery",
    "DiagnosisRound",
    "GuidanceItem",
    "HandoverDocument",
    "HandoverMaterial",
    "HandoverMethod",
    "MailAccount",
    "MailUse",
    "ParticipationSession",
    "Partner",
    "PlannedAction",
    "Policy",
    "ResourceNeed",
    "SectorEngagement",
    "Training",
    "TrainingGroup"
  ]
}
