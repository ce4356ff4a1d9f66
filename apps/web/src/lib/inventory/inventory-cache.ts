/** Fields of cached rows that an edit of the inventory changes: the lists, the row, and the plan’s figures with what they are made of. */
export const INVENTORY_FIELDS = [
  'procedures',
  'procedure',
  'inventorySummary',
  'plan',
  'node',
] as const
