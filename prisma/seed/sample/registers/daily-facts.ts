import {
  type AttestationFact,
  addDays,
  type DailyRegisterKey,
  dailyRegister,
  REGISTER_KEYS,
  type RegisterFacts,
  type RowFact,
  type RowValues,
  rowLabel,
} from '@gelt/domain'
import { registerFactsAt } from '../inventory/register-facts.ts'
import type { RegisterEdit } from '../inventory/register-history.ts'
import type { SampleContext } from '../sample-context.ts'
import type { SampleAttestation } from './attestations.ts'
import type { DailyEdit } from './daily-history.ts'
import { directoryNames, namesOf } from './references.ts'

/** All that the sample's registers ever said, in the order in which it was recorded. */
export interface SampleRegisters {
  readonly procedures: readonly RegisterEdit[]
  readonly daily: readonly DailyEdit[]
  readonly attestations: readonly SampleAttestation[]
}

/** How many writes had been recorded by a moment. */
export function writesBy(registers: SampleRegisters, knownAt: string): number {
  const { procedures, daily, attestations } = registers
  const until = Date.parse(knownAt)
  return [procedures, daily, attestations]
    .flat()
    .filter(({ moment }) => Date.parse(moment) <= until).length
}

/** What the rules look at, of every register as recorded by a moment: what the database would read from `history`. */
export function factsAt(
  registers: SampleRegisters,
  context: SampleContext,
  knownAt: string,
): RegisterFacts {
  const known = (moment: string) => Date.parse(moment) <= Date.parse(knownAt)
  const rows = new Map<string, DailyEdit>()
  for (const edit of registers.daily) if (known(edit.moment)) rows.set(edit.id, edit)
  const facts = Object.fromEntries(
    REGISTER_KEYS.map((register) => [register, factsOf(register, rows, context)]),
  )
  return {
    ...(facts as unknown as RegisterFacts),
    procedures: registerFactsAt(registers.procedures, context, knownAt),
    attestations: registers.attestations
      .filter(({ moment }) => known(moment))
      .map(({ register, period, officeId }): AttestationFact => {
        const { startsOn, endsOn } = period
        return { register, startsOn, endsOn, officeId }
      }),
  }
}

function factsOf(
  register: DailyRegisterKey,
  rows: ReadonlyMap<string, DailyEdit>,
  context: SampleContext,
): RowFact[] {
  const directory = directoryNames(context)
  const definition = dailyRegister(register)
  const linked = linkedTo(register, rows)
  return [...rows.values()]
    .filter((edit) => edit.register === register)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((edit) => {
      const { id, code, after: values, annulledReason } = edit
      // What it leads to may have been renamed since it was written.
      const names = namesOf(edit, directory, rows)
      const label = rowLabel(definition, code, values, names)
      const officeId = officeOf(edit, rows)
      const officeName = officeId === null ? null : (directory.get(officeId) ?? null)
      const links = linked.map(([name, byRow]) => [name, byRow.get(id) ?? []])
      return {
        ...{ id, label, officeId, officeName, values, names, annulledReason },
        linked: Object.fromEntries(links),
        phaseStartsOn: phaseStart(values, context),
      }
    })
}

function officeOf({ register, after }: DailyEdit, rows: ReadonlyMap<string, DailyEdit>) {
  const { ownedThrough } = dailyRegister(register)
  if (ownedThrough === undefined) return after.office ?? null
  return rows.get(after[ownedThrough] ?? '')?.after.office ?? null
}

/** The day after the deadline of the phase before; the plan's first day for its first phase. */
function phaseStart(values: RowValues, { rows, plan }: SampleContext) {
  const phase = plan.phases.find(({ number }) => rows.phase(number) === values.phase)
  if (!phase) return null
  const before = plan.phases.find(({ number }) => number === phase.number - 1)
  return before ? addDays(before.deadline, 1) : plan.startsOn
}

/** The rows of other registers that belong to those of a register, by the row that they lead to. */
function linkedTo(
  register: DailyRegisterKey,
  rows: ReadonlyMap<string, DailyEdit>,
): (readonly [name: string, byRow: ReadonlyMap<string, readonly RowValues[]>])[] {
  const { linked = {} } = dailyRegister(register)
  return Object.entries(linked).map(([name, { register: other, by, fields }]) => {
    const day = dailyRegister(other).day
    const theirs = [...rows.values()]
      .filter((edit) => edit.register === other && edit.annulledReason === null)
      .sort((a, b) => ((a.after[day] ?? '') < (b.after[day] ?? '') ? -1 : 1))
    const byRow = new Map<string, RowValues[]>()
    for (const { after } of theirs) {
      const row = byRow.get(after[by] ?? '') ?? []
      row.push(Object.fromEntries(fields.map((field) => [field, after[field] ?? null])))
      byRow.set(after[by] ?? '', row)
    }
    return [name, byRow] as const
  })
}
