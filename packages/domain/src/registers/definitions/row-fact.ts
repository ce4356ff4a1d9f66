import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { RowValues } from './register-definition.ts'
import type { RegisterFact } from './register-fact.ts'

/** A row of a register of daily work, as the rules see it at a moment of recording. */
export interface RowFact<Key extends string = string> extends RegisterFact {
  values: RowValues<Key>
  /** Names of what its references lead to, by field, as recorded by then. */
  names: Readonly<Partial<Record<Key, string | null>>>
  /** Why it was annulled: recorded by mistake, it never counted. Null: it stands. */
  annulledReason: string | null
  /** Rows of other registers that belong to it, by the name in its definition; annulled ones left out. */
  linked: Readonly<Record<string, readonly RowValues[]>>
  /** First day of the phase that it belongs to, by the deadline of the one before; null: no phase. */
  phaseStartsOn: PlainDate | null
}

/** "Complete up to here": what an office, or the committee for all, says of a register's period. */
export interface AttestationFact {
  /** Key of the register. */
  register: string
  startsOn: PlainDate
  /** Last day of the period. */
  endsOn: PlainDate
  /** Null: for the whole municipality. */
  officeId: string | null
}
