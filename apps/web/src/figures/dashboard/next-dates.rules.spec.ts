import { expect, it } from 'vitest'
import { nextDates } from './next-dates.rules.ts'

const deadline = (date: string) => ({ date })
const action = (dueOn: string, isLate = false) => ({ dueOn, isLate })

it('names what is late first, then what comes, the soonest first', () => {
  const { dates, lateLeftOut } = nextDates(
    [deadline('2010-09-03'), deadline('2010-12-01')],
    [action('2010-06-15', true), action('2010-10-01')],
  )
  expect(dates.map(({ date }) => date)).toEqual([
    ...['2010-06-15', '2010-09-03', '2010-10-01', '2010-12-01'],
  ])
  expect(dates.map((one) => one.action !== null)).toEqual([true, false, true, false])
  expect(lateLeftOut).toBe(0)
})

it('is short however many there are, and tells how many late ones it leaves out', () => {
  const { dates, lateLeftOut } = nextDates(
    [deadline('2010-09-01'), deadline('2010-09-02'), deadline('2010-09-03')],
    [...[1, 2, 3, 4, 5].map((day) => action(`2010-06-0${day}`, true)), action('2010-07-01')],
  )
  expect(dates.map(({ date }) => date)).toEqual([
    ...['2010-06-01', '2010-06-02', '2010-07-01', '2010-09-01', '2010-09-02', '2010-09-03'],
  ])
  expect(lateLeftOut).toBe(3)
})
