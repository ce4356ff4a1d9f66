import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { acceptInvitationInput } from './invitation.input.ts'
import { createPersonInput, heldRoles } from './person.input.ts'

const noDays = { since: null, until: null }

describe('roles of a person', () => {
  test('a contributor with an office and an acting mayor of one day, beside another role', () => {
    const roles = [
      { role: 'CONTRIBUTOR', officeId: 'o', ...noDays },
      { role: 'COMMITTEE', officeId: null, ...noDays },
      { role: 'ACTING_MAYOR', officeId: null, since: '2010-06-01', until: '2010-06-01' },
    ]
    expect(parseInput(heldRoles, roles)).toEqual({ ok: true, value: roles })
  })

  test.each([
    ['a contributor without an office', [{ role: 'CONTRIBUTOR' }], ['0', 'officeId'], 'REQUIRED'],
    [
      'an office of a mayor',
      [{ role: 'MAYOR', officeId: 'o' }],
      ['0', 'officeId'],
      'UNEXPECTED_VALUE',
    ],
    [
      'an office of a committee',
      [{ role: 'COMMITTEE', officeId: 'o' }],
      ['0', 'officeId'],
      'UNEXPECTED_VALUE',
    ],
    ['a role twice', [{ role: 'MAYOR' }, { role: 'MAYOR' }], ['1', 'role'], 'INVALID_VALUE'],
    [
      'an acting mayor without a first day',
      [{ role: 'ACTING_MAYOR', until: '2010-06-01' }],
      ['0', 'since'],
      'REQUIRED',
    ],
    [
      'an acting mayor without a last day',
      [{ role: 'ACTING_MAYOR', since: '2010-06-01', until: ' ' }],
      ['0', 'until'],
      'REQUIRED',
    ],
    [
      'an acting mayor whose last day is before the first',
      [{ role: 'ACTING_MAYOR', since: '2010-06-01', until: '2010-05-31' }],
      ['0', 'until'],
      'INVALID_RANGE',
    ],
    [
      'a day of a mayor',
      [{ role: 'MAYOR', since: '2010-06-01' }],
      ['0', 'since'],
      'UNEXPECTED_VALUE',
    ],
    [
      'an auditor with another role',
      [{ role: 'AUDITOR' }, { role: 'INTEGRATOR' }],
      ['0', 'role'],
      'AUDITOR_ALONE',
    ],
    [
      'an office of an auditor',
      [{ role: 'AUDITOR', officeId: 'o' }],
      ['0', 'officeId'],
      'UNEXPECTED_VALUE',
    ],
    ['everybody’s role', [{ role: 'PUBLIC' }], ['0', 'role'], 'NOT_AN_OPTION'],
  ])('%s is refused by name', (_case, roles, path, code) => {
    expect(parseInput(heldRoles, roles)).toMatchObject({ ok: false, issues: [{ path, code }] })
  })
})

test('a person may have no post, no mail and no role yet', () => {
  const person = {
    ...{ entityId: 'e', name: 'Rosa' },
    idempotencyKey: '0190d7a4-1111-4222-8333-444455556666',
  }
  expect(parseInput(createPersonInput, { ...person, email: ' ' })).toEqual({
    ok: true,
    value: { ...person, post: null, email: null, roles: [] },
  })
  const roles = [{ role: 'MAYOR', officeId: null, ...noDays }]
  expect(parseInput(createPersonInput, { ...person, roles })).toMatchObject({ value: { roles } })
})

test.each(['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}+`, `x ${'a'.repeat(43)}`])(
  'a link of %j is none',
  (token) => {
    expect(parseInput(acceptInvitationInput, { token, password: 'a'.repeat(12) })).toEqual({
      ok: false,
      issues: [{ path: ['token'], code: 'LINK_EXPIRED' }],
    })
  },
)

test('a password of 12 characters is taken as typed', () => {
  const accepted = { token: `${'a'.repeat(41)}-_`, password: ' 23456789ab ' }
  expect(parseInput(acceptInvitationInput, accepted)).toEqual({ ok: true, value: accepted })
})
