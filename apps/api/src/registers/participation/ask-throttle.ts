import { randomBytes } from 'node:crypto'
import type { Database } from '@gelt/db'
import { keyedHash, keyFor } from '../../core/keyed-hash.ts'
import { rotatingKey, takeAttempt } from '../../http/attempts.sql.ts'
import { networkOf } from '../../http/network-of.ts'

declare module '../../core/context.ts' {
  interface Services {
    /** How many questions an address asks. */
    askThrottle: AskThrottle
  }
}

const windowSeconds = 10 * 60
const keySeconds = 60 * 60

/**
 * Counts questions by address, over all processes. The address isn't stored: its hash is, for ten minutes, under a key
 * that is made of the secret and of one in the database that is replaced every hour.
 */
export class AskThrottle {
  readonly #db: Database
  readonly #secret: Buffer
  readonly #attempts: number

  constructor(db: Database, secret: string, attempts: number) {
    this.#db = db
    this.#secret = keyFor(secret, 'questions')
    this.#attempts = attempts
  }

  /**
   * Counts a question.
   * @returns whole minutes to wait where there were too many already; null: it may go on
   */
  async take(address: string): Promise<number | null> {
    const fresh = randomBytes(32)
    const key = await rotatingKey(this.#db, 'questions', fresh, keySeconds)
    const seconds = await takeAttempt(this.#db, {
      bucket: keyedHash(Buffer.concat([this.#secret, key]), networkOf(address)),
      attempts: this.#attempts,
      seconds: windowSeconds,
    })
    return seconds && Math.ceil(seconds / 60)
  }
}
