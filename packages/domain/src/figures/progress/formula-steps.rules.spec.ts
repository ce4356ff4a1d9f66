import { describe, expect, test } from 'vitest'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { member, reading, termsWith } from '../../testing/terms.ts'
import { difference } from './difference.rules.ts'
import { evaluateGroup } from './group.rules.ts'
import { evaluateIndicator } from './indicator.rules.ts'
import type { Reading } from './reading.ts'
import { evaluateTarget } from './target.rules.ts'

/** A figure spelled out, line by line, as anybody can compute it again. */
function spelledOut(terms: TargetTerms, readings: readonly Reading[], asOf: string): string[] {
  return linesOf(evaluateTarget(terms, readings, asOf))
}

function linesOf({ steps }: Pick<ReturnType<typeof evaluateTarget>, 'steps'>): string[] {
  return steps.map(
    ({ label, subject, expression, result }) =>
      `${label}${subject ? ` ${subject}` : ''}: ${expression} = ${result}`,
  )
}

const some = [reading('2009-S1', '2009-06-30', '6')]

describe('TOTAL', () => {
  test('by milestones', () => {
    const milestones = [
      { on: '2009-01-31', share: '0.2' },
      { on: '2009-05-31', share: '0.5' },
      { on: '2009-12-31', share: '0.8' },
    ]
    expect(spelledOut(termsWith({ milestones }), some, '2009-06-30')).toEqual([
      'total.progress: (6) ÷ 10 = 0.6',
      'expected.milestone: 2 → 2009-06-30 = 0.5',
      'status.pace: 0.6 ÷ 0.5 = 1.2',
    ])
  })

  test('kept up: held to all of it from the start-up day on, to nothing before', () => {
    const keep = termsWith({ mode: 'SUSTAIN', deadline: '2009-06-30' })
    expect(spelledOut(keep, some, '2009-06-30')).toEqual([
      'total.progress: (6) ÷ 10 = 0.6',
      'expected.sustained: 2009-06-30 ≥ 2009-06-30 = 1',
      'status.compliance: 0.6 ÷ 1 = 0.6',
    ])
    const before = [reading('2009-S1', '2009-06-29', '6')]
    expect(spelledOut(keep, before, '2009-06-29')).toEqual([
      'total.progress: (6) ÷ 10 = 0.6',
      'expected.sustained: 2009-06-29 ≥ 2009-06-30 = 0',
    ])
  })

  test('without a goal, without a schedule', () => {
    expect(spelledOut(termsWith({ goal: null }), some, '2009-06-30')[0]).toBe(
      'total.progress: (6) ÷ ? = null',
    )
    for (const open of [{ milestones: [] }, {}, { mode: 'SUSTAIN' } as const]) {
      const adrift = termsWith({ ...open, deadline: null })
      expect(evaluateTarget(adrift, some, '2009-06-30').expected).toBeNull()
      expect(spelledOut(adrift, some, '2009-06-30')).toEqual(['total.progress: (6) ÷ 10 = 0.6'])
    }
  })

  test('a reading that was counted says the whole by its day; only what is typed later adds to it', () => {
    const readings = [
      reading('2008-S2', '2008-12-31', '3'),
      { ...reading('2009-S1', '2009-06-30', null), cumulative: '4' },
      { ...reading('2009-S2', '2009-12-31', null), cumulative: '7' },
      reading('2009-S2', '2009-12-31', '5', 2),
      reading('2010-S1', '2010-06-30', '1'),
    ]
    const first = (asOf: string) => spelledOut(termsWith(), readings, asOf)[0]
    expect(first('2009-06-29')).toBe('total.progress: (3) ÷ 10 = 0.3')
    expect(first('2009-12-30')).toBe('total.progress: (4) ÷ 10 = 0.4')
    expect(first('2010-06-30')).toBe('total.progress: (7 + 1) ÷ 10 = 0.8')
  })
})

