import { describe, expect, test } from 'vitest'
import {
  ACTIONS,
  type Action,
  actionsOf,
  actsAsMayor,
  can,
  mayApprove,
  ROLES,
  type Role,
} from './permissions.rules.ts'

// The whole table, written out: a grant that appears or vanishes must be changed here too.
const EXPECTED: Record<Action, string> = {
  'plan.read': 'PUBLIC CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR INTEGRATOR',
  'plan.readDraft': 'CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR',
  'plan.create': 'COMMITTEE ADMINISTRATOR',
  'plan.edit': 'COMMITTEE',
  'plan.adopt': 'COMMITTEE',
  'measurement.readPending': 'CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR AUDITOR',
  'measurement.record': 'CONTRIBUTOR COMMITTEE',
  'measurement.recordAnyOffice': 'COMMITTEE',
  'measurement.correct': 'CONTRIBUTOR COMMITTEE',
  'measurement.submit': 'CONTRIBUTOR COMMITTEE',
  'measurement.approve': 'COMMITTEE MAYOR ACTING_MAYOR',
  'measurement.return': 'COMMITTEE MAYOR ACTING_MAYOR',
  'evidence.attach': 'CONTRIBUTOR COMMITTEE',
  'deviation.edit': 'COMMITTEE',
  'period.close': 'COMMITTEE',
  'register.readAll': 'CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR',
  'register.edit': 'CONTRIBUTOR COMMITTEE',
  'register.editAnyOffice': 'COMMITTEE',
  'register.import': 'COMMITTEE',
  'view.save': 'CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR',
  'source.decide': 'COMMITTEE',
  'round.submit': 'COMMITTEE',
  'round.approve': 'COMMITTEE MAYOR ACTING_MAYOR',
  'round.return': 'COMMITTEE MAYOR ACTING_MAYOR',
  'report.sign': 'MAYOR ACTING_MAYOR',
  'entity.readArchived': 'CONTRIBUTOR COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR',
  'entity.edit': 'ADMINISTRATOR',
  'entity.archive': 'ADMINISTRATOR',
  'office.edit': 'ADMINISTRATOR',
  'organisation.edit': 'COMMITTEE ADMINISTRATOR',
  'people.read': 'COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR',
  'people.manage': 'ADMINISTRATOR',
  'support.edit': 'COMMITTEE',
  'audit.read': 'COMMITTEE MAYOR ACTING_MAYOR ADMINISTRATOR AUDITOR',
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

  test('an auditor reads whatever anybody reads, and does nothing else', () => {
    const reads = ACTIONS.filter((action) => /\.read/.test(action))
    expect(actionsOf(['AUDITOR'])).toEqual(reads)
  })

  test('an acting mayor may what the mayor may', () => {
    expect(actionsOf(['ACTING_MAYOR'])).toEqual(actionsOf(['MAYOR']))
  })
})

test.each<[Role[], boolean]>([
  [['ACTING_MAYOR'], true],
  [['COMMITTEE', 'ACTING_MAYOR'], true],
  [['MAYOR'], false],
  [['MAYOR', 'ACTING_MAYOR'], false],
  [['COMMITTEE'], false],
])('%j decide in place of the mayor: %s', (roles, expected) => {
  expect(actsAsMayor(roles)).toBe(expected)
})

describe('mayApprove', () => {
  const request = { actorPersonId: 'c', authorPersonId: 'a', submitterPersonId: 'b' }

  test.each<[Role, boolean]>([
    ['PUBLIC', false],
    ['CONTRIBUTOR', false],
    ['COMMITTEE', true],
    ['MAYOR', true],
    ['ACTING_MAYOR', true],
    ['ADMINISTRATOR', false],
    ['AUDITOR', false],
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
