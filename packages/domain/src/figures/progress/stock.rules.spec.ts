import { describe, expect, test } from 'vitest'
import { member, reading, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from './target.rules.ts'

describe('RATIO', () => {
  // Rows 6 to 12: 100 % in 5 years, 2008-09-03 to 2013-09-03, 1826 days.
  const row7 = termsWith({ kind: 'RATIO', goal: '1', deadline: '2013-09-03' })

  test('REACH: 30 ÷ 40 against 665 ÷ 1826', () => {
    const figure = evaluateTarget(
      row7,
      [reading('2010-S1', '2010-06-30', ['30', '40'])],
      '2010-06-30',
    )
    expect(figure).toMatchObject({
      progress: '0.75',
      expected: '0.364184008762',
      numerator: '30',
      denominator: '40',
      value: '0.75',
      compliance: null,
      status: 'ON_TRACK',
    })
  })

  test('a goal below 100 %: 30 ÷ 40 ÷ 0.6 = 1.25, capped; the value stays 0.75', () => {
    const terms = termsWith({ ...row7, goal: '0.6' })
    expect(
      evaluateTarget(terms, [reading('2010-S1', '2010-06-30', ['30', '40'])], '2010-06-30'),
    ).toMatchObject({ progress: '1', rawProgress: '1.25', value: '0.75', status: 'MET' })
  })

  test('a stock: the latest cut-off over all periods, not their sum, and it may fall', () => {
    const readings = [
      reading('2010-S1', '2010-06-30', ['20', '40']),
      reading('2009-S2', '2009-12-31', ['30', '40']),
    ]
    expect(evaluateTarget(row7, readings, '2010-06-30').progress).toBe('0.5')
    expect(evaluateTarget(row7, readings, '2010-06-29').progress).toBe('0.75')
  })

  test.each<[string, [string, string]]>([
    ['denominator 0', ['0', '0']],
    ['negative count', ['-1', '4']],
    ['no number', ['x', '4']],
  ])('%s: null, neither 0 nor 100 %', (_, counts) => {
    expect(
      evaluateTarget(row7, [reading('2010-S1', '2010-06-30', counts)], '2010-06-30'),
    ).toMatchObject({ progress: null, value: null, status: 'NO_DATA' })
  })

  test('SUSTAIN (row 2b): 1 expected from start-up; 8 ÷ 10 is at risk, 9 ÷ 10 on track, 5 ÷ 10 behind', () => {
    const channels = termsWith({ ...row7, mode: 'SUSTAIN', deadline: '2008-11-04' })
    const at = (done: string, asOf: string) =>
      evaluateTarget(channels, [reading('2008-S2', '2008-10-15', [done, '10'])], asOf)
    expect(at('8', '2010-06-30')).toMatchObject({
      progress: '0.8',
      expected: '1',
      compliance: '0.8',
      status: 'AT_RISK',
    })
    expect(at('9', '2010-06-30').status).toBe('ON_TRACK')
    expect(at('5', '2010-06-30').status).toBe('BEHIND')
    expect(at('5', '2008-11-03')).toMatchObject({ expected: '0', status: 'NOT_STARTED' })
    expect(at('10', '2010-06-30').status).toBe('ON_TRACK')
    expect(at('10', '2013-09-03').status).toBe('MET')
    expect(at('9', '2026-01-01').status).toBe('ON_TRACK')
  })
})

describe('COVERAGE', () => {
  // Row 3: one archive per office in 4 months, 2008-09-03 to 2009-01-05, 124 days.
  const row3 = termsWith({
    kind: 'COVERAGE',
    goal: '1',
    deadline: '2009-01-05',
    members: [member('a'), member('b'), member('c'), member('d')],
  })

  test('(1 + 1 + 0 + nothing said) ÷ 4 = 0.5 against 62 ÷ 124; undecided stays in, by name', () => {
    const figure = evaluateTarget(
      row3,
      [reading('2008-S2', '2008-11-04', { a: '1', b: '3', c: '0' })],
      '2008-11-04',
    )
    expect(figure).toMatchObject({
      progress: '0.5',
      // (1 + 3 + 0 + 0) ÷ 4
      rawProgress: '1',
      expected: '0.5',
      value: '2',
      satisfied: 2,
      memberCount: 4,
      missing: [
        { id: 'c', name: 'Office c' },
        { id: 'd', name: 'Office d' },
      ],
      status: 'ON_TRACK',
    })
  })

  test('no reading yet: no data, nobody named', () => {
    expect(evaluateTarget(row3, [], '2008-11-04')).toMatchObject({
      progress: null,
      satisfied: null,
      memberCount: 4,
      missing: [],
      status: 'NO_DATA',
    })
  })

  test('only members active on the day count, its first and last included', () => {
    const terms = termsWith({
      ...row3,
      members: [member('a', { activeTo: '2008-11-04' }), member('b', { activeFrom: '2008-11-05' })],
    })
    const readings = [reading('2008-S2', '2008-11-01', { a: '1' })]
    expect(evaluateTarget(terms, readings, '2008-11-04')).toMatchObject({
      progress: '1',
      memberCount: 1,
    })
    expect(evaluateTarget(terms, readings, '2008-11-05')).toMatchObject({
      progress: '0',
      memberCount: 1,
    })
  })

  test('no member left: null', () => {
    const terms = termsWith({ ...row3, members: [member('a', { activeTo: '2008-10-01' })] })
    const readings = [reading('2008-S2', '2008-11-01', { a: '1' })]
    expect(evaluateTarget(terms, readings, '2008-11-04')).toMatchObject({
      progress: null,
      status: 'NO_DATA',
    })
  })

  // Row 17: 3 sectors per phase, each phase by its own deadline.
  const row17 = termsWith({
    kind: 'COVERAGE',
    goal: '3',
    deadline: '2013-09-03',
    members: [
      member('one', { deadline: '2008-11-01' }),
      member('two', { deadline: '2009-12-01' }),
      member('three'),
    ],
  })

  test('own deadlines: (1 + 119 ÷ 454 + 119 ÷ 1826) ÷ 3; (3/3 + 2/3 + 0) ÷ 3 done', () => {
    const readings = [reading('2008-S2', '2008-12-31', { one: '5', two: '2', three: '0' })]
    expect(evaluateTarget(row17, readings, '2008-12-31')).toMatchObject({
      progress: '0.555555555556',
      expected: '0.442428102478',
      satisfied: 1,
    })
  })

  test('one member without any deadline leaves no mean to expect', () => {
    const terms = termsWith({ ...row17, deadline: null })
    const readings = [reading('2008-S2', '2008-12-31', { one: '1' })]
    expect(evaluateTarget(terms, readings, '2008-12-31')).toMatchObject({
      expected: null,
      status: 'UNSCHEDULED',
    })
  })

  test('met late: the last office came after the day due', () => {
    const readings = [
      reading('2008-S2', '2008-12-31', { a: '1', b: '1', c: '1' }),
      reading('2009-S1', '2009-03-10', { a: '1', b: '1', c: '1', d: '1' }),
    ]
    expect(evaluateTarget(row3, readings, '2009-02-01').status).toBe('OVERDUE')
    expect(evaluateTarget(row3, readings, '2009-06-30')).toMatchObject({
      status: 'MET_LATE',
      metOn: '2009-03-10',
    })
  })

  test('met, lost and met again: since the last time', () => {
    const all = { a: '1', b: '1', c: '1', d: '1' }
    const readings = [
      reading('2008-S2', '2008-10-01', all),
      reading('2008-S2', '2008-11-01', { ...all, d: '0' }),
      reading('2008-S2', '2008-12-01', all),
      reading('2008-S2', '2008-12-31', all),
    ]
    expect(evaluateTarget(row3, readings, '2008-12-31')).toMatchObject({
      status: 'MET',
      metOn: '2008-12-01',
    })
  })

  test('SUSTAIN: compliance is what is covered', () => {
    const keep = termsWith({ ...row3, mode: 'SUSTAIN', deadline: '2008-11-04' })
    const readings = [reading('2008-S2', '2008-12-31', { a: '1', b: '1', c: '1' })]
    expect(evaluateTarget(keep, readings, '2008-12-31')).toMatchObject({
      progress: '0.75',
      compliance: '0.75',
      expected: '1',
      status: 'AT_RISK',
    })
  })
})

describe('LEVEL', () => {
  // Row 16: 4 hours per group; its deadline is empty.
  const row16 = termsWith({
    kind: 'LEVEL',
    goal: '4',
    deadline: null,
    members: [member('a', { activeTo: '2009-04-30' }), member('b'), member('c')],
  })

  test('groups with hours are closed: 2 of 3 reach 4 hours; all of it is expected at once', () => {
    const readings = [reading('2009-S1', '2009-06-30', { a: '4', b: '3.5', c: '6' })]
    expect(evaluateTarget(row16, readings, '2009-06-30')).toMatchObject({
      progress: '0.666666666667',
      rawProgress: '0.666666666667',
      expected: '1',
      value: '2',
      satisfied: 2,
      memberCount: 3,
      missing: [{ id: 'b', name: 'Office b' }],
      status: 'AT_RISK',
    })
  })

  test('a group still under way is not counted: 1 of 1', () => {
    const readings = [reading('2009-S1', '2009-06-30', { a: '4', b: null })]
    expect(evaluateTarget(row16, readings, '2009-06-30')).toMatchObject({
      progress: '1',
      memberCount: 1,
      missing: [],
      status: 'MET',
    })
  })

  test('a closed group of 0 hours is closed', () => {
    const readings = [reading('2009-S1', '2009-06-30', { a: '0' })]
    expect(evaluateTarget(row16, readings, '2009-06-30')).toMatchObject({
      progress: '0',
      status: 'BEHIND',
    })
  })

  test.each([
    ['no reading', []],
    ['no closed group', [reading('2009-S1', '2009-06-30', { a: null })]],
  ])('%s: no data', (_, readings) => {
    expect(evaluateTarget(row16, readings, '2009-06-30')).toMatchObject({
      progress: null,
      expected: '1',
      status: 'NO_DATA',
    })
  })

  test('with a deadline it can be overdue, and all of it is expected before it too', () => {
    const due = termsWith({ ...row16, deadline: '2009-09-03' })
    const readings = [reading('2009-S1', '2009-06-30', { a: '4', b: '3' })]
    expect(evaluateTarget(due, readings, '2009-06-30').expected).toBe('1')
    expect(evaluateTarget(due, readings, '2009-09-04').status).toBe('OVERDUE')
  })

  test('SUSTAIN: nothing is expected before start-up', () => {
    const keep = termsWith({ ...row16, mode: 'SUSTAIN', deadline: '2009-09-03' })
    const readings = [reading('2009-S1', '2009-06-30', { a: '4', b: '3' })]
    expect(evaluateTarget(keep, readings, '2009-09-02')).toMatchObject({
      expected: '0',
      status: 'NOT_STARTED',
    })
    expect(evaluateTarget(keep, readings, '2009-09-03')).toMatchObject({
      expected: '1',
      compliance: '0.5',
      status: 'BEHIND',
    })
  })
})
