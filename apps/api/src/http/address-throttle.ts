import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

interface ThrottleOptions {
  /** How often one address may do it within the time. */
  attempts: number
  minutes: number
}

/** Addresses remembered at once; beyond that the one longest unseen is forgotten. */
const addressesKept = 50_000

/**
 * Counts what callers without an account do, by their address. Addresses are kept in memory for as long as they
 * count, and nowhere else.
 */
export class AddressThrottle {
  readonly #attempts: number
  readonly #milliseconds: number
  readonly #moments: LRUCache<string, readonly number[]>

  constructor({ attempts, minutes }: ThrottleOptions) {
    this.#attempts = attempts
    this.#milliseconds = minutes * 60_000
    this.#moments = new LRUCache({ max: addressesKept, ttl: this.#milliseconds })
  }

  /**
   * Counts an attempt.
   * @returns whole minutes to wait where there were too many already; null: it may go on
   */
  take(address: string, now = Date.now()): number | null {
    const network = networkOf(address)
    const kept = this.#moments.get(network) ?? []
    const recent = kept.filter((moment) => moment > now - this.#milliseconds)
    const [first] = recent
    if (first !== undefined && recent.length >= this.#attempts) {
      return Math.max(1, Math.ceil((first + this.#milliseconds - now) / 60_000))
    }
    this.#moments.set(network, [...recent, now])
    return null
  }
}

/** A household has one address of version 4, and a whole /64 of version 6: the latter counts as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
