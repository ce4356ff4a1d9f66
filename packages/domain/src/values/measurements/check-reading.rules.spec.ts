import { describe, expect, test } from 'vitest'
import { decimalProblem } from '../../core/text/decimal.input.ts'
import type { ReadingCandidate } from '../../figures/progress/reading.ts'
import { member, reading, termsWith } from '../../testing/terms.ts'
import { checkReading } from './check-reading.rules.ts'

const TODAY = '2010-06-15'

function codes(
  terms: Parameters<typeof checkReading>[0],
  candidate: Partial<ReadingCandidate>,
): string[] {
  return checkReading(terms, { periodKey: '2010-S1', ...candidate }, TODAY).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  )
}

describe('a single value', () => {
  const points = termsWith()

  test.each(['0', '3', '10', '2500'])('%s points are fine', (value) => {
    expect(codes(points, { value })).toEqual([])
  })

  test.each([
    ['tres', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['3,5', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['1.23456', 'TOO_MANY_DECIMALS'],
    ['1.5', 'NOT_WHOLE'],
    ['1000000000', 'ABOVE_RANGE'],
    ['-1', 'TOTAL_BELOW_ZERO'],
    ['', 'NO_VALUE'],
    ['  ', 'NO_VALUE'],
    [null, 'NO_VALUE'],
    ['1'.repeat(41), 'NOT_A_NUMBER'],
  ])('%j: %s', (value, code) => {
    expect(codes(points, { value })).toEqual([`value: ${code}`])
  })

  test.each([
    ['1.00001', { code: 'TOO_MANY_DECIMALS', params: { maximum: '4' } }],
    ['-1000000000', { code: 'ABOVE_RANGE', params: { maximum: '999999999' } }],
    ['x', { code: 'NOT_A_NUMBER' }],
  ])('%s is refused with its limit', (value, issue) => {
    expect(checkReading(points, { periodKey: '2010-S1', value }, TODAY)).toEqual([
      { path: ['value'], ...issue },
    ])
  })

  test.each(['1.', '.5', '--1', '1-', '+1', '1.2.3', '1 000', '\n1', `1.${'0'.repeat(41)}`])(
    '%j is no number',
    (value) => {
      expect(codes(termsWith({ wholeNumbers: false }), { value: `${value}x` })).toHaveLength(1)
      expect(decimalProblem(value)).toBe('NOT_A_NUMBER')
    },
  )

  test('zeros in front are no digits, four decimals are stored', () => {
    expect(['0000000000012', '-00999999999.1234', '0'].map(decimalProblem)).toEqual([
      null,
      null,
      null,
    ])
  })

  test('a negative may take away from a total, not more than there is', () => {
    const had = [reading('2009-S2', '2009-12-31', '2')]
    const check = (value: string) =>
      checkReading(points, { periodKey: '2010-S1', value }, TODAY, had)
    expect(check('-2')).toEqual([])
    expect(check('-3')).toEqual([
      { path: ['value'], code: 'TOTAL_BELOW_ZERO', params: { total: '-1' } },
    ])
  })

  test('what it replaces does not count beside it', () => {
    const had = [reading('2010-S1', '2010-05-31', '5')]
    expect(checkReading(points, { periodKey: '2010-S1', value: '-1' }, TODAY, had)).toHaveLength(1)
  })

  test('a quota is never negative; fractions where the unit has them; a maximum where it has one', () => {
    const quota = termsWith({ kind: 'QUOTA', maximum: '7' })
    expect(codes(quota, { value: '-1' })).toEqual(['value: NEGATIVE'])
    expect(codes(quota, { value: '7' })).toEqual([])
    expect(codes(quota, { value: '-0' })).toEqual([])
    expect(checkReading(quota, { periodKey: '2010-S1', value: '8' }, TODAY)).toEqual([
      { path: ['value'], code: 'ABOVE_RANGE', params: { maximum: '7' } },
    ])
    expect(codes(termsWith({ wholeNumbers: false }), { value: '1.5' })).toEqual([])
  })

  test('counts or members do not belong to it', () => {
    expect(
      codes(points, { value: '1', numerator: '1', members: [{ memberId: 'a', value: '1' }] }),
    ).toEqual(['numerator: UNEXPECTED_VALUE', 'members: UNEXPECTED_VALUE'])
    expect(codes(points, { value: '1', denominator: '2', numerator: '' })).toEqual([
      'denominator: UNEXPECTED_VALUE',
    ])
  })
})

describe('two counts', () => {
  const row6 = termsWith({ kind: 'RATIO', goal: '1' })

  test.each<[string | null, string | null, string[]]>([
    ['0', '40', []],
    ['40', '40', []],
    ['41', '40', ['numerator: NUMERATOR_ABOVE_DENOMINATOR']],
    ['0', '0', ['denominator: ZERO_DENOMINATOR']],
    ['-1', '40', ['numerator: NEGATIVE']],
    ['1', null, ['denominator: REQUIRED']],
    [null, '1', ['numerator: REQUIRED']],
    [null, null, ['numerator: NO_VALUE']],
    ['x', '4.5', ['numerator: NOT_A_NUMBER', 'denominator: NOT_WHOLE']],
    ['9', '4.5', ['denominator: NOT_WHOLE']],
    [' 3 ', ' 4 ', []],
    [' ', ' ', ['numerator: NO_VALUE']],
  ])('%j of %j: %j', (numerator, denominator, expected) => {
    expect(codes(row6, { numerator, denominator })).toEqual(expected)
  })

  test('no percentage is typed', () => {
    expect(codes(row6, { value: '75', numerator: '3', denominator: '4' })).toEqual([
      'value: UNEXPECTED_VALUE',
    ])
    expect(codes(row6, { members: [{ memberId: 'a' }], numerator: '3', denominator: '4' })).toEqual(
      ['members: UNEXPECTED_VALUE'],
    )
  })

  test('more than all is refused with both counts', () => {
    expect(
      checkReading(row6, { periodKey: '2010-S1', numerator: '41', denominator: ' 40 ' }, TODAY),
    ).toEqual([
      {
        path: ['numerator'],
        code: 'NUMERATOR_ABOVE_DENOMINATOR',
        params: { numerator: '41', denominator: '40' },
      },
    ])
  })
})

describe('members', () => {
  const row3 = termsWith({
    kind: 'COVERAGE',
    goal: '1',
    members: [member('a'), member('b', { activeTo: '2009-12-31' })],
  })

  test('some with a value, others left open', () => {
    expect(codes(row3, { members: [{ memberId: 'a', value: '1' }, { memberId: 'b' }] })).toEqual([])
  })

  test.each<[string, { memberId: string; value?: string }[], string]>([
    ['none', [], 'members: NO_VALUE'],
    ['all open', [{ memberId: 'a' }], 'members: NO_VALUE'],
    ['all blank', [{ memberId: 'a', value: ' ' }], 'members: NO_VALUE'],
    ['a stranger', [{ memberId: 'z', value: '1' }], 'members.0.memberId: MEMBER_UNKNOWN'],
    [
      'one twice',
      [
        { memberId: 'a', value: '1' },
        { memberId: 'a', value: '0' },
      ],
      'members.1.memberId: MEMBER_REPEATED',
    ],
    ['one that had closed', [{ memberId: 'b', value: '1' }], 'members.0.value: MEMBER_INACTIVE'],
    ['a bad number', [{ memberId: 'a', value: '-1' }], 'members.0.value: NEGATIVE'],
  ])('%s', (_, members, expected) => {
    expect(codes(row3, { members })).toEqual([expected])
  })

  test('each by its own place in the list; a blank one is left open', () => {
    const members = [
      { memberId: 'b', value: ' ' },
      { memberId: 'a', value: ' 1 ' },
      { memberId: 'z', value: '1' },
    ]
    expect(codes(row3, { members })).toEqual(['members.2.memberId: MEMBER_UNKNOWN'])
  })

  test('a group that has closed still counts, with half hours; one to come does not', () => {
    const row16 = termsWith({
      ...row3,
      kind: 'LEVEL',
      goal: '4',
      members: [...row3.members, member('c', { activeFrom: '2010-06-16' })],
    })
    expect(codes(row16, { members: [{ memberId: 'b', value: '3.5' }] })).toEqual([])
    expect(codes(row16, { members: [{ memberId: 'c', value: '4' }] })).toEqual([
      'members.0.value: MEMBER_INACTIVE',
    ])
  })

  test('a coverage or a level without any member takes no single value', () => {
    for (const kind of ['COVERAGE', 'LEVEL'] as const) {
      expect(codes(termsWith({ kind, goal: '1' }), { value: '1' })).toEqual([
        'value: UNEXPECTED_VALUE',
        'members: NO_VALUE',
      ])
    }
  })

  test('counts do not belong to them', () => {
    expect(
      codes(row3, { numerator: '1', denominator: '1', members: [{ memberId: 'a', value: '1' }] }),
    ).toEqual(['numerator: UNEXPECTED_VALUE', 'denominator: UNEXPECTED_VALUE'])
  })

  test('a total by members loses together no more than all have gathered', () => {
    const byOffice = termsWith({ members: [member('a'), member('b')] })
    const had = [reading('2009-S2', '2009-12-31', { a: '2', b: '1' })]
    const check = (a: string, b: string) => {
      const members = [
        { memberId: 'a', value: a },
        { memberId: 'b', value: b },
      ]
      return checkReading(byOffice, { periodKey: '2010-S1', members }, TODAY, had)
    }
    expect(check('-4', '1')).toEqual([])
    expect(check('-4', '0')).toEqual([
      { path: ['members'], code: 'TOTAL_BELOW_ZERO', params: { total: '-1' } },
    ])
    // What is wrong in itself is said first.
    expect(check('-9', 'x').map(({ code }) => code)).toEqual(['NOT_A_NUMBER'])
  })
})

describe('periods and cut-offs', () => {
  const points = termsWith()
  const at = (periodKey: string, cutoff?: string) =>
    codes(points, { periodKey, cutoff, value: '1' })
  const issues = (terms: typeof points, candidate: Partial<ReadingCandidate>, today = TODAY) =>
    checkReading(terms, { periodKey: '2010-S1', value: '1', ...candidate }, today)

  test.each([
    ['2010-S1', undefined],
    ['2010-S1', '2010-06-15'],
    ['2008-S2', '2008-09-03'],
    ['2009-S2', '2009-12-31'],
  ])('%s up to %s is fine', (periodKey, cutoff) => {
    expect(at(periodKey, cutoff)).toEqual([])
  })

  test.each([
    ['2010-S3', undefined, 'periodKey: PERIOD_UNKNOWN'],
    ['2010-05', undefined, 'periodKey: PERIOD_UNKNOWN'],
    ['2008-S1', undefined, 'periodKey: PERIOD_BEFORE_PLAN'],
    ['2014-S1', undefined, 'periodKey: PERIOD_AFTER_PLAN'],
    ['2010-S2', undefined, 'periodKey: PERIOD_IN_FUTURE'],
    ['2010-S1', '2010-06-16', 'cutoff: CUTOFF_IN_FUTURE'],
    ['2010-S1', '2009-12-31', 'cutoff: CUTOFF_OUTSIDE_PERIOD'],
    ['2009-S2', '2010-01-01', 'cutoff: CUTOFF_OUTSIDE_PERIOD'],
    ['2008-S2', '2008-09-02', 'cutoff: CUTOFF_OUTSIDE_PERIOD'],
  ])('%s up to %s: %s', (periodKey, cutoff, expected) => {
    expect(at(periodKey, cutoff)).toEqual([expected])
  })

  test('a period begins on its first day, and the plan’s first and last day are days of it', () => {
    expect(issues(points, { periodKey: '2010-S2' }, '2010-07-01')).toEqual([])
    const short = termsWith({ planStartsOn: '2009-12-31', planEndsOn: '2010-01-01' })
    expect(issues(short, { periodKey: '2009-S2' })).toEqual([])
    expect(issues(short, { periodKey: '2010-S1' })).toEqual([])
  })

  test('what is refused is told with the days that would do', () => {
    const said = (periodKey: string, cutoff?: string) =>
      issues(points, { periodKey, cutoff }).map(({ path, params }) => ({ path, params }))
    const of = (path: string, params: object) => [{ path: [path], params }]
    expect(said('2008-S1')).toEqual(of('periodKey', { date: '2008-09-03' }))
    expect(said('2014-S1')).toEqual(of('periodKey', { date: '2013-09-03' }))
    expect(said('2010-S1', '2010-06-16')).toEqual(of('cutoff', { today: TODAY }))
    expect(said('2008-S2', '2008-09-02')).toEqual(
      of('cutoff', { from: '2008-09-03', to: '2008-12-31' }),
    )
  })

  test('a member counts on the day that the value counts up to: the one given, else the period’s end or today', () => {
    const members = [{ memberId: 'm', value: '1' }]
    const open = (activeFrom: string, activeTo: string) =>
      termsWith({ kind: 'COVERAGE', members: [member('m', { activeFrom, activeTo })] })
    const given = (terms: typeof points, candidate: Partial<ReadingCandidate>) =>
      issues(terms, { value: null, members, ...candidate }).length
    expect(given(open('2009-12-31', '2009-12-31'), { periodKey: '2009-S2' })).toBe(0)
    expect(given(open(TODAY, TODAY), {})).toBe(0)
    expect(given(open(TODAY, TODAY), { cutoff: '2010-06-14' })).toBe(1)
    // An unknown period leaves today.
    expect(given(open(TODAY, TODAY), { periodKey: 'junio' })).toBe(1)
  })
})
