import type { Database } from '@gelt/db'
import { keyedHash, keyFor } from '../../core/keyed-hash.ts'
import {
  type AttemptRule,
  forgetAttempts,
  giveBackAttempt,
  takeAttempt,
} from '../../http/attempts.sql.ts'
import { networkOf } from '../../http/network-of.ts'
import { DeviceCookies } from './device-cookie.ts'

declare module '../../core/context.ts' {
  interface Services {
    /** How many wrong passwords. */
    signInGuard: SignInGuard
  }
}

/** Failures from one place within so many minutes; in a day from all devices where the account never signed in. */
export const signInLimits = { failures: 5, minutes: 15, failuresPerDay: 50 }

interface GuardOptions {
  db: Database
  secret: string
  publicUrl: string
  /** Failures of one address within the same minutes, over all accounts, from devices that aren't known. */
  addressLimit: number
}

interface Claim {
  /** Mail address as it was typed. */
  email: string
  /** Network address that the request came from. */
  address: string
  /** Header with the browser's cookies. */
  cookies: string | undefined
}

/** A password that is about to be checked; counted as a failure until it is said to be none. */
export interface SignInAttempt {
  /** The password was right. Gives the cookie by which the device is known from now on. */
  succeeded(): Promise<string>
  /** No password was checked. */
  undo(): Promise<void>
}

/**
 * Counts wrong passwords, in the database, by hashes under a key that is not in it. An attempt is counted before its
 * password is checked, so that many at once are no more than one after the other. The same for accounts that don't exist.
 */
export class SignInGuard {
  readonly #db: Database
  readonly #key: Buffer
  readonly #devices: DeviceCookies
  readonly #addressLimit: number

  constructor({ db, secret, publicUrl, addressLimit }: GuardOptions) {
    this.#db = db
    this.#key = keyFor(secret, 'sign-in')
    this.#devices = new DeviceCookies(keyFor(secret, 'device'), publicUrl.startsWith('https:'))
    this.#addressLimit = addressLimit
  }

  /** @returns the attempt, or whole seconds to wait. */
  async begin({ email, address, cookies }: Claim): Promise<SignInAttempt | number> {
    const account = email.trim().toLowerCase()
    const device = this.#devices.deviceOf(account, cookies)
    const rules = device ? [this.#ofDevice(account, device)] : this.#ofStranger(account, address)
    const taken: string[] = []
    const giveBack = async (buckets: string[]) => {
      for (const bucket of buckets) await giveBackAttempt(this.#db, bucket)
    }
    for (const rule of rules) {
      const seconds = await takeAttempt(this.#db, rule)
      if (seconds !== null) {
        await giveBack(taken)
        return seconds
      }
      taken.push(rule.bucket)
    }
    const [place = '', ...others] = taken
    return {
      undo: () => giveBack(taken),
      succeeded: async () => {
        await forgetAttempts(this.#db, place)
        await giveBack(others)
        return this.#devices.cookieFor(account, device)
      },
    }
  }

  /** Where the account has signed in before, what others did elsewhere doesn't count. */
  #ofDevice(account: string, device: string): AttemptRule {
    return this.#within('device', [account, device], signInLimits.failures)
  }

  #ofStranger(account: string, address: string): AttemptRule[] {
    const network = networkOf(address)
    return [
      this.#within('place', [account, network], signInLimits.failures),
      {
        bucket: keyedHash(this.#key, 'account', account),
        attempts: signInLimits.failuresPerDay,
        seconds: 24 * 60 * 60,
      },
      this.#within('address', [network], this.#addressLimit),
    ]
  }

  #within(kind: string, of: string[], attempts: number): AttemptRule {
    const bucket = keyedHash(this.#key, kind, ...of)
    return { bucket, attempts, seconds: signInLimits.minutes * 60 }
  }
}
