import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ERROR_CODES, isErrorCode } from './error-codes.ts'
import { errorMessage } from './error-message.rules.ts'
import { parseInput } from './parse-input.rules.ts'

// These speak of the whole request, not of one field.
const WITHOUT_FIELD = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'WRONG_STATE',
  'OWN_APPROVAL',
  'LAST_ADMINISTRATOR',
  'WRONG_CREDENTIALS',
  'LINK_EXPIRED',
  'TOO_MANY_ATTEMPTS',
  'QUERY_TOO_LARGE',
  'INTERNAL',
  'NO_VALUE',
]

describe.each(['es', 'en'] as const)('messages in %s', (language) => {
  test.each(ERROR_CODES)('%s is a whole sentence that names its field', (code) => {
    const text = errorMessage(code, language, { field: 'Puntos' })
    expect(text).toMatch(/^\p{Lu}.+\.$/u)
    expect(text).not.toMatch(/undefined|null|\$\{/)
    expect(text.startsWith('Puntos')).toBe(!WITHOUT_FIELD.includes(code))
  })

  test('without a field it still reads', () => {
    const expected = language === 'es' ? 'El dato' : 'The value'
    expect(errorMessage('NEGATIVE', language).startsWith(expected)).toBe(true)
  })
})

test('the two languages never share a sentence', () => {
  for (const code of ERROR_CODES) {
    expect(errorMessage(code, 'es')).not.toBe(errorMessage(code, 'en'))
  }
})

test('params reach the sentence', () => {
  const params = { field: 'Hechos', numerator: '9', denominator: '8' }
  expect(errorMessage('NUMERATOR_ABOVE_DENOMINATOR', 'es', params)).toBe(
    'Hechos: hay más hechos (9) que el total (8). Corrija uno de los dos.',
  )
})

test('codes are known by name only', () => {
  expect(isErrorCode('CONFLICT')).toBe(true)
  expect(isErrorCode('conflict')).toBe(false)
})

describe('parseInput', () => {
  const schema = z.strictObject({
    name: z.string().min(1).max(5),
    kind: z.enum(['A', 'B']),
    mail: z.email(),
    count: z.int().min(0).max(9),
    list: z.array(z.string()).max(1),
  })
  const right = { name: 'x', kind: 'A', mail: 'a@b.co', count: 1, list: [] }

  test('gives the value', () => {
    expect(parseInput(schema, right)).toEqual({ ok: true, value: right })
  })

  test.each([
    [{ name: undefined }, 'name', 'REQUIRED'],
    [{ name: null }, 'name', 'REQUIRED'],
    [{ name: '' }, 'name', 'REQUIRED'],
    [{ name: 7 }, 'name', 'INVALID_VALUE'],
    [{ name: 'sixsix' }, 'name', 'TEXT_TOO_LONG'],
    [{ kind: 'C' }, 'kind', 'NOT_AN_OPTION'],
    [{ mail: 'nobody' }, 'mail', 'INVALID_EMAIL'],
    [{ count: -1 }, 'count', 'NEGATIVE'],
    [{ count: 10 }, 'count', 'ABOVE_RANGE'],
    [{ list: ['a', 'b'] }, 'list', 'TOO_MANY_ITEMS'],
    [{ extra: 1 }, 'extra', 'UNKNOWN_FIELD'],
  ])('%j is refused at %s as %s', (change, field, code) => {
    const parsed = parseInput(schema, { ...right, ...change })
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      expect.objectContaining({ path: [field], code }),
    ])
  })

  test('limits come along', () => {
    const parsed = parseInput(schema, { ...right, name: 'sixsix' })
    expect(parsed.ok ? [] : parsed.issues[0]?.params).toEqual({ maximum: '5' })
  })
})
