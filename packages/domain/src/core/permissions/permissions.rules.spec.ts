import { describe, expect, test } from 'vitest'
import {
  ACTIONS,
  type Action,
  actionsOf,
  can,
  mayApprove,
  ROLES,
  type Role,
} from './permissions.rules.ts'

// The whole table, written out: a grant that appears or vanishes must be changed here too.
const EXPECTED: Record<Action, string> = {
  'plan.read': 'PUBLIC CONTRIBUTOR COMMITTEE MAYOR ADMINISTRATOR INTEGRATOR',
  'plan.readDraft': 'CONTRIBUTOR COMMITTEE MAYOR ADMINISTRATOR',
  'plan.create': 'COMMITTEE ADMINISTRATOR',
  'plan.edit': 'COMMITTEE',
  'plan.adopt': 'COMMITTEE',
  'measurement.readPending': 'CONTRIBUTOR COMMITTEE MAYOR',
  'measurement.record': 'CONTRIBUTOR COMMITTEE',
  'measurement.recordAnyOffice': 'COMMITTEE',
  'measurement.correct': 'CONTRIBUTOR COMMITTEE',
  'measurement.submit': 'CONTRIBUTOR COMMITTEE',
  'measurement.approve': 'COMMITTEE MAYOR',
  'measurement.return': 'COMMITTEE MAYOR',
  'evidence.attach': 'CONTRIBUTOR COMMITTEE',
  'deviation.edit': 'COMMITTEE',
  'period.close': 'COMMITTEE',
  'register.readAll': 'CONTRIBUTOR COMMITTEE MAYOR ADMINISTRATOR',
  'register.edit': 'CONTRIBUTOR COMMITTEE',
  'register.editAnyOffice': 'COMMITTEE',
  'register.import': 'COMMITTEE',
  'source.decide': 'COMMITTEE',
  'round.submit': 'COMMITTEE',
  'round.approve': 'COMMITTEE MAYOR',
  'round.return': 'COMMITTEE MAYOR',
  'report.sign': 'MAYOR',
  'entity.readArchived': 'CONTRIBUTOR COMMITTEE MAYOR ADMINISTRATOR',
  'entity.edit': 'ADMINISTRATOR',
  'entity.archive': 'ADMINISTRATOR',
  'office.edit': 'ADMINISTRATOR',
  'organisation.edit': 'COMMITTEE ADMINISTRATOR',
  'people.read': 'COMMITTEE MAYOR ADMINISTRATOR',
  'people.manage': 'ADMINISTRATOR',
  'support.edit': 'COMMITTEE',
  'audit.read': 'COMMITTEE MAYOR ADMINISTRATOR',
  'token.manage': 'ADMINISTRATOR',
}

describe('can', () => {
  test.each(ACTIONS)('%s', (action) => {
    expect(ROLES.filter((role) => can([role], action)).join(' ')).toBe(EXPECTED[action])
  })

  test('roles add up; no role at all still reads what is public', () => {
    expect(can(['ADMINISTRATOR', 'COMMITTEE'], 'plan.edit')).toBe(true)
    expect(can([], 'plan.read')).toBe(true)
    expect(can([], 'plan.readDraft')).toBe(false)
    expect(actionsOf(['INTEGRATOR'])).toEqual(['plan.read'])
  })
})

describe('mayApprove', () => {
  const request = { actorPersonId: 'c', authorPersonId: 'a', submitterPersonId: 'b' }

  test.each<[Role, boolean]>([
    ['PUBLIC', false],
    ['CONTRIBUTOR', false],
    ['COMMITTEE', true],
    ['MAYOR', true],
    ['ADMINISTRATOR', false],
    ['INTEGRATOR', false],
  ])('%s, of what others did: %s', (role, expected) => {
    expect(mayApprove({ ...request, roles: [role] })).toBe(expected)
  })

  test.each([
    ['its author', { actorPersonId: 'a' }],
    ['whoever submitted it', { actorPersonId: 'b' }],
    ['nobody signed in', { actorPersonId: null }],
    ['anyone before it is submitted', { submitterPersonId: null }],
  ])('not %s', (_, change) => {
    expect(mayApprove({ ...request, ...change, roles: ['COMMITTEE', 'MAYOR'] })).toBe(false)
  })
})
