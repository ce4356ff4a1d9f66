import { describe, expect, test } from 'vitest'
import { member, reading, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from './target.rules.ts'

// Rows 14 and 15: 3 a year for 5 plan years, A1 = 2008-09-03 to 2009-09-02.
const yearly = termsWith({
  kind: 'QUOTA',
  goal: '3',
  periodUnit: 'YEAR',
  deadline: '2013-09-03',
})

describe('QUOTA, REACH', () => {
  test('2010-06-30: min(3, 4) + 2 = 5 of 3 × 5; raw 6 ÷ 15; one of five years ended, and paid in full', () => {
    const readings = [reading('A1', '2009-09-02', '4'), reading('A2', '2010-06-30', '2')]
    const figure = evaluateTarget(yearly, readings, '2010-06-30')
    expect(figure).toMatchObject({
      progress: '0.333333333333',
      rawProgress: '0.4',
      expected: '0.2',
      compliance: '1',
      value: '3',
      status: 'ON_TRACK',
      memberCount: null,
      notReported: false,
    })
    expect(figure.steps.slice(0, 3)).toEqual([
      {
        label: 'quota.progress',
        subject: null,
        expression: '5 ÷ (3 × 5)',
        result: '0.333333333333',
      },
      { label: 'quota.compliance', subject: null, expression: '3 ÷ (3 × 1)', result: '1' },
      { label: 'expected.endedPeriods', subject: null, expression: '1 ÷ 5', result: '0.2' },
    ])
  })

  test('a surplus of one year does not pay for the next: min(3, 9) + 1 = 4 of 15 against 2 ÷ 5', () => {
    const readings = [reading('A1', '2009-09-02', '9'), reading('A2', '2010-09-02', '1')]
    expect(evaluateTarget(yearly, readings, '2010-09-02')).toMatchObject({
      progress: '0.266666666667',
      expected: '0.4',
      // (3 + 1) ÷ (3 × 2)
      compliance: '0.666666666667',
      status: 'AT_RISK',
    })
  })

  test('a year ends at the end of its last day, not before', () => {
    const readings = [reading('A1', '2009-08-31', '3')]
    expect(evaluateTarget(yearly, readings, '2009-09-01')).toMatchObject({
      expected: '0',
      compliance: null,
      status: 'ON_TRACK',
    })
    expect(evaluateTarget(yearly, readings, '2009-09-02')).toMatchObject({
      expected: '0.2',
      compliance: '1',
    })
  })

  test('a year that was never reported stays owed: 3 of 15; 3 ÷ (3 × 2)', () => {
    const readings = [reading('A1', '2009-09-02', '3')]
    expect(evaluateTarget(yearly, readings, '2010-09-02')).toMatchObject({
      progress: '0.2',
      compliance: '0.5',
      value: '1.5',
      notReported: true,
      status: 'BEHIND',
    })
  })

  test('the mean is over what ended, and the running year once it was reported, on its first day too', () => {
    const first = reading('A1', '2009-09-02', '3')
    const value = (asOf: string, ...more: ReturnType<typeof reading>[]) =>
      evaluateTarget(yearly, [first, ...more], asOf).value
    expect(value('2009-09-03')).toBe('3')
    expect(value('2009-09-03', reading('A2', '2009-09-03', '1'))).toBe('2')
    // Of a year to come nothing counts, whatever somebody wrote.
    expect(value('2009-09-03', reading('A3', '2009-09-03', '1'))).toBe('3')
  })

  test('five full years are met; after the deadline anything less is overdue', () => {
    const years = ['2009', '2010', '2011', '2012', '2013'].map((year, index) =>
      reading(`A${index + 1}`, `${year}-09-02`, '3'),
    )
    expect(evaluateTarget(yearly, years, '2013-09-03')).toMatchObject({
      progress: '1',
      expected: '1',
      status: 'MET',
      metOn: '2013-09-02',
    })
    expect(evaluateTarget(yearly, years.slice(1), '2013-09-04')).toMatchObject({
      progress: '0.8',
      status: 'OVERDUE',
    })
  })

  test('no deadline: no number of periods, so no progress, but what ended is held to the goal', () => {
    const open = termsWith({ ...yearly, deadline: null })
    const readings = [reading('A1', '2009-09-02', '2')]
    expect(evaluateTarget(open, readings, '2010-06-30')).toMatchObject({
      progress: null,
      expected: null,
      compliance: '0.666666666667',
      value: '2',
      status: 'UNSCHEDULED',
    })
  })

  test('no reading at all: no data', () => {
    expect(evaluateTarget(yearly, [], '2010-06-30')).toMatchObject({
      progress: null,
      compliance: null,
      expected: '0.2',
      status: 'NO_DATA',
    })
  })

  test('a horizon without any full period says nothing', () => {
    const short = termsWith({ ...yearly, deadline: '2009-09-01' })
    const readings = [reading('A1', '2009-08-31', '3')]
    expect(evaluateTarget(short, readings, '2009-08-31')).toMatchObject({
      progress: null,
      status: 'NO_DATA',
    })
  })
})

// Row 2a: 4 a month by office from 2008-11-04 to the plan's end: December 2008 to August 2013, 57 months.
const monthly = termsWith({
  kind: 'QUOTA',
  mode: 'SUSTAIN',
  goal: '4',
  periodUnit: 'MONTH',
  deadline: '2008-11-04',
})

describe('QUOTA, SUSTAIN', () => {
  test('(4 + 2) ÷ (4 × 57); 2 ÷ 57 expected; compliance 6 ÷ 8, at risk', () => {
    const readings = [reading('2008-12', '2008-12-31', '4'), reading('2009-01', '2009-01-31', '2')]
    expect(evaluateTarget(monthly, readings, '2009-01-31')).toMatchObject({
      progress: '0.026315789474',
      expected: '0.035087719298',
      compliance: '0.75',
      status: 'AT_RISK',
    })
  })

  test('the partial month of the start-up is not owed and does not count', () => {
    const readings = [reading('2008-11', '2008-11-30', '4')]
    expect(evaluateTarget(monthly, readings, '2008-11-30')).toMatchObject({
      progress: null,
      status: 'NO_DATA',
      notReported: false,
    })
  })

  test('running first month: nothing is due yet', () => {
    const readings = [reading('2008-12', '2008-12-15', '1')]
    expect(evaluateTarget(monthly, readings, '2008-12-15')).toMatchObject({
      progress: '0.004385964912',
      compliance: null,
      status: 'ON_TRACK',
    })
  })

  test('by office, each over its own time: 8 ÷ (4 × 57) and 2 ÷ (4 × 56), then the mean', () => {
    const offices = termsWith({
      ...monthly,
      hasMembers: true,
      members: [member('x'), member('y', { activeFrom: '2009-01-01' })],
    })
    const readings = [
      reading('2008-12', '2008-12-31', { x: '4' }),
      reading('2009-01', '2009-01-31', { x: '6', y: '2' }),
    ]
    expect(evaluateTarget(offices, readings, '2009-01-31')).toMatchObject({
      // (8/228 + 2/224) ÷ 2
      progress: '0.022008145363',
      // (2/57 + 1/56) ÷ 2
      expected: '0.026472431078',
      // (8/8 + 2/4) ÷ 2
      compliance: '0.75',
      // ((4 + 6) ÷ 2 + 2) ÷ 2
      value: '3.5',
      memberCount: 2,
      status: 'AT_RISK',
    })
  })

  test('in a reported month an office left out did nothing: (4/4 + 0/4) ÷ 2', () => {
    const offices = termsWith({ ...monthly, members: [member('x'), member('y')] })
    const readings = [reading('2008-12', '2008-12-31', { x: '4' })]
    expect(evaluateTarget(offices, readings, '2008-12-31').compliance).toBe('0.5')
    // Running month: (2 + 0) ÷ 2 deliveries so far.
    const running = [reading('2008-12', '2008-12-15', { x: '2' })]
    expect(evaluateTarget(offices, running, '2008-12-15').value).toBe('1')
  })

  test('a closed office answers for the months it worked; one to come is not counted yet', () => {
    const offices = termsWith({
      ...monthly,
      members: [member('x', { activeTo: '2008-12-31' }), member('y', { activeFrom: '2010-01-01' })],
    })
    const readings = [reading('2008-12', '2008-12-31', { x: '3' })]
    expect(evaluateTarget(offices, readings, '2009-06-30')).toMatchObject({
      progress: '0.75',
      expected: '1',
      compliance: '0.75',
      memberCount: 1,
    })
  })

  test('an office that was there for no full month has no account, nor one before or after the horizon', () => {
    const offices = termsWith({
      ...monthly,
      members: [
        member('x'),
        member('short', { activeFrom: '2008-12-02', activeTo: '2009-01-30' }),
        member('day', { activeFrom: '2009-01-01', activeTo: '2009-01-31' }),
        member('old', { activeTo: '2008-11-03' }),
      ],
    })
    const readings = [reading('2008-12', '2008-12-31', { x: '4', short: '4', old: '4' })]
    const figure = evaluateTarget(offices, readings, '2009-06-30')
    expect(figure.memberCount).toBe(2)
    expect(figure.steps.map(({ subject }) => subject)).toEqual([
      ...['Office x', 'Office day', null, null, null, null],
    ])
  })

  test('members expected, none known: null', () => {
    const offices = termsWith({ ...monthly, hasMembers: true, members: [] })
    expect(
      evaluateTarget(offices, [reading('2008-12', '2008-12-31', '4')], '2008-12-31'),
    ).toMatchObject({ progress: null, expected: null, status: 'NO_DATA' })
  })

  test('without a start-up date it is kept from nowhere: unscheduled', () => {
    const adrift = termsWith({ ...monthly, deadline: null })
    const readings = [reading('2008-12', '2008-12-31', '4')]
    expect(evaluateTarget(adrift, readings, '2008-12-31').status).toBe('UNSCHEDULED')
  })
})
