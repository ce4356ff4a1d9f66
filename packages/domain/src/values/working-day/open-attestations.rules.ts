import { type Period, periodAfter, periodOf } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { latest } from '../../core/calendar/plain-date.rules.ts'
import {
  attestedUnit,
  type RegisterDefinition,
} from '../../registers/definitions/register-definition.ts'
import type { AttestationFact, RowFact } from '../../registers/definitions/row-fact.ts'

/** The days that an office works. */
export interface OfficeDays {
  id: string
  activeFrom: PlainDate
  /** Last day; null: it works. */
  activeTo: PlainDate | null
}

/** A register that figures are counted from. */
export interface KeptRegister {
  definition: RegisterDefinition
  /** First day that something is counted from it. */
  since: PlainDate
  /** Offices that a target counted from it asks of by name: they keep it even without a row. */
  memberOffices: readonly string[]
  rows: readonly RowFact[]
}

/** A period of a register that nobody said to be complete. */
export interface OpenAttestation {
  /** Key of the register. */
  register: string
  period: Period
  /** Office that owes it; null: the committee, for the whole municipality. */
  officeId: string | null
}

export interface AttestedDays {
  /** Periods that end on this day or later. */
  from: PlainDate
  /** Periods that ended by this day. */
  to: PlainDate
  planStartsOn: PlainDate
  /** Nothing is owed for a period that begins after it. */
  planEndsOn: PlainDate
}

/**
 * The periods of registers that ended and that nobody said to be complete, register by register, the oldest
 * first: of each office that keeps the register, or of the committee where none does. What was said for the
 * whole municipality is said for every office.
 */
export function openAttestations(
  registers: readonly KeptRegister[],
  attestations: readonly AttestationFact[],
  offices: readonly OfficeDays[],
  days: AttestedDays,
): OpenAttestation[] {
  return registers.flatMap((kept) => {
    const { key } = kept.definition
    const said = attestations.filter(({ register }) => register === key)
    return endedPeriods(kept, days).flatMap((period) => {
      const ofPeriod = said.filter(
        ({ startsOn, endsOn }) => startsOn === period.startsOn && endsOn === period.endsOn,
      )
      if (ofPeriod.some(({ officeId }) => officeId === null)) return []
      return keepers(kept, offices, period)
        .filter((keeper) => !ofPeriod.some(({ officeId }) => officeId === keeper))
        .map((officeId) => ({ register: key, period, officeId }))
    })
  })
}

function endedPeriods({ definition, since }: KeptRegister, days: AttestedDays): Period[] {
  const unit = attestedUnit(definition)
  const from = latest(latest(days.from, since), days.planStartsOn)
  const periods: Period[] = []
  let period = periodOf(unit, from, days.planStartsOn)
  while (period.endsOn <= days.to && period.startsOn <= days.planEndsOn) {
    periods.push(period)
    period = periodAfter(unit, period, days.planStartsOn)
  }
  return periods
}

/** Offices with rows that held in the period or that are asked of by name; null, the committee, where there are none. */
function keepers(
  { definition, rows, memberOffices }: KeptRegister,
  offices: readonly OfficeDays[],
  { startsOn, endsOn }: Period,
): (string | null)[] {
  const { day, until } = definition
  const holding = rows.filter(({ annulledReason, values }) => {
    const [from, to] = [values[day], until ? values[until] : null]
    return annulledReason === null && (from ?? endsOn) <= endsOn && (to ?? startsOn) >= startsOn
  })
  const named = new Set([...memberOffices, ...holding.map(({ officeId }) => officeId)])
  const keeping = offices.filter(
    ({ id, activeFrom, activeTo }) =>
      named.has(id) && activeFrom <= endsOn && (activeTo ?? startsOn) >= startsOn,
  )
  return keeping.length > 0 ? keeping.map(({ id }) => id) : [null]
}