describe('RATIO', () => {
  const share = termsWith({ kind: 'RATIO', goal: '0.8', deadline: '2010-09-03' })
  const counts = [reading('2009-S1', '2009-06-30', ['30', '40'])]

  test('numerator ÷ denominator ÷ goal', () => {
    expect(spelledOut(share, counts, '2009-09-03')).toEqual([
      'ratio.progress: 30 ÷ 40 ÷ 0.8 = 0.9375',
      'expected.elapsed: 365 ÷ 730 = 0.5',
      'status.pace: 0.9375 ÷ 0.5 = 1.875',
    ])
  })

  test('with a question mark for what nobody said', () => {
    const open = { ...share, goal: null }
    expect(spelledOut(open, counts, '2009-09-03')[0]).toBe('ratio.progress: 30 ÷ 40 ÷ ? = null')
    const silent = [reading('2009-S1', '2009-06-30', null)]
    expect(spelledOut(share, silent, '2009-09-03')[0]).toBe('ratio.progress: ? ÷ ? ÷ 0.8 = null')
  })

  test('counts without a goal can’t be held to anything; counts that say nothing are no data', () => {
    const status = (said: [string, string]) =>
      evaluateTarget(
        { ...share, goal: null },
        [reading('2009-S1', '2009-06-30', said)],
        '2009-09-03',
      ).status
    expect(status(['30', '40'])).toBe('UNSCHEDULED')
    expect(status(['0', '0'])).toBe('NO_DATA')
  })

  test('counts of members are added up', () => {
    const byOffice = {
      ...reading('2009-S1', '2009-06-30', null),
      members: [
        { memberId: 'a', value: null, numerator: '1', denominator: '4' },
        { memberId: 'b', value: null, numerator: '5', denominator: '6' },
      ],
    }
    expect(evaluateTarget(share, [byOffice], '2009-09-03')).toMatchObject({
      ...{ numerator: '6', denominator: '10', progress: '0.75' },
    })
  })
})

describe('COVERAGE', () => {
  const offices = termsWith({
    ...{ kind: 'COVERAGE', goal: '2', deadline: '2010-09-03' },
    members: [member('a'), member('b')],
  })
  const values = [reading('2009-S1', '2009-06-30', { a: '3', b: '1' })]

  test('member by member, then the mean of them', () => {
    expect(spelledOut(offices, values, '2009-09-03')).toEqual([
      'coverage.member Office a: min(1; 3 ÷ 2) = 1',
      'coverage.member Office b: min(1; 1 ÷ 2) = 0.5',
      'coverage.progress: Σ ÷ 2 = 0.75',
      'expected.elapsed: 365 ÷ 730 = 0.5',
      'status.pace: 0.75 ÷ 0.5 = 1.5',
    ])
  })

  test('by each one’s own deadline where one has its own', () => {
    const own = { ...offices, members: [member('a', { deadline: '2009-01-05' }), member('b')] }
    expect(spelledOut(own, values, '2009-09-03').at(-2)).toBe(
      'expected.members: (1 + 0.5) ÷ 2 = 0.75',
    )
  })

  test('without a goal there is nothing to hold the values to; without members nothing at all', () => {
    expect(evaluateTarget({ ...offices, goal: null }, values, '2009-09-03')).toMatchObject({
      ...{ progress: null, status: 'UNSCHEDULED', memberCount: 2, satisfied: null },
    })
    const nobody = { ...offices, members: [], deadline: null }
    expect(evaluateTarget(nobody, values, '2009-09-03')).toMatchObject({
      ...{ progress: null, status: 'NO_DATA', memberCount: 0 },
      ...{ value: null, satisfied: null, numerator: null },
    })
  })
})

describe('LEVEL', () => {
  const groups = termsWith({
    ...{ kind: 'LEVEL', goal: '4', deadline: '2010-09-03' },
    members: [member('a'), member('b'), member('c', { activeFrom: '2009-09-04' })],
  })
  const hours = [reading('2009-S1', '2009-06-30', { a: '4', b: '3', c: '9' })]

  test('groups at the goal of those closed; a group counts from its first day', () => {
    expect(spelledOut(groups, hours, '2009-09-03')).toEqual([
      'level.progress: 1 ÷ 2 = 0.5',
      'expected.level: 1 = 1',
      'status.pace: 0.5 ÷ 1 = 0.5',
    ])
    expect(evaluateTarget(groups, hours, '2009-09-04')).toMatchObject({
      ...{ satisfied: 2, memberCount: 3 },
    })
  })

  test('no closed group says nothing, with or without a goal', () => {
    const open = [reading('2009-S1', '2009-06-30', { a: null })]
    for (const goal of ['4', null]) {
      expect(evaluateTarget({ ...groups, goal }, open, '2009-09-03')).toMatchObject({
        ...{ status: 'NO_DATA', value: null, satisfied: null, memberCount: null },
      })
    }
    expect(evaluateTarget({ ...groups, goal: null }, hours, '2009-09-03').status).toBe(
      'UNSCHEDULED',
    )
  })
})

