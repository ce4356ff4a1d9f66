import { type PlainDate, resolveDeadline } from '@gelt/domain'
import { dateColumn } from './moments.ts'
import type { DeadlineTemplate } from './plan-template.ts'

/** A deadline as its columns: words, rule, and the days that the rule gives from the plan's start. */
export function deadlineRow(deadline: DeadlineTemplate, startsOn: PlainDate) {
  const { rule } = deadline
  const resolved = resolveDeadline(rule, startsOn)
  const amount =
    rule.type === 'MONTHS'
      ? rule.months
      : rule.type === 'YEARS'
        ? rule.years
        : rule.type === 'YEAR_END'
          ? rule.year
          : null
  return {
    cellText: deadline.cellText,
    text: deadline.text,
    provenance: deadline.provenance,
    provenanceNote: deadline.provenanceNote,
    rule: rule.type,
    amount,
    statedOn: dateColumn(rule.type === 'DATE' ? rule.date : null),
    computedOn: dateColumn(resolved?.computed ?? null),
    resolvedOn: dateColumn(resolved?.date ?? null),
    startsOn: dateColumn(deadline.startsOn),
    state: deadline.state,
  }
}
