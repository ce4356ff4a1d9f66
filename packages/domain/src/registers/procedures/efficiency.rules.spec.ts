import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EvaluationTerms,
  efficiencyOf,
  evaluationOf,
  workingDaysOf,
} from './efficiency.rules.ts'
import { ANSWER_UNITS } from './procedures.vocabulary.ts'

const half: EvaluationTerms = {
  steps: 5,
  answerDays: 15,
  answerUnit: 'WORKING_DAYS',
  cost: '50000',
  documents: 5,
  satisfaction: null,
}

describe('efficiency by hand', () => {
  test.each<[string, Partial<EvaluationTerms>, string | null]>([
    ['every burden at half of its limit', {}, '50'],
    ['the same with 90 % satisfied: (0.5 + 0.9) / 2', { satisfaction: '0.9' }, '70'],
    [
      'nothing to do, to wait, to pay or to bring',
      { steps: 0, answerDays: 0, cost: '0', documents: 0 },
      '100',
    ],
    ['beyond every limit', { steps: 20, answerDays: 90, cost: '1000000', documents: 12 }, '0'],
    // (0.1 + 0 + 0 + 0.2) / 4 = 0.075
    [
      'at once',
      { steps: 1, answerDays: 0, answerUnit: 'IMMEDIATE', cost: '0', documents: 2 },
      '92.5',
    ],
    // 15 × 5/7 = 10.714…, /30 = 0.35714…; (0.3 + 0.35714 + 0.12 + 0.4) / 4 = 0.294286
    [
      'calendar days are 5/7 of working days',
      { steps: 3, answerUnit: 'CALENDAR_DAYS', cost: '12000', documents: 4 },
      '70.57',
    ],
    ['without steps', { steps: null }, null],
    ['without a time to answer', { answerDays: null, answerUnit: null }, null],
    ['without a cost, which is not free', { cost: null }, null],
    ['without documents', { documents: null, satisfaction: '0.9' }, null],
  ])('%s', (_what, change, expected) => {
    expect(efficiencyOf({ ...half, ...change })).toBe(expected)
  })
})

test('at once is no day, whatever days say; a time without its kind or its days is not known', () => {
  const days = (answerDays: number | null, answerUnit: EvaluationTerms['answerUnit']) =>
    workingDaysOf({ answerDays, answerUnit })?.toFixed() ?? null
  expect(days(9, 'IMMEDIATE')).toBe('0')
  expect(days(null, 'IMMEDIATE')).toBe('0')
  expect(days(14, 'CALENDAR_DAYS')).toBe('10')
  expect([days(9, null), days(null, 'WORKING_DAYS')]).toEqual([null, null])
})

test('the formula has a line for each burden, the unknown one too', () => {
  expect(evaluationOf({ ...half, cost: null, steps: 12 })).toEqual({
    burdens: [
      { burden: 'STEPS', amount: '12', limit: '10', share: '1' },
      { burden: 'DAYS', amount: '15', limit: '30', share: '0.5' },
      { burden: 'COST', amount: null, limit: '100000', share: null },
      { burden: 'DOCUMENTS', amount: '5', limit: '10', share: '0.5' },
    ],
    burden: null,
    ease: null,
    satisfaction: null,
    efficiency: null,
  })
})

test('is never below 0 or above 100, and never rises with a burden', () => {
  const terms = fc.record({
    steps: fc.nat(999),
    answerDays: fc.nat(3650),
    answerUnit: fc.constantFrom(...ANSWER_UNITS),
    cost: fc.nat(999_999).map(String),
    documents: fc.nat(999),
    satisfaction: fc.option(fc.nat(10_000).map((share) => String(share / 10_000))),
  })
  fc.assert(
    fc.property(terms, (evaluated) => {
      const efficiency = Number(efficiencyOf(evaluated))
      expect(efficiency).toBeGreaterThanOrEqual(0)
      expect(efficiency).toBeLessThanOrEqual(100)
      const heavier = { ...evaluated, steps: evaluated.steps + 1 }
      expect(Number(efficiencyOf(heavier))).toBeLessThanOrEqual(efficiency)
    }),
  )
})
