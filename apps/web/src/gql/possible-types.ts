export const possibleTypes: Record<string, string[]> = {
  "Refusal": [
    "AccessRefusal",
    "ConflictRefusal",
    "InputRefusal",
    "NotFoundRefusal",
    "StateRefusal"
  ]
}
