/** Fields of cached rows that an edit of a register changes: its lists, its rows, the plan’s figures with what they are made of, and the scheme. */
export const REGISTER_FIELDS = [
  ...(['register', 'registerRow', 'plan', 'officeWeek', 'node'] as const),
  ...(['scheme', 'dueActions'] as const),
] as const
