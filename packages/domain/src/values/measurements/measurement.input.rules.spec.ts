import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { reading, termsWith } from '../../testing/terms.ts'
import {
  correctMeasurementInput,
  recordMeasurementInput,
  returnMeasurementInput,
} from './measurement.input.ts'
import { previewReading } from './preview.rules.ts'

const KEY = 'b3a1c1de-3f1c-4c0e-9d6b-0d6f4b8a7c11'
const right = { targetId: 'T1', periodKey: '2010-S1', value: '3', idempotencyKey: KEY }

function refusals(schema: Parameters<typeof parseInput>[0], input: object): string[] {
  const parsed = parseInput(schema, input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

describe('recordMeasurementInput', () => {
  test('what a form leaves empty becomes null', () => {
    const input = {
      ...right,
      value: ' 3.50 ',
      numerator: '',
      denominator: null,
      cutoff: '',
      note: ' ',
    }
    expect(parseInput(recordMeasurementInput, input)).toMatchObject({
      ok: true,
      value: {
        value: '3.50',
        numerator: null,
        denominator: null,
        cutoff: null,
        note: null,
        members: [],
        draftVersion: null,
      },
    })
    expect(parseInput(recordMeasurementInput, { ...right, draftVersion: 2 })).toMatchObject({
      value: { draftVersion: 2 },
    })
  })

  test.each([
    [{ value: 'tres' }, 'value: NOT_A_NUMBER'],
    [{ value: '1.23456' }, 'value: TOO_MANY_DECIMALS'],
    [{ value: '1234567890' }, 'value: ABOVE_RANGE'],
    [{ cutoff: '2010-02-31' }, 'cutoff: INVALID_DATE'],
    [{ periodKey: 'junio' }, 'periodKey: PERIOD_UNKNOWN'],
    [{ note: 'x'.repeat(2001) }, 'note: TEXT_TOO_LONG'],
    [{ note: 'x'.repeat(100_000) }, 'note: TEXT_TOO_LONG'],
    [{ note: 'a\u0000b' }, 'note: CONTROL_CHARACTERS'],
    [{ idempotencyKey: 'again' }, 'idempotencyKey: INVALID_VALUE'],
    [{ targetId: '' }, 'targetId: REQUIRED'],
    [{ status: 'APPROVED' }, 'status: UNKNOWN_FIELD'],
    [{ members: [{ memberId: 'm', value: 'x' }] }, 'members.0.value: NOT_A_NUMBER'],
    [
      { members: Array.from({ length: 501 }, () => ({ memberId: 'm', value: '1' })) },
      'members: TOO_MANY_ITEMS',
    ],
  ])('%#: refused as %s', (change, expected) => {
    expect(refusals(recordMeasurementInput, { ...right, ...change })).toEqual([expected])
  })

  test('limits come with the refusal', () => {
    const issues = (value: string) => {
      const parsed = parseInput(recordMeasurementInput, { ...right, value })
      return parsed.ok ? [] : parsed.issues
    }
    const path = ['value']
    expect(issues('1.23456')).toEqual([
      { path, code: 'TOO_MANY_DECIMALS', params: { maximum: '4' } },
    ])
    expect(issues('1234567890')).toEqual([
      { path, code: 'ABOVE_RANGE', params: { maximum: '999999999' } },
    ])
    expect(issues('tres')).toEqual([{ path, code: 'NOT_A_NUMBER' }])
  })
})

describe('reasons', () => {
  const input = { measurementId: 'M1', value: '3', idempotencyKey: KEY }

  test('a correction says why', () => {
    expect(refusals(correctMeasurementInput, { ...input, reason: 'Se contó dos veces.' })).toEqual(
      [],
    )
    expect(refusals(correctMeasurementInput, input)).toEqual(['reason: REQUIRED'])
    expect(refusals(correctMeasurementInput, { ...input, reason: ' ab ' })).toEqual([
      'reason: TEXT_TOO_SHORT',
    ])
    expect(refusals(correctMeasurementInput, { ...input, reason: 'x'.repeat(501) })).toEqual([
      'reason: TEXT_TOO_LONG',
    ])
  })

  test('a return says why', () => {
    const { value: _, ...returned } = input
    expect(refusals(returnMeasurementInput, returned)).toEqual(['reason: REQUIRED'])
  })
})

describe('previewReading', () => {
  const had = [reading('2009-S1', '2009-06-30', '5'), reading('2009-S2', '2009-12-31', '1', 2)]

  test('from 60 % to 70 %', () => {
    const { before, after } = previewReading(
      termsWith(),
      had,
      reading('2010-S1', '2010-06-30', '1'),
      '2010-06-30',
    )
    expect([before.progress, after.progress]).toEqual(['0.6', '0.7'])
  })

  test('in place of the same period and cut-off, whatever its revision', () => {
    const { after } = previewReading(
      termsWith(),
      had,
      reading('2009-S2', '2009-12-31', '4', 1),
      '2010-06-30',
    )
    expect(after.progress).toBe('0.9')
  })

  test('beside another period, whatever its cut-off', () => {
    const other = reading('2010-S1', '2009-12-31', '2')
    expect(previewReading(termsWith(), had, other, '2010-06-30').after.progress).toBe('0.8')
  })

  test('beside another cut-off of its period, of which the latest counts', () => {
    const early = reading('2009-S2', '2009-10-31', '4')
    const { before, after } = previewReading(termsWith(), had, early, '2010-06-30')
    expect([before.progress, after.progress]).toEqual(['0.6', '0.6'])
    const at = previewReading(termsWith(), had, early, '2009-11-30')
    expect([at.before.progress, at.after.progress]).toEqual(['0.5', '0.9'])
  })
})
