import { describe, expect, it } from 'vitest'
import { officeWeek, open, owingWeek } from './office-week.factory.ts'
import { attestationLines, owedCounts, weekItems } from './week-items.rules.ts'

const { of, planning, treasury } = open

describe('weekItems', () => {
  it('come by the day that they are due on, what has no day last', () => {
    const week = owingWeek({
      attestations: [of(planning)],
      evaluations: [{ office: planning, actSet: 'PROCEDURE', count: 7, first: [] }],
    })
    expect(weekItems(week, [], false).map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      ...['ATTESTATIONS 2010-05-28', 'MAIL 2010-06-27', 'DELIVERIES 2010-06-30'],
      ...['MAIL 2010-07-04', 'EVALUATIONS null'],
    ])
  })

  it('are one for all accounts of a week, and one for all that is confirmed of a period', () => {
    const week = officeWeek({
      attestations: [of(planning), of(planning, 'channels'), of(planning, 'deliveries', '06')],
    })
    expect(weekItems(week, [], false).map(({ key }) => key)).toEqual([
      ...['attestations 2010-05', 'attestations 2010-06'],
    ])
  })
})

describe('actions of the scheme', () => {
  const due = (id: string, dueOn: string) => ({
    ...{ id, code: id, words: 'Hacer', isLate: false, dueOn, office: null, answerable: null },
  })

  it('stand among what is owed by their day', () => {
    const actions = [due('a', '2010-06-29'), due('b', '2010-07-03')]
    expect(weekItems(owingWeek(), actions, false).map(({ key }) => key)).toEqual([
      ...['mail 2010-06-21', 'action a', 'deliveries o1 2010-06', 'action b', 'mail 2010-06-28'],
    ])
  })

  it('are owed also where no plan is in force', () => {
    expect(weekItems(null, [due('a', '2010-06-29')], true)).toHaveLength(1)
  })
})

describe('attestationLines', () => {
  const week = officeWeek({ attestations: [of(planning), of(treasury), of(null, 'datasets')] })

  it('are each office’s own', () => {
    expect(attestationLines(week, false).map(({ office }) => office)).toEqual([
      ...[planning, treasury, null],
    ])
  })

  it('are said for every office at once by whoever looks at all of them', () => {
    expect(attestationLines(week, true)).toMatchObject([
      { register: 'deliveries', office: null, owedBy: ['Planeación', 'Hacienda'] },
      { register: 'datasets', office: null, owedBy: [] },
    ])
    expect(owedCounts(week, true).periods).toBe(2)
  })
})

describe('owedCounts', () => {
  it('count what is missing of each delivery goal, and an account once for both its weeks', () => {
    expect(owedCounts(owingWeek(), false)).toEqual({
      ...{ deliveries: 2, accounts: 1, periods: 0, evaluations: 0 },
    })
  })
})
