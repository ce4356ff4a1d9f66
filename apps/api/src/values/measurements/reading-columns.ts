import {
  checkReading,
  type PlainDate,
  periodByKey,
  type Reading,
  type TargetTerms,
} from '@gelt/domain'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal } from '../../core/refusals.ts'

/** A reported value as it comes in, ids still opaque. */
export interface ReportedValue {
  periodKey: string
  cutoff: PlainDate | null
  value: string | null
  numerator: string | null
  denominator: string | null
  members: { memberId: string; value: string | null }[]
}

function memberIdOf(globalId: string): string {
  try {
    return idOf('TargetMember', globalId)
  } catch (error) {
    // An id that is none is a member that doesn't exist; the rules name its place in the list.
    if (error instanceof NotFoundRefusal) return globalId
    throw error
  }
}

/**
 * The columns of a reported value, checked by the rules.
 * @throws InputRefusal naming each field.
 */
export function readingColumns(
  terms: TargetTerms,
  reported: ReportedValue,
  today: PlainDate,
  readings: readonly Reading[],
) {
  const period = periodByKey(terms.periodUnit, reported.periodKey, terms.planStartsOn)
  if (!period) throw new InputRefusal([{ path: ['periodKey'], code: 'PERIOD_UNKNOWN' }])
  const cutoff = reported.cutoff ?? (period.endsOn < today ? period.endsOn : today)
  const members = reported.members
    .filter((member) => member.value !== null)
    .map((member) => ({ memberId: memberIdOf(member.memberId), value: member.value }))
  const candidate: Reading = { ...reported, id: 'candidate', revision: 1, cutoff, members }
  const issues = checkReading(terms, candidate, today, readings)
  if (issues.length > 0) throw new InputRefusal(issues)
  return {
    columns: {
      periodKey: period.key,
      periodStartsOn: dateColumn(period.startsOn),
      periodEndsOn: dateColumn(period.endsOn),
      cutoff: dateColumn(cutoff),
      value: reported.value,
      numerator: reported.numerator,
      denominator: reported.denominator,
    },
    members: members.flatMap(({ memberId, value }) =>
      value === null ? [] : [{ memberId, value }],
    ),
  }
}
