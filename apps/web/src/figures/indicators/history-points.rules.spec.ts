import { describe, expect, it } from 'vitest'
import { historyPoints } from './history-points.rules.ts'

const dates = ['2009-12-31', '2010-06-30']
const columns = {
  goal: '10',
  values: ['5', null],
  progress: ['0.5', null],
  expected: ['0.6630136', '0.9109589'],
}

describe('the history of a target', () => {
  it('draws a total in its unit, and what was expected in the same one', () => {
    const { points, unit, goal } = historyPoints(
      { kind: 'TOTAL', unitPlural: 'puntos' },
      dates,
      columns,
    )
    expect(unit).toEqual({ kind: 'number', name: 'puntos' })
    expect(goal).toBe('10')
    expect(points).toEqual([
      { asOf: '2009-12-31', value: '5', expected: '6.630136' },
      { asOf: '2010-06-30', value: null, expected: '9.109589' },
    ])
  })

  it('draws a quota as the share of its whole term, where goal and pace are shares too', () => {
    const { points, unit, goal } = historyPoints({ kind: 'QUOTA', unitPlural: 'entregas' }, dates, {
      ...columns,
      goal: '4',
    })
    expect(unit).toEqual({ kind: 'percent' })
    expect(goal).toBe('1')
    expect(points[0]).toEqual({ asOf: '2009-12-31', value: '0.5', expected: '0.6630136' })
  })

  it('draws neither goal nor pace where there is no goal', () => {
    const { points, goal } = historyPoints({ kind: 'RATIO', unitPlural: '' }, dates, {
      ...columns,
      goal: null,
    })
    expect(goal).toBeNull()
    expect(points.map(({ expected }) => expected)).toEqual([null, null])
  })
})