describe('QUOTA', () => {
  const yearly = termsWith({ kind: 'QUOTA', goal: '3', periodUnit: 'YEAR', deadline: '2013-09-03' })

  test('of one account', () => {
    const readings = [reading('A1', '2009-09-02', '2'), reading('A2', '2010-06-30', '1')]
    expect(spelledOut(yearly, readings, '2010-06-30')).toEqual([
      'quota.progress: 3 ÷ (3 × 5) = 0.2',
      'quota.compliance: 2 ÷ (3 × 1) = 0.666666666667',
      'expected.endedPeriods: 1 ÷ 5 = 0.2',
      'status.pace: 0.2 ÷ 0.2 = 1',
    ])
  })

  test('by members: each one’s, then their means', () => {
    const offices = { ...yearly, hasMembers: true, members: [member('a'), member('b')] }
    const readings = [reading('A1', '2009-09-02', { a: '3', b: '0' })]
    expect(spelledOut(offices, readings, '2009-09-02')).toEqual([
      'quota.member Office a: 3 ÷ (3 × 5) = 0.2',
      'quota.member Office b: 0 ÷ (3 × 5) = 0',
      'quota.progress: Σ ÷ 2 = 0.1',
      'quota.compliance: Σ ÷ 2 = 0.5',
      'expected.endedPeriods: Σ ÷ 2 = 0.2',
      'status.pace: 0.1 ÷ 0.2 = 0.5',
    ])
  })

  test('without a goal the amounts stand against a question mark', () => {
    const open = { ...yearly, goal: null }
    const figure = evaluateTarget(open, [reading('A1', '2009-09-02', '2')], '2009-09-02')
    expect(figure).toMatchObject({ numerator: null, denominator: null, status: 'UNSCHEDULED' })
    expect(linesOf(figure)).toEqual([
      'quota.progress: 2 ÷ (? × 5) = null',
      'quota.compliance: 2 ÷ (? × 1) = null',
      'expected.endedPeriods: 1 ÷ 5 = 0.2',
    ])
  })

  test('without a deadline only what ended is held to the goal', () => {
    const open = { ...yearly, deadline: null }
    expect(spelledOut(open, [reading('A1', '2009-09-02', '2')], '2009-09-02')).toEqual([
      'quota.compliance: 2 ÷ (3 × 1) = 0.666666666667',
    ])
  })

  test('a week of working days, before any has ended', () => {
    const weekly = termsWith({
      ...{ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', owes: 'WORKING_DAYS' },
      ...{ startsOn: '2009-12-21', deadline: '2010-01-10' },
    })
    const readings = [reading('2009-W52', '2009-12-23', '2')]
    expect(spelledOut(weekly, readings, '2009-12-23')).toEqual([
      'quota.progress: 2 ÷ (5 × 1 + 4 × 2) = 0.153846153846',
      'quota.compliance: 0 ÷ (5 × 0) = null',
      'expected.endedPeriods: 0 ÷ 3 = 0',
    ])
  })
})

describe('what is made of several', () => {
  const target = (id: string, value: string) => {
    return { terms: termsWith({ id }), readings: [reading('2009-S1', '2009-06-30', value)] }
  }
  const row = (value: string, weight: string) => {
    const targets = [target('1', value)]
    return {
      id: value,
      weight,
      figure: evaluateIndicator({ id: value, weight, targets }, '2009-09-03'),
    }
  }

  test('a row of several targets: their mean, capped and as it is; of one there is nothing to add', () => {
    const two = { id: 'r', weight: '1', targets: [target('a', '4'), target('b', '12')] }
    const figure = evaluateIndicator(two, '2009-09-03')
    expect(linesOf(figure)).toEqual(['mean.progress: (0.4 + 1) ÷ 2 = 0.7'])
    expect(figure.rawProgress).toBe('0.8')
    expect(evaluateIndicator({ ...two, targets: [target('a', '4')] }, '2009-09-03').steps).toEqual(
      [],
    )
  })

  test('a plan: what was done by weight, of what has data and of all; nothing where nothing is known', () => {
    const silent = {
      ...row('1', '5'),
      figure: evaluateIndicator({ id: 's', weight: '5', targets: [] }, '2009-09-03'),
    }
    expect(linesOf(evaluateGroup([row('4', '1'), row('8', '3'), silent]))).toEqual([
      'mean.progress: 2.8 ÷ 4 = 0.7',
      'mean.lowerBound: 2.8 ÷ 9 = 0.311111111111',
    ])
    expect(evaluateGroup([silent]).steps).toEqual([])
    expect(evaluateGroup([row('4', 'x'), row('8', '1')]).progress).toBe('0.8')
  })

  test('what moved is exact, and no data counts as 0', () => {
    expect([difference('0.3', '0.1'), difference(null, '0.2'), difference('0.2', null)]).toEqual([
      ...['0.2', '-0.2', '0.2'],
    ])
  })
})
