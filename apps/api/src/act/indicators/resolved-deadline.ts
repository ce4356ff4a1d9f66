import type { Deadline, Plan } from '@gelt/db'
import { type DeadlineRule, resolveDeadline } from '@gelt/domain'
import {
  dateColumn,
  optionalDateColumn,
  optionalPlainDateOf,
  plainDateOf,
} from '../../core/dates.ts'
import type { Image } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/write.ts'

type RuleColumns = Pick<Deadline, 'rule' | 'amount' | 'statedOn'>

/** The rule that the columns hold; NONE where a column that it needs is empty. */
export function ruleOf({ rule, amount, statedOn }: RuleColumns): DeadlineRule {
  if (rule === 'DATE' && statedOn) return { type: 'DATE', date: plainDateOf(statedOn) }
  if (rule === 'MONTHS' && amount) return { type: 'MONTHS', months: amount }
  if (rule === 'YEARS' && amount) return { type: 'YEARS', years: amount }
  if (rule === 'YEAR_END' && amount) return { type: 'YEAR_END', year: amount }
  return { type: 'NONE' }
}

function amountOf(rule: DeadlineRule): number | null {
  if (rule.type === 'MONTHS') return rule.months
  if (rule.type === 'YEARS') return rule.years
  return rule.type === 'YEAR_END' ? rule.year : null
}

/** The columns of a rule, resolved from the plan's start. */
export function deadlineColumns(rule: DeadlineRule, planStartsOn: Date) {
  const resolved = resolveDeadline(rule, plainDateOf(planStartsOn))
  return {
    rule: rule.type,
    amount: amountOf(rule),
    statedOn: rule.type === 'DATE' ? dateColumn(rule.date) : null,
    computedOn: optionalDateColumn(resolved?.computed),
    resolvedOn: optionalDateColumn(resolved?.date),
  }
}

/** Moves the deadlines that run in months or years to the plan's new start; gives their number. */
export async function resolveDeadlinesAnew(tx: Transaction, plan: Plan): Promise<number> {
  const rows = await tx.deadline.findMany({
    where: {
      entityId: plan.entityId,
      indicator: { planId: plan.id },
      state: { not: 'REPLACED' },
      rule: { in: ['MONTHS', 'YEARS'] },
    },
  })
  for (const row of rows) {
    await tx.deadline.update({
      where: { id: row.id, entityId: plan.entityId },
      data: { ...deadlineColumns(ruleOf(row), plan.startsOn), version: { increment: 1 } },
    })
  }
  return rows.length
}

/** A deadline as the audit log and a conflict show it. */
export function deadlineImage(deadline: Deadline | null): Image {
  if (!deadline) return { rule: 'NONE', resolvedOn: null }
  const { text, rule, amount, provenance } = deadline
  return {
    text,
    rule,
    amount,
    statedOn: optionalPlainDateOf(deadline.statedOn),
    resolvedOn: optionalPlainDateOf(deadline.resolvedOn),
    startsOn: optionalPlainDateOf(deadline.startsOn),
    provenance,
  }
}
