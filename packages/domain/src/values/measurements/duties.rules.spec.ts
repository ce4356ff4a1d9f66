import { describe, expect, test } from 'vitest'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { owedPeriods } from './duties.rules.ts'

const total: TargetTerms = {
  id: 't',
  kind: 'TOTAL',
  mode: 'REACH',
  goal: '10',
  periodUnit: 'HALF_YEAR',
  startsOn: '2008-09-03',
  deadline: '2010-09-03',
  planStartsOn: '2008-09-03',
  planEndsOn: '2013-09-03',
  hasMembers: false,
  members: [],
}
const quota: TargetTerms = { ...total, kind: 'QUOTA', goal: '3', periodUnit: 'YEAR' }

function keys(terms: TargetTerms, asOf: string): string[] {
  return owedPeriods(terms, asOf).map(({ period, running }) => `${period.key}${running ? '…' : ''}`)
}

describe('what a target owes', () => {
  test.each([
    ['the ended period and the running one', total, '2010-05-10', ['2009-S2', '2010-S1…']],
    ['on the last day of a period: it, and nothing runs', total, '2010-06-30', ['2010-S1']],
    ['in the first half-year only the running one', total, '2008-10-01', ['2008-S2…']],
    ['nothing before the start', total, '2008-09-02', []],
    ['after the plan only its last period', total, '2026-01-15', ['2013-S2']],
    ['a row of 2012 owes nothing in 2010', { ...total, startsOn: '2012-01-01' }, '2010-06-30', []],
    [
      'kept up from start-up on',
      { ...total, mode: 'SUSTAIN', deadline: '2009-01-05' },
      '2008-12-01',
      [],
    ],
    [
      'a plan year of a quota, by anniversary',
      { ...quota, deadline: '2013-09-03' },
      '2010-06-30',
      ['A1', 'A2…'],
    ],
    [
      'a quota owes no partial period at its end',
      { ...quota, deadline: '2010-01-31' },
      '2010-01-15',
      ['A1'],
    ],
    ['on its first day', total, '2008-09-03', ['2008-S2…']],
    ['on the plan’s last day', total, '2013-09-03', ['2013-S1', '2013-S2…']],
    ['the day after, nothing runs', total, '2013-09-04', ['2013-S1']],
    [
      'on the start-up day',
      { ...total, mode: 'SUSTAIN', deadline: '2009-01-05' },
      '2009-01-05',
      ['2009-S1…'],
    ],
    [
      'without a start-up day, since its start',
      { ...total, mode: 'SUSTAIN', deadline: null },
      '2008-10-01',
      ['2008-S2…'],
    ],
    [
      'a quota, the running period that begins and ends with its horizon',
      { ...quota, deadline: '2009-09-02' },
      '2009-01-01',
      ['A1…'],
    ],
    [
      'a quota, no running period that began before its horizon',
      { ...quota, startsOn: '2008-09-04', deadline: '2013-09-03' },
      '2009-01-01',
      [],
    ],
    [
      'a quota without a deadline, up to the plan’s end',
      { ...quota, deadline: null },
      '2008-10-01',
      ['A1…'],
    ],
    ['and no further', { ...quota, planEndsOn: '2009-09-01', deadline: null }, '2008-10-01', []],
  ] as const)('%s', (_case, terms, asOf, expected) => {
    expect(keys(terms, asOf)).toEqual(expected)
  })

  test('a row that does not apply owes nothing; a blank justification does not count', () => {
    expect(keys({ ...total, notApplicable: { justification: 'sin sede' } }, '2010-06-30')).toEqual(
      [],
    )
    expect(keys({ ...total, notApplicable: { justification: '  ' } }, '2010-06-30')).toEqual([
      '2010-S1',
    ])
  })

  test('is due on the period’s end, or on the next working day', () => {
    // 30 June 2010 is a Wednesday; 31 December 2011 a Saturday, and Monday 2 January works.
    expect(owedPeriods(total, '2010-05-10').at(-1)?.dueOn).toBe('2010-06-30')
    expect(owedPeriods(total, '2011-12-31').at(-1)?.dueOn).toBe('2012-01-02')
  })
})
