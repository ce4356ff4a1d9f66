import { encodeId } from '../core/ids.ts'

/** Of all that is drawn: every run draws the same. */
const seed = 20080903

/** Mulberry32: the same numbers from the same seed, on every machine. */
function numbersFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
/** The next number of this run, from 0 to 1. */
export const next = numbersFrom(seed)
export const below = (limit: number) => Math.floor(next() * limit)
export const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item

export const uuid = '00000000-0000-4000-8000-000000000000'
const strange: readonly (() => unknown)[] = [
  ...['', ' ', '\0', 'a\0b', '\ud800', '💥', '%', "';--", '../..', '{}', 'null', 'aqui', 'otra'],
  ...[
    'x'.repeat(5000),
    '9'.repeat(400),
    '-1',
    '1e999',
    'NaN',
    '2010-02-30',
    '99999-01-01',
    '2010-06-30',
  ],
  ...[
    '2010-06-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '275760-09-13T00:00:00Z',
  ],
  ...[0, -1, 1, 101, 2 ** 31, 2 ** 53, 1.5, -1e308, true, false, null, [], {}, [[]], [null]],
  ...[
    uuid,
    `Plan:${uuid}`,
    encodeId('Plan', uuid),
    encodeId('Target', uuid),
    encodeId('Nothing', uuid),
  ],
  ...[
    encodeId('Plan', 'x'),
    encodeId('Plan', `${uuid}\0`),
    Buffer.from('["a\0b","x"]').toString('base64url'),
  ],
  ...[
    { asOf: '2010-06-30' },
    { __proto__: null, constructor: 'x' },
    Array.from({ length: 1500 }, () => 'X'),
  ],
].map((value) => () => value)

export const aStrangeValue = () => oneOf(strange)()
export const aStrangeText = () => {
  const value = aStrangeValue()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export type Shape = Record<string, unknown>

/** Makes something within a value wrong. */
export function mutated(value: unknown, depth = 0): unknown {
  if (depth > 3 || next() < 0.3 || typeof value !== 'object' || value === null)
    return aStrangeValue()
  if (Array.isArray(value))
    return value.map((item) => (next() < 0.5 ? mutated(item, depth + 1) : item))
  const keys = Object.keys(value)
  const key = oneOf([...keys, 'unknown'])
  return { ...value, [key]: mutated((value as Shape)[key], depth + 1) }
}
