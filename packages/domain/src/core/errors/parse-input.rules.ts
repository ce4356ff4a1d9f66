import type { z } from 'zod'
import { type ErrorCode, type Issue, isErrorCode } from './error-codes.ts'

type ZodIssue = z.core.$ZodIssue

/** One reason at least. */
export type Issues = [Issue, ...Issue[]]

/** An input accepted and normalised, or every reason against it. */
export type ParsedInput<T> = { ok: true; value: T } | { ok: false; issues: Issues }

/** Parses with a zod input and gives refusals as codes with their numbers, never as zod's English. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): ParsedInput<T> {
  const result = schema.safeParse(input)
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, issues: issuesOf(result.error) }
}

/** The refusals in a zod error as issues of the product, one for each field and reason. */
export function issuesOf(error: z.core.$ZodError): Issues {
  return error.issues.flatMap(issueOf) as Issues
}

function issueOf(issue: ZodIssue): Issue[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'UNKNOWN_FIELD' }))
  }
  const params = paramsOf(issue)
  return [{ path, code: codeOf(issue), ...(params ? { params } : {}) }]
}

function codeOf(issue: ZodIssue): ErrorCode {
  if (isErrorCode(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return missingOr(issue)
    case 'invalid_value':
      return 'NOT_AN_OPTION'
    case 'too_big':
      return bySize(issue.origin, 'TEXT_TOO_LONG', 'TOO_MANY_ITEMS', 'ABOVE_RANGE')
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'REQUIRED'
      return bySize(issue.origin, 'TEXT_TOO_SHORT', 'TOO_FEW_ITEMS', 'NEGATIVE')
    case 'invalid_format':
      if (issue.format === 'email') return 'INVALID_EMAIL'
      return issue.format === 'url' ? 'INVALID_URL' : 'INVALID_VALUE'
    default:
      return 'INVALID_VALUE'
  }
}

// zod leaves `input` out of its issues unless asked; its message says whether something was there.
function missingOr(issue: ZodIssue): ErrorCode {
  return /received (undefined|null)/.test(issue.message) ? 'REQUIRED' : 'INVALID_VALUE'
}

function bySize(origin: string, text: ErrorCode, list: ErrorCode, number: ErrorCode): ErrorCode {
  if (origin === 'string') return text
  return origin === 'array' || origin === 'set' ? list : number
}

function paramsOf(issue: ZodIssue): Record<string, string> | null {
  if (issue.code === 'too_big') return { maximum: String(issue.maximum) }
  if (issue.code === 'too_small') return { minimum: String(issue.minimum) }
  if (issue.code !== 'custom' || !issue.params) return null
  return Object.fromEntries(
    Object.entries(issue.params).map(([key, value]) => [key, String(value)]),
  )
}
