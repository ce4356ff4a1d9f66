/** Fields of cached rows that an edit of a register changes: its lists, its rows, and the plan’s figures with what they are made of. */
export const REGISTER_FIELDS = ['register', 'registerRow', 'plan', 'officeWeek', 'node'] as const
