import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { RegisterFacts } from './source.ts'

/** A row of a register of daily work, with the names of its fields. */
export type DailyFact<Key extends DailyRegisterKey> = RegisterFacts[Key][number]
