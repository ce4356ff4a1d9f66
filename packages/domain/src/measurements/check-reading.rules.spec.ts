import { describe, expect, test } from 'vitest'
import { member, reading, termsWith } from '../testing/terms.ts'
import { checkReading } from './check-reading.rules.ts'
import type { ReadingCandidate } from './reading.ts'

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
  ])('%j: %s', (value, code) => {
    expect(codes(points, { value })).toEqual([`value: ${code}`])
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
    expect(codes(quota, { value: '8' })).toEqual(['value: ABOVE_RANGE'])
    expect(codes(termsWith({ wholeNumbers: false }), { value: '1.5' })).toEqual([])
  })

  test('counts or members do not belong to it', () => {
    expect(
      codes(points, { value: '1', numerator: '1', members: [{ memberId: 'a', value: '1' }] }),
    ).toEqual(['numerator: UNEXPECTED_VALUE', 'members: UNEXPECTED_VALUE'])
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
  ])('%j of %j: %j', (numerator, denominator, expected) => {
    expect(codes(row6, { numerator, denominator })).toEqual(expected)
  })

  test('no percentage is typed', () => {
    expect(codes(row6, { value: '75', numerator: '3', denominator: '4' })).toEqual([
      'value: UNEXPECTED_VALUE',
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

  test('a group that has closed still counts, with half hours', () => {
    const row16 = termsWith({ ...row3, kind: 'LEVEL', goal: '4' })
    expect(codes(row16, { members: [{ memberId: 'b', value: '3.5' }] })).toEqual([])
  })
})

describe('periods and cut-offs', () => {
  const points = termsWith()
  const at = (periodKey: string, cutoff?: string) =>
    codes(points, { periodKey, cutoff, value: '1' })

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
})
