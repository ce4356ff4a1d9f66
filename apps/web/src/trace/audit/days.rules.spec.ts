import { expect, it } from 'vitest'
import { byDay } from './days.rules.ts'

it('counts the day by the clock of Bogotá', () => {
  const late = { at: '2010-06-30T04:30:00.000Z' }
  const early = { at: '2010-06-29T05:00:00.000Z' }
  const before = { at: '2010-06-29T04:59:59.999Z' }
  expect(byDay([late, early, before])).toEqual([
    { day: '2010-06-29', events: [late, early] },
    { day: '2010-06-28', events: [before] },
  ])
})
