import { expect, it } from 'vitest'
import { countOpen, openOf } from './open-periods.rules.ts'

const period = (periodKey: string, office: string | null, isAttested: boolean) => ({
  ...{ periodKey, isAttested, office: office === null ? null : { id: office } },
})

it('is open while an office has not said it, however many there are', () => {
  const periods = [
    period('2010-05', null, false),
    period('2010-05', 'a', true),
    period('2010-05', 'b', false),
    period('2010-04', null, false),
    period('2010-04', 'a', true),
    period('2010-04', 'b', true),
  ]
  expect(openOf(periods, '2010-05').map(({ office }) => office?.id)).toEqual(['b'])
  expect(openOf(periods, '2010-04')).toEqual([])
  expect(countOpen(periods)).toBe(1)
})

it('is settled for all where it was said of the whole municipality', () => {
  expect(countOpen([period('2010-S1', null, true), period('2010-S1', 'a', false)])).toBe(0)
})

it('is the municipality’s to say where rows have no office', () => {
  expect(countOpen([period('2010-S1', null, false), period('2009-S2', null, true)])).toBe(1)
  expect(countOpen([])).toBe(0)
})
