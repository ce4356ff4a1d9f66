import { expect, it } from 'vitest'
import { emptyRegisters } from '../../registers/facts/register-facts.sql.ts'
import { PlanSnapshot } from './plan-figures.ts'

it('figures of many days don’t stay in memory', () => {
  const snapshot = new PlanSnapshot(
    {
      ...{ id: 'p', entityId: 'e', status: 'ADOPTED', startsOn: '2008-09-03' },
      ...{ endsOn: '2013-09-03', onTrackFrom: '0.9', atRiskFrom: '0.6', areas: [] },
      indicators: [],
      objectives: [],
    },
    new Map(),
    emptyRegisters,
  )
  const first = snapshot.at('2010-01-01')
  expect(snapshot.at('2010-01-01')).toBe(first)
  for (let year = 2100; year < 2300; year += 1) snapshot.at(`${year}-01-01`)
  expect(snapshot.at('2010-01-01')).not.toBe(first)
})
