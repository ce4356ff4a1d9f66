import { can, type Role } from '@gelt/domain'
import { expect, it } from 'vitest'
import { chosenPlan, pagesFor } from './settings-pages.rules.ts'

const keys = (...roles: Role[]) => pagesFor((action) => can(roles, action)).map(({ key }) => key)

it('offers each role what it may edit', () => {
  expect(keys('COMMITTEE')).toEqual([
    'plan',
    'act',
    'areas',
    'rows',
    'objectives',
    'phases',
    'incentives',
    'entity',
    'plans',
  ])
  expect(keys('ADMINISTRATOR')).toEqual(['entity', 'plans'])
  expect(keys('MAYOR', 'CONTRIBUTOR', 'PUBLIC')).toEqual([])
})

it('reads the plan that the address chooses', () => {
  expect(chosenPlan('?vigencia=2009')).toBe(2009)
  expect(chosenPlan('?vigencia=x')).toBeUndefined()
  expect(chosenPlan('')).toBeUndefined()
})
