import { type Database, query, withConnection } from '@gelt/db'
import { Refusal } from '../core/refusals.ts'
import type { RunSql } from '../core/run-sql.ts'
import { nextTurn } from '../core/turns.ts'
import { queryMilliseconds, tooLarge, workLimits } from './limits.ts'

declare module '../core/context.ts' {
  interface Context {
    /** What this operation takes of the server, and where it ends. */
    work: OperationWork
  }
}

/** What one operation takes of the server, and where it ends: its time, its heavy reads, the moments it looks at. */
export class OperationWork {
  readonly #db: Database
  readonly #isAnonymous: boolean
  #until: number
  readonly #timer: NodeJS.Timeout
  readonly #expired: Promise<never>
  #lastTurn: Promise<void> = Promise.resolve()
  #lastStatement: Promise<unknown> = Promise.resolve()
  readonly #moments = new Set<string>()
  #replays = 0
  #isWrite = false

  constructor(db: Database, viewer: object | null, milliseconds = queryMilliseconds) {
    this.#db = db
    this.#isAnonymous = viewer === null
    this.#until = performance.now() + milliseconds
    const { promise, reject } = Promise.withResolvers<never>()
    this.#timer = setTimeout(() => reject(tooSlow()), milliseconds).unref()
    // Nobody may be waiting when it comes.
    promise.catch(() => {})
    this.#expired = promise
  }

  /** It writes: its time is the transaction's, and what it answers waits for no reader. */
  beginWrite(): void {
    this.#isWrite = true
    this.#until = Number.POSITIVE_INFINITY
    clearTimeout(this.#timer)
  }

  /** Answered, or nobody waits for the answer any more: what still runs of it ends at its next step. */
  end(): void {
    clearTimeout(this.#timer)
    if (!this.#isWrite) this.#until = 0
  }

  /** @throws Refusal QUERY_TOO_SLOW once its time is over */
  check(): void {
    if (performance.now() >= this.#until) throw tooSlow()
  }

  /** Tells once its time is over. */
  whenExpired(tell: (error: Error) => void): void {
    this.#expired.catch(tell)
  }

  /** Waits for something, no longer than there is time. @throws Refusal QUERY_TOO_SLOW */
  within<Result>(work: Promise<Result>): Promise<Result> {
    return this.#isWrite ? work : Promise.race([work, this.#expired])
  }

  /**
   * Sends a statement that may take long. An operation has one at a time, however many it wants: another that waits
   * for the few connections waits for one of each.
   */
  readonly run: RunSql = <Row extends object>(text: string, values: unknown[]) => {
    if (this.#isWrite) return query<Row>(this.#db, text, values)
    const own = this.#lastStatement.then(() => this.#send<Row>(text, values))
    this.#lastStatement = own.catch(() => {})
    return own
  }

  #send<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    this.check()
    return withConnection(this.#db.heavy, (connection) => {
      this.check()
      return query<Row>(connection, text, values)
    })
  }

  /**
   * Lets others in before something that keeps the process busy; operations take turns.
   * @param isNeeded asked when the operation's own turns before this one are over, which may have done it already
   */
  async turn(isNeeded = () => true): Promise<void> {
    const own = this.#lastTurn.then(() => (isNeeded() ? nextTurn() : undefined))
    this.#lastTurn = own
    await own
    this.check()
  }

  /** @throws GraphQLError when an anonymous caller looks at too many plans and moments */
  countMoment(planId: string, knownAt: Date | null): void {
    this.#moments.add(`${planId} ${knownAt?.toISOString()}`)
    if (this.#isAnonymous && this.#moments.size > workLimits.moments) throw tooLarge('moments')
  }

  /** @throws GraphQLError when an anonymous caller has too many stretches replayed */
  countReplay(): void {
    this.#replays += 1
    if (this.#isAnonymous && this.#replays > workLimits.whyMoved) throw tooLarge('whyMoved')
  }
}

function tooSlow(): Refusal {
  return new Refusal('QUERY_TOO_SLOW')
}
