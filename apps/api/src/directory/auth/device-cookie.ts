import { randomUUID, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-auth/cookies'
import { keyedHash } from '../../core/keyed-hash.ts'

/** Days for which a browser in which somebody signed in is known as theirs. */
export const deviceDays = 90

const dayMs = 24 * 60 * 60 * 1000

/**
 * Signed cookies that say: in this browser that account has signed in before. They open nothing; they spare the
 * account's own people the limits that others have used up. Several people may share a browser: each account has its own.
 */
export class DeviceCookies {
  readonly #key: Buffer
  readonly #isSecure: boolean

  constructor(key: Buffer, isSecure: boolean) {
    this.#key = key
    this.#isSecure = isSecure
  }

  /** Id of the browser that the account is known in; null: it isn't. */
  deviceOf(account: string, cookieHeader: string | undefined): string | null {
    const cookie = parseCookies(cookieHeader ?? '').get(this.#nameOf(account))
    const [device = '', until = '', signature = ''] = cookie?.split('.') ?? []
    const right = Buffer.from(this.#sign(account, device, until))
    const given = Buffer.from(signature)
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null
    return Number(until) > Date.now() ? device : null
  }

  /** The header that makes this browser known as the account's, from now on. */
  cookieFor(account: string, known: string | null): string {
    const device = known ?? randomUUID()
    const until = String(Date.now() + deviceDays * dayMs)
    const value = [device, until, this.#sign(account, device, until)].join('.')
    const place = `Max-Age=${deviceDays * 24 * 60 * 60}; Path=/api/auth; HttpOnly; SameSite=Strict`
    return `${this.#nameOf(account)}=${value}; ${place}${this.#isSecure ? '; Secure' : ''}`
  }

  #nameOf(account: string): string {
    return `gelt.device.${keyedHash(this.#key, 'name', account).slice(0, 16)}`
  }

  #sign(account: string, device: string, until: string): string {
    return keyedHash(this.#key, 'device', account, device, until)
  }
}
