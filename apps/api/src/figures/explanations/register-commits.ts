import type { RegisterCommit, RegisterKey } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import {
  type RegisterWindow,
  readRegisterCommits,
} from '../../registers/facts/register-facts.sql.ts'

export type Moments = Omit<RegisterWindow, 'entityId'>

/** Writes to registers over a stretch of time: of each register read once, however often it is asked for. */
export class RegisterCommits {
  readonly #run: RunSql
  readonly #window: RegisterWindow
  readonly #read = new Map<RegisterKey, Promise<RegisterCommit[]>>()

  constructor(run: RunSql, window: RegisterWindow) {
    this.#run = run
    this.#window = window
  }

  /** After one moment and up to another, both within the whole, in the order of recording. */
  async between(register: RegisterKey, { after, upTo }: Moments): Promise<RegisterCommit[]> {
    const reading =
      this.#read.get(register) ?? readRegisterCommits(this.#run, register, this.#window)
    this.#read.set(register, reading)
    // The database tells moments apart more finely than they are told here: its own beginning stands.
    const from = after > this.#window.after ? after.toISOString() : ''
    const to = upTo.toISOString()
    return (await reading).filter(({ at }) => at > from && at <= to)
  }
}
