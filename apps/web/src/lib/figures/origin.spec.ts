import { describe, expect, it } from 'vitest'
import { isTypedOn, originOf, seamsOf } from './origin.ts'

const typed = (startsOn: string) => ({ startsOn, source: null, reason: 'Porque sí.' })
const counted = (startsOn: string) => ({
  startsOn,
  source: { key: 'procedures.online' },
  reason: 'Porque sí.',
})

describe('originOf', () => {
  it.each([
    [{ basis: 'LIVE', sourceKey: 'procedures.online' }, 'COUNTED'],
    [{ basis: 'RECORDED', sourceKey: 'procedures.online' }, 'CLOSED'],
    [{ basis: 'RECORDED', sourceKey: null }, 'TYPED'],
    [{ basis: 'RECORDED' }, 'TYPED'],
  ] as const)('%o is %s', (figure, origin) => {
    expect(originOf(figure)).toBe(origin)
  })
})

describe('seamsOf', () => {
  it('finds none where nothing was decided, or only what holds without a decision', () => {
    expect(seamsOf([])).toEqual([])
    expect(seamsOf([typed('2008-09-03')])).toEqual([])
  })
  it('takes a figure as typed before anything was decided', () => {
    expect(seamsOf([counted('2010-01-01')])).toEqual([
      { startsOn: '2010-01-01', becomes: 'COUNTED' },
    ])
  })
  it('finds the day on which a typed figure began to be counted', () => {
    expect(seamsOf([typed('2008-09-03'), counted('2010-01-01')])).toEqual([
      { startsOn: '2010-01-01', becomes: 'COUNTED' },
    ])
  })
  it('takes the last decision about a day, and no seam where it brings back what was', () => {
    const steps = [typed('2008-09-03'), counted('2010-01-01'), typed('2010-01-01')]
    expect(seamsOf(steps)).toEqual([])
  })
})

it('a figure is typed until a decision says otherwise', () => {
  const steps = [counted('2010-01-01')]
  expect(isTypedOn(steps, '2009-12-31')).toBe(true)
  expect(isTypedOn(steps, '2010-01-01')).toBe(false)
})
