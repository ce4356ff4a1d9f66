import { describe, expect, it } from 'vitest'
import { approvedReading, readingTarget } from '../../lib/readings/reading-target.factory.ts'
import { termsOf } from '../../lib/readings/target-terms.ts'
import { draft } from './draft.factory.ts'
import { periodsToRecord, periodToBegin } from './periods-to-record.rules.ts'
import { openingMode, returnReason, standingsOf } from './standing.rules.ts'

const target = readingTarget({
  rules: {
    readings: [
      approvedReading({ measurementId: 'may', periodKey: '2010-S1', cutoff: '2010-05-31' }),
      approvedReading({ measurementId: 'first', periodKey: '2009-S2' }),
      approvedReading({ measurementId: 'second', periodKey: '2009-S2', revision: 2 }),
    ],
  },
})
const idsIn = (period: string, ...pending: ReturnType<typeof draft>[]) =>
  standingsOf(target, pending, period).map(({ id }) => id)

describe('what stands in a period', () => {
  it('is the latest cut-off first, then the highest revision', () => {
    expect(idsIn('2009-S2')).toEqual(['second', 'first'])
    expect(idsIn('2010-S1', draft())).toEqual(['draft-1', 'may'])
    expect(idsIn('2010-S1', draft({ cutoff: '2010-05-31', revision: 2 }))).toEqual([
      'draft-1',
      'may',
    ])
    expect(idsIn('2008-S2', draft())).toEqual([])
  })

  it.each([
    [undefined, 'new'],
    ['DRAFT', 'draft'],
    ['RETURNED', 'correct'],
    ['SUBMITTED', null],
    ['APPROVED', null],
  ] as const)('%s opens as %s', (state, mode) => {
    const [newest] = state ? standingsOf(readingTarget(), [draft({ state })], '2010-S1') : []
    expect(openingMode(newest)).toBe(mode)
  })

  it('says why it was returned the last time', () => {
    const decided = { decidedAt: '2010-07-01T00:00:00Z', decidedBy: null }
    const returned = draft({
      decisions: [
        { ...decided, kind: 'SUBMITTED', reason: null },
        { ...decided, kind: 'RETURNED', reason: 'Falta el acta.' },
      ],
    })
    expect(returnReason(returned)).toBe('Falta el acta.')
    expect(returnReason(draft())).toBeNull()
  })
})

describe('the periods to choose from', () => {
  const keys = (today: string, facts = {}) =>
    periodsToRecord(termsOf(readingTarget(facts)), today).map(({ key }) => key)

  it('run from the plan’s start to today, the newest first', () => {
    expect(keys('2009-07-01')).toEqual(['2009-S2', '2009-S1', '2008-S2'])
    expect(keys('2008-09-02')).toEqual(['2008-S2'])
  })

  it('of a quota leave out the partial first one, of a plan the time after its end', () => {
    const weekly = { kind: 'QUOTA' as const, periodUnit: 'WEEK' as const }
    expect(keys('2008-09-10', weekly)).toEqual(['2008-W37'])
    expect(keys('2026-11-22')[0]).toBe('2013-S2')
  })

  it('begin with the last that ended, else the one that runs', () => {
    const periods = periodsToRecord(termsOf(readingTarget()), '2010-03-01')
    expect(periodToBegin(periods, '2010-03-01')?.key).toBe('2009-S2')
    expect(periodToBegin(periods.slice(-1), '2008-10-01')?.key).toBe('2008-S2')
    expect(periodToBegin([], '2010-03-01')).toBeNull()
  })
})
