import { describe, expect, test } from 'vitest'
import { type DeadlineRule, resolveDeadline } from './deadline.rules.ts'

const START = '2008-09-03'

describe('resolveDeadline', () => {
  test.each<[string, DeadlineRule, string, string]>([
    [
      '2 meses: 3 November 2008 is a holiday',
      { type: 'MONTHS', months: 2 },
      '2008-11-03',
      '2008-11-04',
    ],
    [
      '4 meses: 3 January 2009 is a Saturday',
      { type: 'MONTHS', months: 4 },
      '2009-01-03',
      '2009-01-05',
    ],
    ['24 meses: a Friday', { type: 'MONTHS', months: 24 }, '2010-09-03', '2010-09-03'],
    ['1 año: a Thursday', { type: 'YEARS', years: 1 }, '2009-09-03', '2009-09-03'],
    ['5 años: a Tuesday', { type: 'YEARS', years: 5 }, '2013-09-03', '2013-09-03'],
    ['Año 2012: a Monday', { type: 'YEAR_END', year: 2012 }, '2012-12-31', '2012-12-31'],
    ['Año 2011: a Saturday', { type: 'YEAR_END', year: 2011 }, '2011-12-31', '2012-01-02'],
    [
      '1° de Diciembre de 2009: as stated',
      { type: 'DATE', date: '2009-12-01' },
      '2009-12-01',
      '2009-12-01',
    ],
    ['a stated Sunday stays', { type: 'DATE', date: '2010-06-27' }, '2010-06-27', '2010-06-27'],
  ])('%s', (_, rule, computed, date) => {
    expect(resolveDeadline(rule, START)).toEqual({ computed, date })
  })

  test('an empty cell gives none', () => {
    expect(resolveDeadline({ type: 'NONE' }, START)).toBeNull()
  })
})
