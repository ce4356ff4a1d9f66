import { describe, expect, test } from 'vitest'
import {
  coverageOf,
  defaultDue,
  isDueAction,
  isGap,
  isLateAction,
  schemeLines,
} from './coverage.rules.ts'

const action = (dueOn: string, doneOn: string | null = null, droppedOn: string | null = null) => ({
  ...{ dueOn, doneOn, droppedOn, criteria: ['c'] },
})
const asOf = '2010-06-30'

test.each([
  [action('2010-06-29'), true],
  [action('2010-06-30'), false],
  [action('2010-06-29', '2010-06-30'), false],
  [action('2010-06-29', '2010-07-01'), true],
  [action('2010-06-29', null, '2010-06-30'), false],
  [action('2010-06-29', null, '2010-07-01'), true],
])('%j is late on 30 June: %s', (one, late) => {
  expect(isLateAction(one, asOf)).toBe(late)
})

describe('a criterion that isn’t met is', () => {
  const deadline = '2010-12-01'
  test.each([
    ['without action', [], 'WITHOUT_ACTION'],
    [
      'without action, where all were dropped',
      [action('2010-12-01', null, asOf)],
      'WITHOUT_ACTION',
    ],
    ['covered up to the deadline', [action('2010-12-01')], 'COVERED'],
    ['covered late after it', [action('2010-12-02')], 'COVERED_LATE'],
    ['covered late by a late one', [action('2010-06-29')], 'COVERED_LATE'],
    ['covered by one of two', [action('2010-06-29'), action('2010-12-01')], 'COVERED'],
    ['done and still not met', [action('2010-03-01', '2010-03-01')], 'DONE_STILL_NOT_MET'],
    [
      'covered, with one done',
      [action('2010-03-01', '2010-03-01'), action('2010-12-01')],
      'COVERED',
    ],
  ] as const)('%s', (_what, actions, expected) => {
    expect(coverageOf(actions, deadline, asOf)).toBe(expected)
  })

  test('covered by any day where its phase has no deadline', () => {
    expect(coverageOf([action('2030-01-01')], null, asOf)).toBe('COVERED')
    expect(coverageOf([action('2010-06-29')], null, asOf)).toBe('COVERED_LATE')
  })
})

test('only what was confirmed and isn’t met is a gap', () => {
  const gap = (result: 'MEETS' | 'IN_PART' | 'NOT_MET' | 'NOT_APPLICABLE', work = 'CONFIRMED') =>
    isGap({ work: work as 'CONFIRMED', result })
  expect([gap('MEETS'), gap('IN_PART'), gap('NOT_MET'), gap('NOT_APPLICABLE')]).toEqual([
    ...[false, true, true, false],
  ])
  expect(gap('NOT_MET', 'PROPOSED')).toBe(false)
})

test.each([
  [[], null],
  [[null], null],
  [['2011-12-01', '2010-12-01', null], '2010-12-01'],
  [['2010-06-30'], '2010-06-30'],
  // Past already: nothing is born late.
  [['2009-12-01', '2010-12-01'], null],
])('due by default of %j: %s', (deadlines, due) => {
  expect(defaultDue(deadlines, asOf)).toBe(due)
})

test.each([
  [action('2010-06-01'), true],
  [action('2010-07-30'), true],
  [action('2010-07-31'), false],
  [action('2010-07-01', asOf), false],
  [action('2010-07-01', '2010-07-01'), true],
  [action('2010-07-01', null, asOf), false],
])('%j is due within thirty days of 30 June: %s', (one, due) => {
  expect(isDueAction(one, asOf, 30)).toBe(due)
})

describe('the printed scheme', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const gap = (code: string, ...actions: { id: string }[]) => ({ code, actions })
  const written = (...of: Parameters<typeof schemeLines<ReturnType<typeof gap>, { id: string }>>) =>
    schemeLines(...of).map(({ gap: one, action: own }) => `${one?.code ?? '-'} ${own?.id ?? '-'}`)

  test('has each criterion with its actions, also with none, then the actions that serve none', () => {
    expect(written([gap('F1-01', a, b), gap('F1-02'), gap('F2-01', b)], [a, b, c])).toEqual([
      ...['F1-01 a', 'F1-01 b', 'F1-02 -', 'F2-01 b', '- c'],
    ])
  })

  test('leaves out an action that isn’t to be printed, and keeps its criterion', () => {
    expect(written([gap('F1-01', a)], [c])).toEqual(['F1-01 -', '- c'])
  })
})
