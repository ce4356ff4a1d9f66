/** Every refusal that the product knows, closed: a new one needs its words in both languages. */
export const ERROR_CODES = [
  // The request
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FILTER_FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'WRONG_STATE',
  'OWN_APPROVAL',
  'LAST_ADMINISTRATOR',
  'ALREADY_EXISTS',
  'WRONG_CREDENTIALS',
  'LINK_EXPIRED',
  'MAIL_FAILED',
  'TOO_MANY_ATTEMPTS',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_SLOW',
  'CLOCK_BEHIND',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'INTERNAL',
  // Any field
  'INVALID_VALUE',
  'REQUIRED',
  'UNKNOWN_FIELD',
  'NOT_AN_OPTION',
  'TOO_FEW_ITEMS',
  'TOO_MANY_ITEMS',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'CONTROL_CHARACTERS',
  'INVALID_DATE',
  'DATE_IN_FUTURE',
  'INVALID_RANGE',
  'INVALID_EMAIL',
  'INVALID_URL',
  'INVALID_NIT',
  'INVALID_DIVIPOLA',
  'INVALID_HASH',
  'INVALID_TIME',
  'GUESSABLE_PASSWORD',
  'NOT_A_MONDAY',
  'AUDITOR_ALONE',
  // Registers
  'PERSONAL_DATA_UNCLEARED',
  'PERIOD_NOT_ENDED',
  'NOT_ACTIVE_THEN',
  'FIXED',
  // Numbers
  'NOT_A_NUMBER',
  'NEGATIVE',
  'ABOVE_RANGE',
  'TOO_MANY_DECIMALS',
  'NOT_WHOLE',
  // Values of a target
  'NO_VALUE',
  'UNEXPECTED_VALUE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'ZERO_DENOMINATOR',
  'TOTAL_BELOW_ZERO',
  'PERIOD_UNKNOWN',
  'PERIOD_BEFORE_PLAN',
  'PERIOD_AFTER_PLAN',
  'PERIOD_IN_FUTURE',
  'CUTOFF_OUTSIDE_PERIOD',
  'CUTOFF_IN_FUTURE',
  'CUTOFF_NOT_PERIOD_END',
  'DATE_BEFORE_RECORDED',
  'MEMBER_UNKNOWN',
  'MEMBER_REPEATED',
  'MEMBER_INACTIVE',
  // Files
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_ALLOWED',
  'FILE_TYPE_MISMATCH',
  'FILE_MISSING',
  'FILE_CHANGED',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A refusal of one field: where, which, and the numbers that its sentence needs. */
export interface Issue {
  path: string[]
  code: ErrorCode
  params?: Record<string, string>
}

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.some((code) => code === text)
}
