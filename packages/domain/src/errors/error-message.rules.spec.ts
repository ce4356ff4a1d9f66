import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ERROR_CODES, isErrorCode } from './error-codes.ts'
import { errorMessage } from './error-message.rules.ts'
import { parseInput } from './parse-input.rules.ts'
import { STATE_REASONS } from './state-reasons.ts'

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
  'MAIL_FAILED',
  'TOO_MANY_ATTEMPTS',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_SLOW',
  'CLOCK_BEHIND',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
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

describe.each(['es', 'en'] as const)('what is in the wrong state, in %s', (language) => {
  const sentences = STATE_REASONS.map((reason) => errorMessage('WRONG_STATE', language, { reason }))

  test('every reason has sentences of its own', () => {
    expect(new Set([...sentences, errorMessage('WRONG_STATE', language)]).size).toBe(
      STATE_REASONS.length + 1,
    )
    for (const text of sentences) expect(text).toMatch(/^\p{Lu}.+\.$/u)
  })

  test('speaks of a value only where it is about one', () => {
    const value = language === 'es' ? /\bel dato\b|^Solo se corrige|^Ya hay un dato/i : /\bvalue\b/i
    const about = STATE_REASONS.filter((_reason, index) => value.test(sentences[index] ?? ''))
    expect(about).toEqual(STATE_REASONS.filter((reason) => reason.startsWith('VALUE_')))
  })
})

test('no two reasons say the same in both languages', () => {
  for (const reason of STATE_REASONS) {
    const words = { reason }
    expect(errorMessage('WRONG_STATE', 'es', words)).not.toBe(
      errorMessage('WRONG_STATE', 'en', words),
    )
  }
})

test.each([
  ['PERIOD_BEFORE_PLAN', { date: '2008-09-03' }, '3 de septiembre de 2008', '3 September 2008'],
  [
    'CUTOFF_OUTSIDE_PERIOD',
    { from: '2010-01-01', to: '2010-06-30' },
    '30 de junio de 2010',
    '30 June 2010',
  ],
  ['ABOVE_RANGE', { maximum: '0.9' }, '0,9', '0.9'],
  ['ABOVE_RANGE', {}, '999.999.999', '999,999,999'],
  ['NEGATIVE', { minimum: '1' }, 'El mínimo es 1', 'The minimum is 1'],
  ['NEGATIVE', { above: '0' }, 'mayor que 0', 'more than 0'],
] as const)('%s writes %j as people do', (code, params, spanish, english) => {
  expect(errorMessage(code, 'es', params)).toContain(spanish)
  expect(errorMessage(code, 'en', params)).toContain(english)
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
