import { expect, it } from 'vitest'
import { dayNumber, percentOf, shareOf, spreadLabels } from './chart-scale.ts'

it('keeps no data apart from zero and holds shares within the bar', () => {
  expect([null, '0', '0.54', '1.2', '-0.1', 'x'].map(shareOf)).toEqual([null, 0, 0.54, 1, 0, null])
  expect(percentOf(0.54321)).toBe('54.32%')
})

it('counts days without a time zone', () => {
  expect(dayNumber('2008-09-03') - dayNumber('2008-09-01')).toBe(2)
})

it('moves labels apart and keeps their order', () => {
  expect(spreadLabels([10, 12, 60], 16, 200)).toEqual([10, 26, 60])
  expect(spreadLabels([198, 60, 199], 16, 200)).toEqual([184, 60, 200])
})
