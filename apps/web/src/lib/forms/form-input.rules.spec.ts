import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { z } from 'zod'
import {
  answerText,
  optionalChoice,
  optionalWholeNumberText,
  percentOfShare,
  shareOfPercent,
  wholeNumberText,
} from './form-input.rules.ts'

it.each([
  ['90', '0.9'],
  ['87.5', '0.875'],
  ['100', '1'],
  ['5', '0.05'],
  ['0', '0'],
  ['120', '1.2'],
  ['33.3333', '0.333333'],
])('%s %% is %s', (percent, share) => {
  expect(shareOfPercent(percent)).toBe(share)
  expect(percentOfShare(share)).toBe(percent)
})

it('leaves alone what is no number, for the input to refuse', () => {
  expect(shareOfPercent('mucho')).toBe('mucho')
  expect(shareOfPercent('')).toBe('')
})

it('reads whole numbers and refuses the rest', () => {
  const year = wholeNumberText(z.int().min(1990))
  expect(parseInput(year, ' 2009 ')).toEqual({ ok: true, value: 2009 })
  expect(parseInput(year, '2009,5')).toMatchObject({
    ok: false,
    issues: [{ code: 'INVALID_VALUE' }],
  })
  expect(parseInput(year, '').ok).toBe(false)
})

it('reads a count that may stay empty, and refuses what is none', () => {
  const input = optionalWholeNumberText(z.int().min(0).max(10).nullable())
  expect(input.parse('')).toBeNull()
  expect(input.parse(' 7 ')).toBe(7)
  expect(input.safeParse('11').success).toBe(false)
  expect(input.safeParse('1,5').success).toBe(false)
})

it('reads a choice or an answer that may stay open', () => {
  expect(optionalChoice(z.enum(['A', 'B']).nullable()).parse('')).toBeNull()
  expect(optionalChoice(z.enum(['A', 'B']).nullable()).parse('B')).toBe('B')
  expect(['', 'true', 'false'].map((answer) => answerText.parse(answer))).toEqual([
    null,
    true,
    false,
  ])
})
