import { describe, expect, test } from 'vitest'
import { parseInput } from '../errors/parse-input.rules.ts'
import { heldRoles } from './person.input.ts'

describe('roles of a person', () => {
  test('a contributor with an office beside another role', () => {
    const roles = [
      { role: 'CONTRIBUTOR', officeId: 'o' },
      { role: 'COMMITTEE', officeId: null },
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
    ['a role twice', [{ role: 'MAYOR' }, { role: 'MAYOR' }], ['1', 'role'], 'INVALID_VALUE'],
    ['everybody’s role', [{ role: 'PUBLIC' }], ['0', 'role'], 'NOT_AN_OPTION'],
  ])('%s is refused by name', (_case, roles, path, code) => {
    expect(parseInput(heldRoles, roles)).toMatchObject({ ok: false, issues: [{ path, code }] })
  })
})
