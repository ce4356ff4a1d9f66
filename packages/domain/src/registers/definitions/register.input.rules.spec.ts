import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import {
  attestPeriodInput,
  createRowInput,
  fieldInput,
  rowFieldsInput,
  updateRowInput,
} from './register.input.ts'
import type { RegisterDefinition } from './register-definition.ts'
import type { RegisterField } from './register-field.ts'
import { saveMailWeekInput } from './register-writes.input.ts'
import { dailyRegister } from './registers.ts'

const both = { es: 'x', en: 'x' }
const field = (terms: object) => ({ labels: both, about: 'x', ...terms }) as RegisterField

/** What a field makes of a text, or why it doesn't take it. */
function taken(terms: object, text: string): unknown {
  const parsed = parseInput(fieldInput(field(terms)), text)
  if (parsed.ok) return parsed.value
  return parsed.issues.map(({ code, params }) => [code, ...Object.values(params ?? {})].join(' '))
}

describe('what a field takes', () => {
  const count = { type: 'COUNT', maximum: 20 }
  const amount = { type: 'DECIMAL', maximum: 20, decimals: 2 }

  test.each([
    [count, ' 007 ', '7'],
    [count, '20', '20'],
    [count, '21', ['ABOVE_RANGE 20']],
    [{ ...count, minimum: 2 }, '2', '2'],
    [{ ...count, minimum: 2 }, '1', ['NEGATIVE 2']],
    [{ type: 'REFERENCES', to: 'criteria' }, ' b  a b ', 'a b'],
    [{ type: 'REFERENCES', to: 'criteria' }, `a${' a'.repeat(1000)}`, ['TOO_MANY_ITEMS 50']],
    [count, '-1', ['NEGATIVE 20']],
    [count, '1.5', ['NOT_WHOLE 20']],
    [count, '1,5', ['NOT_WHOLE 20']],
    [count, '1.55', ['NOT_WHOLE 20']],
    [count, 'doce', ['NOT_A_NUMBER 20']],
    [count, '1x', ['NOT_A_NUMBER 20']],
    [count, '1.', ['NOT_A_NUMBER 20']],
    [count, '', ['NOT_A_NUMBER 20']],
    [count, '1'.repeat(41), ['NOT_A_NUMBER 20']],
    [amount, ' 12.50 ', '12.5'],
    [amount, '12.00', '12'],
    [amount, '10', '10'],
    [{ ...amount, maximum: 1000 }, '1001', ['ABOVE_RANGE 1000']],
    [{ ...amount, maximum: 1000 }, '100', '100'],
    [amount, '00.5', '0.5'],
    [amount, '000', '0'],
    [amount, '20.00', '20'],
    [amount, '20.01', ['ABOVE_RANGE 20']],
    [amount, '0.125', ['TOO_MANY_DECIMALS 2']],
    [amount, '-0.1', ['NEGATIVE 20']],
    [amount, '1,5', ['NOT_A_NUMBER 20']],
    [amount, 'x1', ['NOT_A_NUMBER 20']],
    [amount, '1.5.5', ['NOT_A_NUMBER 20']],
    [{ type: 'TIME' }, ' 15:30 ', '15:30'],
    [{ type: 'TIME' }, '23:59', '23:59'],
    [{ type: 'TIME' }, '09:00', '09:00'],
    [{ type: 'TIME' }, '24:00', ['INVALID_TIME']],
    [{ type: 'TIME' }, '9:00', ['INVALID_TIME']],
    [{ type: 'TIME' }, '12:60', ['INVALID_TIME']],
    [{ type: 'TIME' }, '12:000', ['INVALID_TIME']],
    [{ type: 'TIME' }, 'a 12:00', ['INVALID_TIME']],
    [{ type: 'HASH' }, ` ${'AB'.repeat(32)} `, 'ab'.repeat(32)],
    [{ type: 'HASH' }, 'ab'.repeat(33), ['INVALID_HASH']],
    [{ type: 'HASH' }, `x${'ab'.repeat(32)}`, ['INVALID_HASH']],
    [{ type: 'HASH' }, 'gh'.repeat(32), ['INVALID_HASH']],
    [{ type: 'WEEKDAYS' }, ' 5313 ', '135'],
    [{ type: 'WEEKDAYS' }, '8', ['INVALID_VALUE']],
    [{ type: 'WEEKDAYS' }, '12345671', ['INVALID_VALUE']],
    [{ type: 'WEEKDAYS' }, '1-5', ['INVALID_VALUE']],
    [{ type: 'FLAG' }, 'true', 'true'],
    [{ type: 'FLAG' }, 'false', 'false'],
    [{ type: 'FLAG' }, 'sí', ['NOT_AN_OPTION']],
    [{ type: 'OPTION', options: { A: both, B: both } }, 'B', 'B'],
    [{ type: 'OPTION', options: { A: both, B: both } }, 'C', ['NOT_AN_OPTION']],
    [{ type: 'DAY' }, '2010-06-30', '2010-06-30'],
    [{ type: 'DAY', monday: true }, '2010-06-28', '2010-06-28'],
    [{ type: 'DAY', monday: true }, '2010-06-29', ['NOT_A_MONDAY']],
    [{ type: 'DAY', monday: true }, '2010-06-31', ['INVALID_DATE']],
    [{ type: 'LINE', max: 3 }, ' abc ', 'abc'],
    [{ type: 'LINE', max: 3 }, 'abcd', ['TEXT_TOO_LONG 3']],
    [{ type: 'LINE', max: 9 }, 'a\nb', ['CONTROL_CHARACTERS']],
    [{ type: 'PROSE', max: 9 }, 'a\r\nb', 'a\nb'],
    [{ type: 'URL' }, 'https://alvarado.gov.co', 'https://alvarado.gov.co'],
    [{ type: 'URL' }, 'alvarado', ['INVALID_URL']],
    [{ type: 'EMAIL' }, ' Ana@Alvarado.gov.co', 'ana@alvarado.gov.co'],
    [{ type: 'EMAIL' }, 'ana', ['INVALID_EMAIL']],
    [{ type: 'REFERENCE', to: 'offices' }, 'o1', 'o1'],
    [{ type: 'REFERENCE', to: 'offices' }, '', ['REQUIRED 1']],
  ])('%#: $type', (terms, text, expected) => {
    expect(taken(terms, text)).toEqual(expected)
  })
})

