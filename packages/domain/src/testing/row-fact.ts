import { emptyRow } from '../registers/check-row.rules.ts'
import type { RowValues } from '../registers/register-definition.ts'
import type { DailyRegisterKey } from '../registers/register-heads.ts'
import { type DailyField, dailyRegister } from '../registers/registers.ts'
import type { RowFact } from '../registers/row-fact.ts'
import type { DailyFact } from '../sources/daily-fact.ts'

/** A row of a register with these values and nothing else; with what a case changes around them. */
export function rowFact<Key extends DailyRegisterKey>(
  key: Key,
  values: Partial<RowValues<DailyField<Key>>> = {},
  around: Partial<Omit<RowFact, 'values'>> = {},
): DailyFact<Key> {
  const fact: RowFact = {
    id: 'r1',
    label: `${dailyRegister(key).prefix}-001`,
    officeId: null,
    officeName: null,
    names: {},
    annulledReason: null,
    linked: {},
    phaseStartsOn: null,
    ...around,
    values: { ...emptyRow(dailyRegister(key)), ...values },
  }
  return fact as DailyFact<Key>
}
