import { idempotencyKey } from '@gelt/domain'
import { expect, it } from 'vitest'
import { createWriteKeys, randomUuid } from './write-keys.ts'

function counted() {
  let made = 0
  return createWriteKeys(() => `key ${++made}`)
}

it('keeps the key while the same write has no answer', () => {
  const keys = counted()
  expect(keys.keyFor({ value: '4' })).toBe('key 1')
  expect(keys.keyFor({ value: '4' })).toBe('key 1')
})

it('takes another payload for another write', () => {
  const keys = counted()
  keys.keyFor({ value: '4' })
  expect(keys.keyFor({ value: '5' })).toBe('key 2')
})

it('takes what comes after an answer for a new write, even with the same payload', () => {
  const keys = counted()
  keys.keyFor({ value: '4' })
  keys.answered()
  expect(keys.keyFor({ value: '4' })).toBe('key 2')
})

it('makes keys that the server takes', () => {
  const made = Array.from({ length: 50 }, randomUuid)
  expect(made.map((key) => idempotencyKey.safeParse(key).success)).not.toContain(false)
  expect(new Set(made).size).toBe(50)
})
