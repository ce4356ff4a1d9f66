import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '../../core/calendar/plain-date.rules.ts'
import { attentionOf, isOverdue, lastLookedAtOn, type StaleFact } from './staleness.rules.ts'

const fact: StaleFact = {
  declaredOn: '2008-09-10',
  identifiedOn: '2009-02-01',
  studiedOn: '2009-06-30',
  reviewedOn: null,
  retiredOn: null,
  siteOn: null,
  suitOn: null,
  suitRemovedOn: null,
  improvements: [],
}
const late = { endsOn: '2010-03-31', completedOn: null, abandonedOn: null }

test.each<[string, Partial<StaleFact>, string, number | undefined, string[]]>([
  ['twelve months since the study, to the day', {}, '2010-06-30', undefined, []],
  ['a day later', {}, '2010-07-01', undefined, ['NOT_REVIEWED']],
  ['looked at in between', { reviewedOn: '2010-01-10' }, '2010-07-01', undefined, []],
  [
    'a review of the future is none',
    { reviewedOn: '2010-08-01' },
    '2010-07-01',
    undefined,
    ['NOT_REVIEWED'],
  ],
  ['six months are asked for', {}, '2010-01-15', 6, ['NOT_REVIEWED']],
  [
    'on the site, not in the SUIT',
    { siteOn: '2010-01-01' },
    '2010-06-30',
    undefined,
    ['ON_SITE_NOT_IN_SUIT'],
  ],
  ['on both', { siteOn: '2010-01-01', suitOn: '2010-02-01' }, '2010-06-30', undefined, []],
  [
    'removed from the SUIT',
    { siteOn: '2010-01-01', suitOn: '2010-02-01', suitRemovedOn: '2010-06-01' },
    '2010-06-30',
    undefined,
    ['ON_SITE_NOT_IN_SUIT'],
  ],
  ['an improvement on its last day', { improvements: [late] }, '2010-03-31', undefined, []],
  [
    'an improvement past it',
    { improvements: [late] },
    '2010-04-01',
    undefined,
    ['IMPROVEMENT_OVERDUE'],
  ],
])('%s', (_what, change, asOf, months, expected) => {
  expect(attentionOf({ ...fact, ...change }, asOf, months)).toEqual(expected)
})

test('it was last looked at when it was declared, until somebody looked again', () => {
  expect(lastLookedAtOn(fact, '2009-01-31')).toBe('2008-09-10')
  expect(lastLookedAtOn(fact, '2009-02-01')).toBe('2009-02-01')
  expect(lastLookedAtOn(fact, '2009-03-01')).toBe('2009-02-01')
  expect(lastLookedAtOn({ ...fact, reviewedOn: '2009-03-01' }, '2010-01-01')).toBe('2009-06-30')
})

test.each([
  [{ completedOn: '2010-05-01' }, '2010-04-30', true],
  [{ completedOn: '2010-05-01' }, '2010-05-01', false],
  [{ abandonedOn: '2010-04-15' }, '2010-04-20', false],
  [{ endsOn: null }, '2010-12-31', false],
])('with %j it is overdue on %s: %s', (change, asOf, overdue) => {
  expect(isOverdue({ ...late, ...change }, asOf)).toBe(overdue)
})

test('months go by the calendar, at the ends of months too', () => {
  const days = fc.integer({ min: 0, max: 1500 })
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 36 }), (declared, later, months) => {
      const declaredOn = addDays('2008-01-01', declared)
      const asOf = addDays(declaredOn, later)
      const never = { ...fact, declaredOn, identifiedOn: null, studiedOn: null }
      const stale = addMonths(declaredOn, months) < asOf
      expect(attentionOf(never, asOf, months)).toEqual(stale ? ['NOT_REVIEWED'] : [])
    }),
    { numRuns: 1000 },
  )
})
