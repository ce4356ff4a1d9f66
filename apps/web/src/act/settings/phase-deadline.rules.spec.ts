import type { MemberTerms, TargetTerms } from '@gelt/domain'
import { expect, it } from 'vitest'
import { withPhaseDeadline } from './phase-deadline.rules.ts'
import type { WhatIfPlan } from './what-if.rules.ts'

const member = (name: string, deadline: string | null): MemberTerms => ({
  id: name,
  name,
  activeFrom: null,
  activeTo: null,
  deadline,
})

function planOf(members: MemberTerms[]): WhatIfPlan {
  const terms: TargetTerms = {
    id: 't',
    kind: 'COVERAGE',
    mode: 'REACH',
    goal: '3',
    periodUnit: 'HALF_YEAR',
    startsOn: '2008-09-03',
    deadline: '2012-12-31',
    planStartsOn: '2008-09-03',
    planEndsOn: '2012-12-31',
    hasMembers: true,
    members,
  }
  return {
    asOf: '2010-06-30',
    thresholds: { onTrack: '0.9', atRisk: '0.6' },
    rows: [
      { id: 'r', row: 17, weight: '1', notApplicable: null, targets: [{ terms, readings: [] }] },
    ],
  }
}

const deadlines = (plan: WhatIfPlan) =>
  plan.rows[0]?.targets[0]?.terms.members.map(({ deadline }) => deadline)

const phase = { name: 'Interacción', deadline: '2008-12-01' }

it('moves the member of that phase alone, though another shares its day', () => {
  const plan = planOf([
    member('Información', '2008-12-01'),
    member('Interacción', '2008-12-01'),
    member('Transacción', '2010-12-01'),
    member('Hacienda', null),
  ])
  expect(deadlines(withPhaseDeadline(plan, phase, '2009-12-01'))).toEqual([
    '2008-12-01',
    '2009-12-01',
    '2010-12-01',
    null,
  ])
})

it('knows a renamed phase by its day', () => {
  const plan = planOf([member('Interacción en línea', '2008-12-01')])
  expect(deadlines(withPhaseDeadline(plan, phase, '2009-12-01'))).toEqual(['2009-12-01'])
})

it('leaves members that were given a day of their own', () => {
  const plan = planOf([member('Interacción', '2011-01-31')])
  expect(deadlines(withPhaseDeadline(plan, phase, '2009-12-01'))).toEqual(['2011-01-31'])
})
