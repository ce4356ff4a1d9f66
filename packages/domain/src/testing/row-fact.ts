import type { DailyFact } from '../figures/sources/daily-fact.ts'
import { emptyRow } from '../registers/definitions/check-row.rules.ts'
import type { RowValues } from '../registers/definitions/register-definition.ts'
import type { DailyRegisterKey } from '../registers/definitions/register-heads.ts'
import { type DailyField, dailyRegister } from '../registers/definitions/registers.ts'
import type { RowFact } from '../registers/definitions/row-fact.ts'

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
