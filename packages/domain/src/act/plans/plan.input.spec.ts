import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import {
  createPlanInput,
  setObjectiveRowsInput,
  thresholdsFit,
  updatePlanInput,
} from './plan.input.ts'

const idempotencyKey = '0190d7a4-1111-4222-8333-444455556666'
const plan = {
  entityId: 'e',
  title: 'Plan',
  validFrom: 2013,
  validTo: 2016,
  startsOn: '2013-01-01',
  endsOn: '2016-12-31',
  idempotencyKey,
}

describe('a new plan', () => {
  test('is blank unless another plan is named', () => {
    expect(parseInput(createPlanInput, plan)).toEqual({
      ok: true,
      value: { ...plan, fromPlanId: null },
    })
  })

  test.each([
    ['validTo', 2012, 'INVALID_RANGE'],
    ['endsOn', '2012-12-31', 'INVALID_RANGE'],
    ['endsOn', '2013-01-01', 'INVALID_RANGE'],
    ['startsOn', '2013-02-30', 'INVALID_DATE'],
    ['title', 'x'.repeat(100_000), 'TEXT_TOO_LONG'],
  ])('%#: a wrong %s is refused by name', (field, value, code) => {
    expect(parseInput(createPlanInput, { ...plan, [field]: value })).toMatchObject({
      ok: false,
      issues: [{ path: [field], code }],
    })
  })
})

describe('an edit of a plan', () => {
  const edit = { planId: 'p', version: 1, idempotencyKey }

  test('a plan of one year is none in which something ends before it begins', () => {
    expect(parseInput(createPlanInput, { ...plan, validTo: 2013 })).toMatchObject({ ok: true })
    expect(parseInput(createPlanInput, { ...plan, endsOn: '2013-01-02' })).toMatchObject({
      ok: true,
    })
  })

  test.each(['0', '-0', '1', '0.9000'])('a threshold of %s is one', (onTrackFrom) => {
    expect(parseInput(updatePlanInput, { ...edit, onTrackFrom })).toMatchObject({
      value: { onTrackFrom },
    })
  })

  test('a limit comes with the refusal', () => {
    const issues = (atRiskFrom: string) => {
      const parsed = parseInput(updatePlanInput, { ...edit, atRiskFrom })
      return parsed.ok ? [] : parsed.issues
    }
    const path = ['atRiskFrom']
    expect(issues('2')).toEqual([{ path, code: 'ABOVE_RANGE', params: { maximum: '1' } }])
    expect(issues('1.23456')).toEqual([
      { path, code: 'TOO_MANY_DECIMALS', params: { maximum: '4' } },
    ])
  })

  test.each([
    ['1.0001', 'ABOVE_RANGE'],
    ['-0.1', 'NEGATIVE'],
    ['much', 'NOT_A_NUMBER'],
  ])('a threshold of %s is refused', (onTrackFrom, code) => {
    expect(parseInput(updatePlanInput, { ...edit, onTrackFrom })).toMatchObject({
      ok: false,
      issues: [{ path: ['onTrackFrom'], code }],
    })
  })

  test('at risk may begin where on track does, not above it', () => {
    expect(thresholdsFit('0.9', '0.90')).toBe(true)
    expect(thresholdsFit('0.91', '0.9')).toBe(false)
    expect(thresholdsFit('0.1000', '0.9')).toBe(true)
    expect(thresholdsFit('', '0.9')).toBe(false)
    expect(thresholdsFit('0.1', 'x')).toBe(false)
  })
})

test('rows of an objective: each once, in order', () => {
  const input = { objectiveId: 'o', version: 1, rows: [9, 10, 2, 9], idempotencyKey }
  expect(parseInput(setObjectiveRowsInput, input)).toMatchObject({ value: { rows: [2, 9, 10] } })
})