const definition: RegisterDefinition = {
  ...dailyRegister('connectionPoints'),
  fields: {
    place: field({ type: 'LINE', max: 9, needed: true }),
    seats: field({ type: 'COUNT', maximum: 9 }),
    open: field({ type: 'FLAG' }),
  },
}
const KEY = 'b3a1c1de-3f1c-4c0e-9d6b-0d6f4b8a7c11'
type Schema = Parameters<typeof parseInput>[0]
const read = (schema: Schema, input: object) => {
  const parsed = parseInput(schema, input)
  return parsed.ok
    ? parsed.value
    : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('a new row', () => {
  test('is given as text, number or yes; blank and absent are nothing', () => {
    const given = { place: ' Plaza ', seats: 3, open: true }
    expect(read(rowFieldsInput(definition), given)).toEqual({
      ...{ place: 'Plaza', seats: '3', open: 'true' },
    })
    expect(read(rowFieldsInput(definition), { place: 'Plaza', seats: ' ', open: null })).toEqual({
      ...{ place: 'Plaza', seats: null, open: null },
    })
  })

  test.each([{}, { place: null }, { place: '  ' }])('needs what no row is without: %j', (given) => {
    expect(read(rowFieldsInput(definition), given)).toEqual(['place REQUIRED'])
  })

  test('needs a figure as it needs a text', () => {
    const counted = {
      ...definition,
      fields: { seats: field({ type: 'COUNT', maximum: 9, needed: true }) },
    }
    expect(read(rowFieldsInput(counted), {})).toEqual(['seats REQUIRED'])
  })

  test('has its values beside whose it is', () => {
    const input = { entityId: 'e', idempotencyKey: KEY, place: 'Plaza' }
    expect(read(createRowInput(definition), input)).toEqual({
      ...{ entityId: 'e', idempotencyKey: KEY },
      values: { place: 'Plaza', seats: null, open: null },
    })
    expect(read(createRowInput(definition), { ...input, colour: 'red' })).toEqual([
      'colour UNKNOWN_FIELD',
    ])
  })
})

describe('an edit', () => {
  const edit = { rowId: 'r', version: 1, idempotencyKey: KEY }

  test('holds what changes alone; blank clears', () => {
    expect(read(updateRowInput(definition), { ...edit, seats: '', open: undefined })).toEqual({
      ...edit,
      values: { seats: null },
    })
  })

  test.each([
    [{ place: '' }, ['place REQUIRED']],
    [{ seats: '10', colour: 'red' }, ['seats ABOVE_RANGE', 'colour UNKNOWN_FIELD']],
    [{ rowId: '' }, ['rowId REQUIRED']],
  ])('%j is refused by name', (change, expected) => {
    expect(read(updateRowInput(definition), { ...edit, ...change })).toEqual(expected)
  })
})

test('a period is said to be complete by an office or for all, with a note or none', () => {
  const input = { entityId: 'e', register: 'x', day: '2010-06-30', idempotencyKey: KEY }
  expect(read(attestPeriodInput, input)).toEqual({ ...input, officeId: null, note: null })
  expect(read(attestPeriodInput, { ...input, officeId: 'o', note: '  ' })).toEqual({
    ...input,
    ...{ officeId: 'o', note: null },
  })
  expect(read(attestPeriodInput, { ...input, note: ' Sin red. ' })).toMatchObject({
    note: 'Sin red.',
  })
  expect(read(attestPeriodInput, { ...input, note: 'x'.repeat(501) })).toEqual([
    'note TEXT_TOO_LONG',
  ])
})

test('the use of a week begins on a Monday, account by account', () => {
  const uses = [{ accountId: 'a', days: ' 51 ' }, { accountId: 'b', days: '' }, { accountId: 'c' }]
  const week = { entityId: 'e', weekStartsOn: '2010-06-28', uses, idempotencyKey: KEY }
  expect(read(saveMailWeekInput, week)).toEqual({
    ...week,
    uses: [
      { accountId: 'a', days: '15' },
      { accountId: 'b', days: null },
      { accountId: 'c', days: null },
    ],
  })
  expect(read(saveMailWeekInput, { ...week, weekStartsOn: '2010-06-29' })).toEqual([
    'weekStartsOn NOT_A_MONDAY',
  ])
  expect(read(saveMailWeekInput, { ...week, uses: [] })).toEqual(['uses TOO_FEW_ITEMS'])
  expect(read(saveMailWeekInput, { ...week, uses: Array(501).fill(uses[0]) })).toEqual([
    'uses TOO_MANY_ITEMS',
  ])
  expect(read(saveMailWeekInput, { ...week, uses: [{ accountId: 'a', days: '8' }] })).toEqual([
    'uses.0.days INVALID_VALUE',
  ])
})

test('an unknown register is a fault of the program', () => {
  expect(() => dailyRegister('none')).toThrow('No register none')
})
