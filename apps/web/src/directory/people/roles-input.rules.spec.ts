import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { rolesInput, rolesValues, storedRoles } from './roles-input.rules.ts'

const row = '0197a1b2-0000-7000-8000-000000000001'
const office = { id: btoa(`Office:${row}`).replace(/=+$/, '') }

it('sends an office with a contributor only', () => {
  expect(
    parseInput(rolesInput, { held: ['CONTRIBUTOR', 'COMMITTEE'], officeId: office.id }),
  ).toEqual({
    ok: true,
    value: [
      { role: 'CONTRIBUTOR', officeId: office.id },
      { role: 'COMMITTEE', officeId: null },
    ],
  })
})

it('asks a contributor for the office, beside its field', () => {
  expect(parseInput(rolesInput, { held: ['CONTRIBUTOR'], officeId: '' })).toEqual({
    ok: false,
    issues: [{ path: ['officeId'], code: 'REQUIRED' }],
  })
})

it('takes nobody’s roles away for an office that nobody needs', () => {
  expect(parseInput(rolesInput, { held: [], officeId: office.id })).toEqual({ ok: true, value: [] })
})

it('shows the roles held in one order, whatever the API’s', () => {
  const memberships = [
    { role: 'MAYOR', office: null },
    { role: 'CONTRIBUTOR', office },
  ]
  expect(rolesValues(memberships)).toEqual({ held: ['CONTRIBUTOR', 'MAYOR'], officeId: office.id })
})

it('reads what somebody else saved meanwhile', () => {
  const current = new Map([['roles', `ADMINISTRATOR, CONTRIBUTOR ${row}`]])
  expect([...storedRoles(current, [office])]).toEqual([
    ['held', 'CONTRIBUTOR, ADMINISTRATOR'],
    ['officeId', office.id],
  ])
})
