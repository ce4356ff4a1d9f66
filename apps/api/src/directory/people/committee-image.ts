import type { CommitteeMember } from '@gelt/db'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import type { Image } from '../../core/writing/stored-row.ts'

/** A seat in the committee as the audit log and a conflict show it. */
export function committeeImage({ function: duty, act, since, until }: CommitteeMember): Image {
  return { function: duty, act, since: plainDateOf(since), until: optionalPlainDateOf(until) }
}
