import { describe, expect, it } from 'vitest'
import { AddressThrottle, networkOf } from './address-throttle.ts'

const minute = 60_000

describe('what an address may do', () => {
  it('is so many times within so many minutes, and then again as the first of them passes', () => {
    const throttle = new AddressThrottle({ attempts: 2, minutes: 10 })
    const start = 1_000_000
    expect(throttle.take('203.0.113.7', start)).toBeNull()
    expect(throttle.take('203.0.113.7', start + 4 * minute)).toBeNull()
    expect(throttle.take('203.0.113.7', start + 5 * minute)).toBe(5)
    // What was refused is no attempt: it doesn't lengthen the wait.
    expect(throttle.take('203.0.113.7', start + 9.5 * minute)).toBe(1)
    expect(throttle.take('203.0.113.7', start + 10 * minute)).toBeNull()
    expect(throttle.take('203.0.113.7', start + 10 * minute)).toBe(4)
  })

  it('is each one’s own', () => {
    const throttle = new AddressThrottle({ attempts: 1, minutes: 10 })
    expect(throttle.take('203.0.113.7')).toBeNull()
    expect(throttle.take('203.0.113.8')).toBeNull()
    expect(throttle.take('203.0.113.7')).toBe(10)
  })
})

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:a::1', '2001:db8:0:a'],
  ['2001:0DB8:0000:000a:1:2:3:4', '2001:db8:0:a'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
