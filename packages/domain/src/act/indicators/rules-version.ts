/**
 * Versions of the rules by which readings become a figure. 1: every period of a quota owes the goal. 2: a period owes
 * no more than its days allow, where the target says so. Raise it when a rule changes: a value of a closed
 * period keeps the version that gave its figure, and is evaluated by it for ever.
 */
export const RULES_VERSIONS = [1, 2] as const
export type RulesVersion = (typeof RULES_VERSIONS)[number]

/** By which everything is evaluated that was not closed by an earlier one. */
export const CURRENT_RULES: RulesVersion = 2
