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
    expect(
      STATE_REASONS.map((reason) => errorMessage('WRONG_STATE', language, { reason })),
    ).toEqual(sentences)
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

test('an unknown reason, a blank field and a day that is none still read', () => {
  expect(errorMessage('WRONG_STATE', 'es', { reason: 'NEW' })).toBe(
    errorMessage('WRONG_STATE', 'es'),
  )
  expect(errorMessage('NEGATIVE', 'es', { field: '' })).toBe(errorMessage('NEGATIVE', 'es'))
  for (const date of ['ayer', 'x2010-01-01', '2010-01-01x', '2010-1-1']) {
    expect(errorMessage('PERIOD_BEFORE_PLAN', 'en', { date })).toContain(date)
  }
  for (const maximum of ['x1', '1x', '1.', '.5', 'muchos']) {
    expect(errorMessage('ABOVE_RANGE', 'es', { maximum })).toContain(maximum)
  }
  expect(errorMessage('ABOVE_RANGE', 'es', { maximum: '-1234.56' })).toContain('-1.234,56')
  expect(errorMessage('PERIOD_BEFORE_PLAN', 'en')).not.toContain('undefined')
  const wait = (minutes?: string) =>
    errorMessage('TOO_MANY_ATTEMPTS', 'es', minutes ? { minutes } : {})
  expect(new Set([wait('1'), wait('15'), wait()]).size).toBe(3)
  expect(wait('15')).toContain('15 minutos')
  expect(wait('1')).toMatch(/\b1 minuto\b/)
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

  test.each([
    [z.string().min(3), 'ab', { code: 'TEXT_TOO_SHORT', params: { minimum: '3' } }],
    [z.string().min(1), '', { code: 'REQUIRED', params: { minimum: '1' } }],
    [z.array(z.string()).min(1), [], { code: 'TOO_FEW_ITEMS', params: { minimum: '1' } }],
    [z.set(z.string()).max(0), new Set('a'), { code: 'TOO_MANY_ITEMS', params: { maximum: '0' } }],
    [z.set(z.string()).min(1), new Set(), { code: 'TOO_FEW_ITEMS', params: { minimum: '1' } }],
    [z.int().min(1), 0, { code: 'NEGATIVE', params: { minimum: '1' } }],
    [z.url(), 'x', { code: 'INVALID_URL' }],
    [z.uuid(), 'x', { code: 'INVALID_VALUE' }],
    [z.union([z.string(), z.int()]), {}, { code: 'INVALID_VALUE' }],
    [z.string().refine(() => false), 'x', { code: 'INVALID_VALUE' }],
    [z.string().refine(() => false, 'LINK_EXPIRED'), 'x', { code: 'LINK_EXPIRED' }],
    [
      z.string().refine(() => false, { error: 'ABOVE_RANGE', params: { maximum: 9 } }),
      'x',
      { code: 'ABOVE_RANGE', params: { maximum: '9' } },
    ],
  ])('%#: is refused with the numbers that its sentence needs', (one, input, issue) => {
    expect(parseInput<unknown>(one, input)).toEqual({ ok: false, issues: [{ path: [], ...issue }] })
  })

  test('places are told from the outside in', () => {
    const list = z.array(z.strictObject({ name: z.string() }))
    const parsed = parseInput(list, [{ name: 'x' }, { name: 7, extra: 1, more: 1 }])
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: ['1', 'name'], code: 'INVALID_VALUE' },
      { path: ['1', 'extra'], code: 'UNKNOWN_FIELD' },
      { path: ['1', 'more'], code: 'UNKNOWN_FIELD' },
    ])
  })

  test('limits come along', () => {
    const parsed = parseInput(schema, { ...right, name: 'sixsix' })
    expect(parsed.ok ? [] : parsed.issues[0]?.params).toEqual({ maximum: '5' })
  })
})
