import type { ErrorCode } from '@gelt/domain'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { writeRefusal } from './write-refusal.document.ts'

/** A field of the input that was refused. */
export interface RefusedField {
  path: readonly string[]
  code: ErrorCode
  message: string
}

/** Why nothing was written. */
export type WriteRefusal =
  | { kind: 'INPUT'; code: ErrorCode; message: string; fields: readonly RefusedField[] }
  | {
      kind: 'CONFLICT'
      code: ErrorCode
      message: string
      /** The version to send with the next try. */
      currentVersion: number
      /** Stored values as text, by the names of the input; null: empty. */
      current: ReadonlyMap<string, string | null>
    }
  | { kind: 'ACCESS' | 'NOT_FOUND' | 'STATE'; code: ErrorCode; message: string }

/** What became of a write. Unanswered: it may have been written; the same key tells. */
export type WriteOutcome<Written> =
  | { kind: 'written'; value: Written }
  | { kind: 'refused'; refusal: WriteRefusal }
  | { kind: 'unanswered'; requestId: string | null }

const KINDS = {
  AccessRefusal: 'ACCESS',
  ConflictRefusal: 'CONFLICT',
  InputRefusal: 'INPUT',
  NotFoundRefusal: 'NOT_FOUND',
  StateRefusal: 'STATE',
} as const

type RefusalName = keyof typeof KINDS

/** The member of a result union that says what was written. */
export type WrittenOf<Result> = Exclude<Result, { __typename: RefusalName }>

function isRefusalName(name: string): name is RefusalName {
  return Object.hasOwn(KINDS, name)
}

/** Reads the result union of a mutation, selected with `__typename` and `...WriteRefusal`. */
export function outcomeOf<Result extends { __typename: string }>(
  result: Result,
): WriteOutcome<WrittenOf<Result>> {
  const name = result.__typename
  if (!isRefusalName(name)) return { kind: 'written', value: result as WrittenOf<Result> }
  const refusal = readFragment(writeRefusal, result as FragmentType<typeof writeRefusal>)
  const { errorCode: code, message } = refusal
  const kind = KINDS[name]
  if (kind === 'INPUT') {
    const issues = 'issues' in refusal ? refusal.issues : []
    const fields = issues.map(({ errorCode, ...issue }) => ({ ...issue, code: errorCode }))
    return { kind: 'refused', refusal: { kind, code, message, fields } }
  }
  if (kind === 'CONFLICT' && 'current' in refusal) {
    const current = new Map(refusal.current.map(({ field, value }) => [field, value ?? null]))
    const { currentVersion } = refusal
    return { kind: 'refused', refusal: { kind, code, message, currentVersion, current } }
  }
  return { kind: 'refused', refusal: { kind: kind === 'CONFLICT' ? 'STATE' : kind, code, message } }
}
