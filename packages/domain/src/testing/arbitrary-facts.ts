import * as fc from 'fast-check'
import type { PlainDate } from '../core/calendar/plain-date.rules.ts'
import type { ProcedureFact } from '../figures/sources/procedure-fact.ts'
import type { RegisterKey } from '../figures/sources/source.ts'
import type { RegisterFact } from '../registers/definitions/register-fact.ts'
import type { RegisterField } from '../registers/definitions/register-field.ts'
import type { DailyRegisterKey } from '../registers/definitions/register-heads.ts'
import { dailyRegister } from '../registers/definitions/registers.ts'
import type { RowFact } from '../registers/definitions/row-fact.ts'
import { AUTOMATION_DEGREES, FEASIBILITIES } from '../registers/procedures/procedures.vocabulary.ts'
import { procedureFact } from './procedure-fact.ts'
import { rowFact } from './row-fact.ts'

type Day = fc.Arbitrary<PlainDate>

function arbitraryValue(
  field: RegisterField,
  day: Day,
  sound: boolean,
): fc.Arbitrary<string | null> {
  const some = {
    DAY: day,
    FLAG: fc.constantFrom('true', 'false'),
    DECIMAL: fc.constantFrom('0', '3.75', '4'),
    WEEKDAYS: fc.constantFrom('1', '12345', '67'),
  }
  if (field.type === 'OPTION') return fc.option(fc.constantFrom(...Object.keys(field.options)))
  const value = field.type in some ? some[field.type as keyof typeof some] : fc.constant('x')
  return sound && field.needed ? value : fc.option(value)
}

function arbitraryValues(key: string, day: Day, sound: boolean, only?: readonly string[]) {
  const fields = Object.entries(dailyRegister(key).fields)
  return fc.record(
    Object.fromEntries(
      fields
        .filter(([name]) => only?.includes(name) ?? true)
        .map(([name, of]) => [name, arbitraryValue(of, day, sound)]),
    ),
  )
}

/** Rows of other registers that belong to one of this, by their names. */
export function linkedRows(key: DailyRegisterKey, day: Day, sound = false) {
  const links = Object.entries(dailyRegister(key).linked ?? {}).map(
    ([name, { register, fields }]) => [
      name,
      fc.array(arbitraryValues(register, day, sound, fields), { maxLength: 4 }),
    ],
  )
  return fc.record(Object.fromEntries(links)) as fc.Arbitrary<RowFact['linked']>
}

/**
 * A row of a register of daily work, whatever it holds.
 * @param day of all its days, but that of its phase
 * @param sound whether it holds what its definition needs
 */
export function dailyFact(
  key: DailyRegisterKey,
  day: Day,
  phaseDay: Day,
  sound = false,
): fc.Arbitrary<RowFact> {
  return fc
    .record({
      values: arbitraryValues(key, day, sound),
      annulledReason: fc.option(fc.constant('Repetida')),
      linked: linkedRows(key, day, sound),
      phaseStartsOn: fc.option(phaseDay),
    })
    .map(({ values, ...around }) => rowFact(key, values, around as Partial<RowFact>))
}

/** A row of the inventory, whatever became of it on these days. */
export function arbitraryProcedure(day: Day): fc.Arbitrary<ProcedureFact> {
  const maybeDay = fc.option(day, { nil: null })
  const feasibility = fc.constantFrom(...FEASIBILITIES)
  return fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      actSet: fc.constantFrom('SERVICE', 'PROCEDURE', 'NONE'),
      declaredOn: day,
      identifiedOn: maybeDay,
      studiedOn: maybeDay,
      retiredOn: maybeDay,
      optimisable: feasibility,
      optimisableOn: maybeDay,
      rationalisable: feasibility,
      rationalisableOn: maybeDay,
      automatable: feasibility,
      automatableOn: maybeDay,
      suitOn: maybeDay,
      siteOn: maybeDay,
      suitRemovedOn: maybeDay,
      automation: fc.constantFrom(...AUTOMATION_DEGREES),
      automationOn: maybeDay,
      improvements: fc.array(
        fc.record({
          completedOn: maybeDay,
          abandonedOn: maybeDay,
          needsPartner: fc.boolean(),
          hasPartner: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    })
    .map((change) => procedureFact(change))
}

/** A sound row of any register, all of its days among these. */
export function soundFact(key: RegisterKey, day: Day, phaseDay: Day): fc.Arbitrary<RegisterFact> {
  return key === 'procedures' ? arbitraryProcedure(day) : dailyFact(key, day, phaseDay, true)
}
