import { describe, expect, test } from 'vitest'
import { HALFWAY, indicator, total } from '../../testing/halfway.ts'
import { reading, termsWith } from '../../testing/terms.ts'
import { seriesOf } from './series.rules.ts'

describe('seriesOf', () => {
  const input = indicator('1', {
    terms: termsWith(),
    readings: [reading('2008-S2', '2008-12-31', '2'), reading('2009-S1', '2009-06-30', '3')],
  })
  const dates = ['2008-10-31', '2008-12-31', '2009-09-03']

  test('columns of one length, gaps as null', () => {
    expect(seriesOf(input, dates)).toEqual({
      asOf: dates,
      values: [null, '2', '5'],
      progress: [null, '0.2', '0.5'],
      // 58, 119 and 365 of 730 days
      expected: [null, '0.16301369863', '0.5'],
      statuses: ['NO_DATA', 'ON_TRACK', 'ON_TRACK'],
    })
  })

  test('of a target, with its expected path from the first day', () => {
    const [target] = input.targets
    if (!target) throw new Error('the input has one target')
    expect(seriesOf(target, dates).expected[0]).toBe('0.079452054795')
  })

  test('several targets share no headline number', () => {
    expect(seriesOf(indicator('2', total('4'), total('8')), [HALFWAY]).values).toEqual([null])
  })
})
