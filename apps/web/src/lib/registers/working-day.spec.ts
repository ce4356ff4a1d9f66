import { expect, it } from 'vitest'
import { workingDay } from './working-day.ts'

it('work is recorded for today, and for the plan’s last day once it is over', () => {
  const plan = { endsOn: '2013-09-03' }
  expect(workingDay('2010-06-30', plan)).toBe('2010-06-30')
  expect(workingDay('2013-09-03', plan)).toBe('2013-09-03')
  expect(workingDay('2026-11-25', plan)).toBe('2013-09-03')
  expect(workingDay('2026-11-25', null)).toBe('2026-11-25')
})
