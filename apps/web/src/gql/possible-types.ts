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
    "Channel",
    "ConnectionPoint",
    "Dataset",
    "Delivery",
    "GuidanceItem",
    "HandoverDocument",
    "HandoverMaterial",
    "HandoverMethod",
    "MailAccount",
    "MailUse",
    "ParticipationSession",
    "Partner",
    "ResourceNeed",
    "SectorEngagement",
    "Training",
    "TrainingGroup"
  ]
}
