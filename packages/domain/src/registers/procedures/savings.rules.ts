import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, exact, sum, whole, written } from '../../core/decimals.rules.ts'

/** What an improvement saves a citizen each time. */
export const SAVED_UNITS = ['STEPS', 'DAYS', 'PESOS', 'DOCUMENTS'] as const
export type SavedUnit = (typeof SAVED_UNITS)[number]

/** An improvement with what one citizen spent before and after; null: not measured. */
export interface SavingFact {
  completedOn: PlainDate | null
  abandonedOn: PlainDate | null
  stepsBefore: number | null
  stepsAfter: number | null
  daysBefore: number | null
  daysAfter: number | null
  /** Pesos, as a decimal. */
  costBefore: string | null
  costAfter: string | null
  documentsBefore: number | null
  documentsAfter: number | null
  /** Times in a year that its procedure is asked for. */
  yearlyDemand: number | null
}

/** All that citizens spend in a year on what was improved, before and after; decimals as text. */
export interface Saving {
  unit: SavedUnit
  before: string
  after: string
  /** before − after: below 0 where it got worse. */
  saved: string
  /** Improvements that it is made of. */
  improvements: number
  /** Completed improvements left out: without demand, or without both amounts. */
  unmeasured: number
}

/** In force for citizens at the end of a day: completed by then, and not given up. */
export function isCompleted(
  { completedOn, abandonedOn }: Pick<SavingFact, 'completedOn' | 'abandonedOn'>,
  asOf: PlainDate,
): boolean {
  return (
    completedOn !== null && completedOn <= asOf && !(abandonedOn !== null && abandonedOn <= asOf)
  )
}

/** Σ (before − after) × yearly demand over the completed improvements, one line a unit. */
export function savingsOf(facts: readonly SavingFact[], asOf: PlainDate): Saving[] {
  const completed = facts.filter((fact) => isCompleted(fact, asOf))
  return SAVED_UNITS.map((unit) => {
    const measured = completed.map((fact) => yearly(fact, unit)).filter((pair) => pair !== null)
    const before = sum(measured.map((pair) => pair.before))
    const after = sum(measured.map((pair) => pair.after))
    return {
      unit,
      before: written(before),
      after: written(after),
      saved: written(before.minus(after)),
      improvements: measured.filter((pair) => !pair.before.eq(pair.after)).length,
      unmeasured: completed.length - measured.length,
    }
  })
}

function yearly(fact: SavingFact, unit: SavedUnit): { before: Exact; after: Exact } | null {
  const [before, after] = amounts(fact, unit)
  if (!before || !after || fact.yearlyDemand === null) return null
  const times = whole(fact.yearlyDemand)
  return { before: before.times(times), after: after.times(times) }
}

function amounts(fact: SavingFact, unit: SavedUnit): [Exact | null, Exact | null] {
  switch (unit) {
    case 'STEPS':
      return [counted(fact.stepsBefore), counted(fact.stepsAfter)]
    case 'DAYS':
      return [counted(fact.daysBefore), counted(fact.daysAfter)]
    case 'PESOS':
      return [exact(fact.costBefore), exact(fact.costAfter)]
    case 'DOCUMENTS':
      return [counted(fact.documentsBefore), counted(fact.documentsAfter)]
  }
}

function counted(amount: number | null): Exact | null {
  return amount === null ? null : whole(amount)
}
