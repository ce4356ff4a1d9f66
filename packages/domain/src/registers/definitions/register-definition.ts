import type { PeriodUnit } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import type { Both, RegisterField } from './register-field.ts'
import type { RegisterHead } from './register-heads.ts'

/** A row's values by field; null: empty. */
export type RowValues<Key extends string = string> = Readonly<Record<Key, string | null>>

/** Rows of another register that belong to a row, as the rules see them with it. */
export interface LinkedRows {
  register: string
  /** The field of that register that leads here. */
  by: string
  /** What of it the rules look at. */
  fields: readonly string[]
}

/** A state that a row can be in. */
export interface RowStateTerms<Key extends string = string> {
  labels: Both
  /** The field that holds the day since when a row is in it; left out: the one that it begins with. */
  since?: Key
}

/** Fields of a form under a heading. */
export interface FormSection<Key extends string = string> {
  title: Both
  fields: readonly Key[]
}

/**
 * A register of daily work or a kept list, as data: its form, its list, its files, its table and its part of the API follow
 * from this. What its rows count for is said by the sources.
 */
export interface RegisterDefinition<Key extends string = string> extends RegisterHead {
  /** Table of the database: `connection_point`. */
  table: string
  /** Letters before the number of a row's code: `PC` gives PC-001. */
  prefix: string
  /** What the register is for and what goes into it, in a sentence. */
  help: Both
  /** In the order of the form. */
  fields: Readonly<Record<Key, RegisterField>>
  /** The fields of a list on a narrow screen, the first of them naming the row. */
  columns: readonly [NoInfer<Key>, ...NoInfer<Key>[]]
  /**
   * What a row is called, after its code.
   * @param names of what its references lead to, by field
   */
  title: (values: RowValues<Key>, names: RowValues<Key>) => string
  /** The day that a list is ordered by, newest first. */
  day: NoInfer<Key>
  /** The last day that a row holds, where rows end. */
  until?: NoInfer<Key>
  /** What it keeps has no last day, and may go to another office. */
  stands?: boolean
  /** Through which reference a row belongs to an office, where it doesn't name one itself. */
  ownedThrough?: NoInfer<Key>
  /** The day since when the public reads a row, where not from the first. */
  publicSince?: NoInfer<Key>
  /**
   * Whoever keeps it says for each period that it is complete, so that nothing recorded means zero. Left out: a kept
   * list, which no figure is counted from.
   */
  attestedBy?: PeriodUnit
  /** A code is made of the prefix, this field and a number: `F1-03`. Left out: `PC-001`. Never changes with the code. */
  codedBy?: NoInfer<Key>
  /** What a code looks like, where it isn't the prefix and a number. */
  codes?: RegExp
  /** Its rows are made with those of another list: none is added by hand or by a file. */
  madeWith?: string
  /** In their order, the one that a row begins with first: it is in the last one whose day has come. */
  states?: Readonly<Record<string, RowStateTerms<NoInfer<Key>>>>
  /** Of the form; left out: what is needed, and the rest. */
  sections?: readonly FormSection<NoInfer<Key>>[]
  /**
   * What else a row becomes by an edit.
   * @param before null: the row is new
   */
  derive?: (before: RowValues<Key> | null, after: RowValues<Key>) => Partial<RowValues<Key>>
  /** Fields that no two rows have the same together. */
  unique?: readonly (readonly NoInfer<Key>[])[]
  /** Days that can't come before another one. */
  order?: readonly (readonly [first: NoInfer<Key>, then: NoInfer<Key>])[]
  /** What a field asks for once it is filled in. */
  asks?: readonly (readonly [field: NoInfer<Key>, needs: NoInfer<Key>])[]
  /** What doesn't fit together, beyond all that. */
  check?: (values: RowValues<Key>, today: PlainDate) => Issue[]
  /** Rows of other registers that its rows are judged with. */
  linked?: Readonly<Record<string, LinkedRows>>
}

/** Whether figures are counted from it; a kept list is told apart by having no periods to be complete in. */
export function isCounted(definition: RegisterDefinition): boolean {
  return definition.attestedBy !== undefined
}

/** The unit of the periods that a counted register is complete in. @throws Error for a kept list: a fault of the program */
export function attestedUnit({ key, attestedBy }: RegisterDefinition): PeriodUnit {
  if (attestedBy === undefined) throw new Error(`${key} has no periods`)
  return attestedBy
}

/** Keeps the names of the fields for the rules. */
export function defineRegister<Key extends string>(
  definition: RegisterDefinition<Key>,
): RegisterDefinition<Key> {
  return definition
}

/** Names of a register's fields. */
export type FieldOf<Definition> = Definition extends RegisterDefinition<infer Key> ? Key : never
