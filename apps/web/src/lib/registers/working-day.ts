import type { PlainDate } from '@gelt/domain'

/** The day that work is recorded for to begin with: today, or the plan’s last day once it is over, for later ones count for nothing. */
export function workingDay(
  today: PlainDate,
  plan: { endsOn: PlainDate } | null | undefined,
): PlainDate {
  return plan && plan.endsOn < today ? plan.endsOn : today
}
