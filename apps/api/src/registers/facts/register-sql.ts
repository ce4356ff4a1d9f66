import type { RegisterFact } from '@gelt/domain'

/** How a register's rows are read from `history` at a moment: all that a new register has to say. */
export interface RegisterSql {
  /** The API’s type of a row. */
  nodeType: string
  /**
   * The tables that its rows are made of, the register's own first, each with the column that names the
   * register's row.
   */
  tables: readonly { table: string; rowId: string }[]
  /**
   * A statement that gives `at`, `place` (text, the order of showing) and `fact` (JSON, the shape in
   * `RegisterFacts`) for each row of the relation named `e`, which has the columns `id` and `at`. Built as `json`:
   * `jsonb` takes twice as long for text that is only passed on.
   */
  factsOf(e: string): string
  /** What SQL doesn't say of a row that it has read, such as its title; left out: it says all. */
  factOf?(read: RegisterFact): RegisterFact
}
