export const possibleTypes: Record<string, string[]> = {
  "MutationApproveMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
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
  "MutationRecordMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
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
  "MutationSubmitMeasurementResult": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "Measurement",
    "NotFoundRefusal",
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
