import { describe, expect, test } from 'vitest'
import { member, PLAN, reading, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from './target.rules.ts'

describe('QUOTA by week (row 13)', () => {
  const weekly = termsWith({
    kind: 'QUOTA',
    goal: '5',
    periodUnit: 'WEEK',
    startsOn: '2009-12-21',
    deadline: '2010-01-10',
    members: [member('mail')],
  })

  test('2009-W52, W53 and 2010-W01: (5 + 4 + 5) ÷ (5 × 3) over the turn of a 53-week year', () => {
    const readings = [
      reading('2009-W52', '2009-12-27', { mail: '7' }),
      reading('2009-W53', '2010-01-03', { mail: '4' }),
      reading('2010-W01', '2010-01-10', { mail: '5' }),
    ]
    expect(evaluateTarget(weekly, readings, '2010-01-10')).toMatchObject({
      progress: '0.933333333333',
      expected: '1',
      status: 'ON_TRACK',
    })
    expect(evaluateTarget(weekly, readings, '2010-01-02').progress).toBe('0.333333333333')
  })

  describe('owing no more than the working days of a week (A-29)', () => {
    // 25 December and 1 January are Fridays: 4 + 4 + 5 days are owed.
    const working = { ...weekly, owes: 'WORKING_DAYS' as const }
    const onEach = (mail: readonly string[]) => [
      reading('2009-W52', '2009-12-27', { mail: mail[0] ?? '0' }),
      reading('2009-W53', '2010-01-03', { mail: mail[1] ?? '0' }),
      reading('2010-W01', '2010-01-10', { mail: mail[2] ?? '0' }),
    ]

    test('used on every working day is all of it', () => {
      const figure = evaluateTarget(working, onEach(['4', '4', '5']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '1', compliance: '1', status: 'MET' })
      expect(figure.steps[0]?.expression).toBe('13 ÷ (5 × 1 + 4 × 2)')
    })

    test('a day more in one week makes up for none in another', () => {
      const figure = evaluateTarget(working, onEach(['5', '3', '5']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '0.923076923077', rawProgress: '1' })
      expect(figure.value).toBe('4.333333333333')
    })

    test('of the ended weeks the compliance: (4 + 3) ÷ (4 + 4)', () => {
      const figure = evaluateTarget(working, onEach(['5', '3', '2']), '2010-01-09')
      expect(figure).toMatchObject({ progress: '0.538461538462', compliance: '0.875' })
    })

    test('a goal below the working days is owed as it is', () => {
      const two = { ...working, goal: '2' }
      const figure = evaluateTarget(two, onEach(['2', '2', '1']), '2010-01-10')
      expect(figure).toMatchObject({ progress: '0.833333333333' })
      expect(figure.steps[0]?.expression).toBe('5 ÷ (2 × 3)')
    })

    test('the first version of the rules asks every week for the goal', () => {
      const first = { ...working, rulesVersion: 1 as const }
      const readings = onEach(['4', '4', '5'])
      const { steps, ...figure } = evaluateTarget(first, readings, '2010-01-10')
      expect(figure).toEqual({
        ...evaluateTarget(weekly, readings, '2010-01-10'),
        steps: undefined,
      })
      expect(steps[0]?.expression).toBe('13 ÷ (5 × 3)')
    })

    test('over the five years of the act 73 of 260 weeks hold a holiday, and nothing more is owed for it', () => {
      const five = { ...working, ...{ startsOn: PLAN.planStartsOn, deadline: PLAN.planEndsOn } }
      const figure = evaluateTarget(five, onEach(['4', '4', '5']), '2013-09-03')
      expect(figure.steps[0]?.expression).toBe('13 ÷ (5 × 187 + 4 × 68 + 3 × 4 + 2 × 1)')
    })
  })
})
