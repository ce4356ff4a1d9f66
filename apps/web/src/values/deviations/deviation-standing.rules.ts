interface Standing {
  closedOn?: string | null
  dueOn?: string | null
}

/** Whether the corrective action should have been done before `today` (`YYYY-MM-DD`) and isn’t. */
export function isOverdue({ closedOn, dueOn }: Standing, today: string): boolean {
  return !closedOn && dueOn != null && dueOn < today
}
