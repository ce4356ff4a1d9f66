import { type ErrorCode, errorMessage, type Language, type StateReason } from '@gelt/domain'

/** An expected refusal: a member of the result union, never a top-level error. Nothing was written. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly params: Record<string, string>

  constructor(code: ErrorCode, params: Record<string, string> = {}) {
    super(code)
    this.code = code
    this.params = params
  }

  describe(language: Language): string {
    return errorMessage(this.code, language, this.params)
  }
}

export interface FieldIssue {
  path: string[]
  code: ErrorCode
  params?: Record<string, string> | undefined
}

export class InputRefusal extends Refusal {
  readonly issues: FieldIssue[]

  constructor(issues: FieldIssue[]) {
    super(issues[0]?.code ?? 'INVALID_VALUE', issues[0]?.params)
    this.issues = issues
  }
}

/** Not signed in, or signed in without the permission. */
export class AccessRefusal extends Refusal {}

/**
 * For what a list can't be narrowed or ordered by for this caller: what is found would tell what they may not see.
 * @param argument its way in the API, with dots: `filter.state`
 * @param value where only some of its values are refused, which
 * @throws AccessRefusal
 */
export function refuseFilter(argument: string, value?: string): never {
  const field = value ? `${argument}: ${value}` : argument
  throw new AccessRefusal('FILTER_FORBIDDEN', { field, argument })
}

/** No such row, or a row of another entity: the two answer alike. */
export class NotFoundRefusal extends Refusal {
  constructor() {
    super('NOT_FOUND')
  }
}

/** What is there doesn't allow it; WRONG_STATE says what and why. */
export class StateRefusal extends Refusal {
  constructor(
    ...[code, params]:
      | ['WRONG_STATE', { reason: StateReason }]
      | ['CLOCK_BEHIND', { moment: string }]
      | ['IDEMPOTENCY_MISMATCH' | 'LAST_ADMINISTRATOR' | 'LINK_EXPIRED' | 'MAIL_FAILED']
  ) {
    super(code, params)
  }
}

/** Somebody else saved first. */
export class ConflictRefusal extends Refusal {
  readonly currentVersion: number
  readonly current: Record<string, string | null>

  constructor(currentVersion: number, current: Record<string, string | null>) {
    super('CONFLICT')
    this.currentVersion = currentVersion
    this.current = current
  }
}

export const refusalTypes = [
  InputRefusal,
  AccessRefusal,
  NotFoundRefusal,
  StateRefusal,
  ConflictRefusal,
]
