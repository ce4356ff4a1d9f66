import type { DailyField, ListKey, PlainDate } from '@gelt/domain'
import type { PersonKey } from '../../people.ts'

/** One write of a row of a register. */
export interface RowWrite<Field extends string = string> {
  /** Day of recording; the moment of the day is derived. */
  readonly on: PlainDate
  readonly by: PersonKey
  /**
   * The fields that it sets, in stored form; null clears. References by code: an office's, a body's, an organisation's,
   * a phase's number, a row's of the plan, a person's key, the key of another register's row; several with a blank
   * between.
   */
  readonly set: Readonly<Partial<Record<Field, string | null>>>
  readonly reason?: string
  /** Takes the row back: why. */
  readonly annulled?: string
  /** One of many of one event, which is told elsewhere. */
  readonly untold?: boolean
}

/** A row of a register or a kept list with all that was ever written of it, oldest first. */
export interface SampleRow {
  readonly register: ListKey
  /** What this data calls it. */
  readonly key: string
  /** Left out: given by the order of recording. */
  readonly code?: string
  readonly writes: readonly RowWrite[]
}

/** Makes the rows of a register, with the names of their fields checked. */
export function rowsOf<Key extends ListKey>(register: Key) {
  return (
    key: string,
    first: RowWrite<DailyField<Key>>,
    ...later: readonly RowWrite<DailyField<Key>>[]
  ): SampleRow => ({ register, key, writes: [first, ...later] as readonly RowWrite[] })
}

/** A write without a reason of its own. */
export function by<Field extends string>(
  person: PersonKey,
  on: PlainDate,
  set: RowWrite<Field>['set'],
  reason?: string,
): RowWrite<Field> {
  return { on, by: person, set, ...(reason === undefined ? {} : { reason }) }
}
