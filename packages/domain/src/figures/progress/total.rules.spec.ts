import { describe, expect, test } from 'vitest'
import { reading, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from './target.rules.ts'

// Row 1: 10 points in 24 months, S = 2008-09-03, D = 2010-09-03, 730 days.
const row1 = termsWith()
const history = [
  reading('2008-S2', '2008-12-31', '2'),
  reading('2009-S1', '2009-06-30', '3'),
  reading('2009-S2', '2009-12-31', '1'),
]

describe('TOTAL, REACH', () => {
  test('2010-06-30: (2 + 3 + 1) ÷ 10 = 0.6; 665 ÷ 730 days expected; 0.6 ÷ 0.911 = 0.659, at risk', () => {
    const figure = evaluateTarget(row1, history, '2010-06-30')
    expect(figure).toMatchObject({
      progress: '0.6',
      rawProgress: '0.6',
      expected: '0.91095890411',
      compliance: null,
      status: 'AT_RISK',
      value: '6',
      metOn: null,
      notReported: true,
      lastReading: { periodKey: '2009-S2', cutoff: '2009-12-31' },
    })
    expect(figure.steps).toEqual([
      { label: 'total.progress', subject: null, expression: '(2 + 3 + 1) ÷ 10', result: '0.6' },
      {
        label: 'expected.elapsed',
        subject: null,
        expression: '665 ÷ 730',
        result: '0.91095890411',
      },
      {
        label: 'status.pace',
        subject: null,
        // 0.6 × 730 ÷ 665 = 438 ÷ 665
        expression: '0.6 ÷ 0.91095890411',
        result: '0.658646616541',
      },
    ])
  })

  test('2009-07-01: what has a later cut-off is not there yet: 5 ÷ 10 against 301 ÷ 730', () => {
    expect(evaluateTarget(row1, history, '2009-07-01')).toMatchObject({
      progress: '0.5',
      expected: '0.412328767123',
      status: 'ON_TRACK',
      notReported: false,
    })
  })

  test('12 of 10: capped at 1, the raw 1.2 kept, met on the day of the value', () => {
    const readings = [...history, reading('2010-S1', '2010-05-15', '6')]
    expect(evaluateTarget(row1, readings, '2010-06-30')).toMatchObject({
      progress: '1',
      rawProgress: '1.2',
      value: '12',
      status: 'MET',
      metOn: '2010-05-15',
    })
  })

  test('a closed point takes away: 10 + 1 − 2 = 9 of 10, no longer met', () => {
    const readings = [
      reading('2009-S1', '2009-06-30', '10'),
      reading('2009-S2', '2009-12-31', '1'),
      reading('2010-S1', '2010-06-30', '-2'),
    ]
    expect(evaluateTarget(row1, readings, '2010-06-30')).toMatchObject({
      progress: '0.9',
      value: '9',
      status: 'ON_TRACK',
      metOn: null,
    })
  })

  test('losses beyond what was there: 1 − 3 stays at 0', () => {
    const readings = [reading('2009-S1', '2009-06-30', '1'), reading('2009-S2', '2009-12-31', '-3')]
    expect(evaluateTarget(row1, readings, '2009-12-31')).toMatchObject({
      progress: '0',
      value: '0',
      status: 'BEHIND',
    })
  })

  test('within a period the later cut-off counts, then the higher revision: 4, not 3 nor 9', () => {
    const readings = [
      reading('2009-S1', '2009-06-30', '3', 1),
      reading('2009-S1', '2009-06-30', '4', 2),
      reading('2009-S1', '2009-03-31', '9', 7),
    ]
    for (const list of [readings, readings.toReversed()]) {
      expect(evaluateTarget(row1, list, '2009-06-30').value).toBe('4')
      expect(evaluateTarget(row1, list, '2009-04-15').value).toBe('9')
    }
  })

  test('the day due itself is not overdue, the next is', () => {
    expect(evaluateTarget(row1, history, '2010-09-03')).toMatchObject({
      expected: '1',
      status: 'AT_RISK',
    })
    expect(evaluateTarget(row1, history, '2010-09-04')).toMatchObject({
      expected: '1',
      status: 'OVERDUE',
    })
  })

  test('met after the day due: late, and told since when', () => {
    const readings = [...history, reading('2010-S2', '2010-12-31', '4')]
    expect(evaluateTarget(row1, readings, '2011-01-15')).toMatchObject({
      progress: '1',
      status: 'MET_LATE',
      metOn: '2010-12-31',
    })
  })

  test('met by the day due and seen later: not late', () => {
    const readings = [...history, reading('2010-S2', '2010-09-03', '4')]
    expect(evaluateTarget(row1, readings, '2012-01-15')).toMatchObject({
      status: 'MET',
      metOn: '2010-09-03',
    })
  })

  test('before S: expected 0, not started', () => {
    const area6 = termsWith({ startsOn: '2012-01-01', deadline: '2012-12-31' })
    const early = [reading('2011-S2', '2011-12-01', '1')]
    expect(evaluateTarget(area6, early, '2011-12-31')).toMatchObject({
      expected: '0',
      status: 'NOT_STARTED',
      notReported: false,
    })
    // On the first day nothing is due yet.
    expect(evaluateTarget(area6, early, '2012-01-01').status).toBe('ON_TRACK')
  })
})

describe('TOTAL, edges', () => {
  test('no value: no data, which is not 0', () => {
    expect(evaluateTarget(row1, [], '2010-06-30')).toMatchObject({
      progress: null,
      rawProgress: null,
      value: null,
      status: 'NO_DATA',
      lastReading: null,
      notReported: true,
    })
  })

  test('a reported 0 is 0', () => {
    const zero = [reading('2009-S1', '2009-06-30', '0')]
    expect(evaluateTarget(row1, zero, '2009-06-30')).toMatchObject({
      progress: '0',
      status: 'BEHIND',
    })
  })

  test.each([null, '0', '-5', 'x'])(
    'goal %j: the value shows, no progress, unscheduled',
    (goal) => {
      expect(evaluateTarget(termsWith({ goal }), history, '2010-06-30')).toMatchObject({
        progress: null,
        value: '6',
        status: 'UNSCHEDULED',
      })
    },
  )

  test('no deadline: progress without pace; once full it is met all the same', () => {
    const open = termsWith({ deadline: null })
    expect(evaluateTarget(open, history, '2010-06-30')).toMatchObject({
      progress: '0.6',
      expected: null,
      status: 'UNSCHEDULED',
    })
    const full = [reading('2009-S1', '2009-06-30', '10')]
    expect(evaluateTarget(open, full, '2012-06-30').status).toBe('MET')
  })

  test('what does not apply says so, with a reason; a blank reason is none', () => {
    const out = termsWith({ notApplicable: { justification: 'Sin red en la zona (acta 4).' } })
    expect(evaluateTarget(out, history, '2010-06-30')).toMatchObject({
      progress: null,
      status: 'NOT_APPLICABLE',
      notReported: false,
    })
    const blank = termsWith({ notApplicable: { justification: '  ' } })
    expect(evaluateTarget(blank, history, '2010-06-30').status).toBe('AT_RISK')
  })

  test('a term that starts and ends on one day is due at once', () => {
    const short = termsWith({ startsOn: '2009-01-05', deadline: '2009-01-05' })
    const some = [reading('2008-S2', '2008-12-31', '5')]
    expect(evaluateTarget(short, some, '2009-01-04').expected).toBe('0')
    expect(evaluateTarget(short, some, '2009-01-05').expected).toBe('1')
  })

  test('9999999999999 of 10000000000000 is not written as 1', () => {
    const huge = termsWith({ goal: '10000000000000' })
    const most = [reading('2009-S1', '2009-06-30', '9999999999999.9999')]
    const figure = evaluateTarget(huge, most, '2009-06-30')
    expect(figure.progress).toBe('0.999999999999')
    expect(figure.status).toBe('ON_TRACK')
  })
})

describe('TOTAL, milestones and SUSTAIN', () => {
  const milestones = [
    { on: '2009-06-30', share: '0.5' },
    { on: '2010-06-30', share: '0.8' },
  ]

  test.each([
    ['2009-06-29', '0'],
    ['2009-06-30', '0.5'],
    ['2010-06-29', '0.5'],
    ['2010-06-30', '0.8'],
    ['2010-09-03', '1'],
  ])('programmed: by %s, %s is due', (asOf, expected) => {
    expect(evaluateTarget(termsWith({ milestones }), history, asOf).expected).toBe(expected)
  })

  test('milestones alone are a schedule: 0.6 ÷ 0.8 = 0.75', () => {
    const figure = evaluateTarget(termsWith({ milestones, deadline: null }), history, '2010-07-01')
    expect(figure).toMatchObject({ expected: '0.8', status: 'AT_RISK' })
  })

  test('SUSTAIN: all of it is expected from start-up on; full is on track until the plan ends', () => {
    const keep = termsWith({ mode: 'SUSTAIN', deadline: '2008-11-04' })
    const full = [reading('2008-S2', '2008-10-01', '10')]
    expect(evaluateTarget(keep, full, '2008-11-03').status).toBe('NOT_STARTED')
    expect(evaluateTarget(keep, full, '2008-11-04')).toMatchObject({
      expected: '1',
      compliance: '1',
      status: 'ON_TRACK',
    })
    expect(evaluateTarget(keep, full, '2013-09-02').status).toBe('ON_TRACK')
    expect(evaluateTarget(keep, full, '2013-09-03').status).toBe('MET')
    // 6 of 10, never overdue.
    expect(evaluateTarget(keep, history, '2010-06-30').status).toBe('AT_RISK')
  })
})
