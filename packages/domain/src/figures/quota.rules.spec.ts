import { describe, expect, test } from 'vitest'
import { member, PLAN, reading, termsWith } from '../testing/terms.ts'
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

describe('QUOTA by week (row 13)', () => {
  const weekly = termsWith({
    kind: 'QUOTA',
    goal: '5',
    periodUnit: 'WEEK',
    startsOn: '2009-12-21',
    deadline: '2010-01-10',
    members: [member('mail')],
  })

  test('2009-W52, W53 and 2010-W01: (5 + 4 + 5) ÷ (5 × 3) over the turn of a 53-week year', () => {
    const readings = [
      reading('2009-W52', '2009-12-27', { mail: '7' }),
      reading('2009-W53', '2010-01-03', { mail: '4' }),
      reading('2010-W01', '2010-01-10', { mail: '5' }),
    ]
    expect(evaluateTarget(weekly, readings, '2010-01-10')).toMatchObject({
      progress: '0.933333333333',
      expected: '1',
      status: 'ON_TRACK',
    })
    expect(evaluateTarget(weekly, readings, '2010-01-02').progress).toBe('0.333333333333')
  })

  describe('owing no more than the working days of a week (A-29)', () => {
    // 25 December and 1 January are Fridays: 4 + 4 + 5 days are owed.
    const working = { ...weekly, owes: 'WORKING_DAYS' as const }
    const onEach = (mail: readonly string[]) => [
      reading('2009-W52', '2009-12-27', { mail: mail[0] ?? '0' }),
      reading('2009-W53', '2010-01-03', { mail: mail[1] ?? '0' }),
      reading('2010-W01', '2010-01-10', { mail: mail[2] ?? '0' }),
    ]

    test('used on every working day is all of it', () => {
      const figure = evaluateTarget(working, onEach(['4', '4', '5']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '1', compliance: '1', status: 'MET' })
      expect(figure.steps[0]?.expression).toBe('13 ÷ (5 × 1 + 4 × 2)')
    })

    test('a day more in one week makes up for none in another', () => {
      const figure = evaluateTarget(working, onEach(['5', '3', '5']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '0.923076923077', rawProgress: '1' })
      expect(figure.value).toBe('4.333333333333')
    })

    test('of the ended weeks the compliance: (4 + 3) ÷ (4 + 4)', () => {
      const figure = evaluateTarget(working, onEach(['5', '3', '2']), '2010-01-09')
      expect(figure).toMatchObject({ progress: '0.538461538462', compliance: '0.875' })
    })

    test('a goal below the working days is owed as it is', () => {
      const two = { ...working, goal: '2' }
      const figure = evaluateTarget(two, onEach(['2', '2', '1']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '0.833333333333' })
      expect(figure.steps[0]?.expression).toBe('5 ÷ (2 × 3)')
    })

    test('the first version of the rules asks every week for the goal', () => {
      const first = { ...working, rulesVersion: 1 as const }
      const readings = onEach(['4', '4', '5'])
      const { steps, ...figure } = evaluateTarget(first, readings, '2010-01-10')
      expect(figure).toEqual({
        ...evaluateTarget(weekly, readings, '2010-01-10'),
        steps: undefined,
      })
      expect(steps[0]?.expression).toBe('13 ÷ (5 × 3)')
    })

    test('over the five years of the act 73 of 260 weeks hold a holiday, and nothing more is owed for it', () => {
      const five = { ...working, ...{ startsOn: PLAN.planStartsOn, deadline: PLAN.planEndsOn } }
      const figure = evaluateTarget(five, onEach(['4', '4', '5']), '2013-09-03')
      expect(figure.steps[0]?.expression).toBe('13 ÷ (5 × 187 + 4 × 68 + 3 × 4 + 2 × 1)')
    })
  })
})
