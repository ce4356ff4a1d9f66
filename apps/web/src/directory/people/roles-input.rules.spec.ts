import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { rolesInput, rolesValues, storedRoles } from './roles-input.rules.ts'

const row = '0197a1b2-0000-7000-8000-000000000001'
const none = { officeId: '', since: '', until: '' }
const noDays = { since: null, until: null }
const office = { id: btoa(`Office:${row}`).replace(/=+$/, '') }

it('sends an office with a contributor only', () => {
  expect(
    parseInput(rolesInput, { ...none, held: ['CONTRIBUTOR', 'COMMITTEE'], officeId: office.id }),
  ).toEqual({
    ok: true,
    value: [
      { role: 'CONTRIBUTOR', officeId: office.id, ...noDays },
      { role: 'COMMITTEE', officeId: null, ...noDays },
    ],
  })
})

it('asks a contributor for the office, beside its field', () => {
  expect(parseInput(rolesInput, { ...none, held: ['CONTRIBUTOR'] })).toEqual({
    ok: false,
    issues: [{ path: ['officeId'], code: 'REQUIRED' }],
  })
})

it('takes nobody’s roles away for an office that nobody needs', () => {
  expect(parseInput(rolesInput, { ...none, held: [], officeId: office.id })).toEqual({
    ...{ ok: true, value: [] },
  })
})

it('sends days with an acting mayor only, and asks for them beside their fields', () => {
  const days = { since: '2010-06-01', until: '2010-06-15' }
  const held: ['COMMITTEE', 'ACTING_MAYOR'] = ['COMMITTEE', 'ACTING_MAYOR']
  expect(parseInput(rolesInput, { ...none, ...days, held })).toEqual({
    ok: true,
    value: [
      { role: 'COMMITTEE', officeId: null, ...noDays },
      { role: 'ACTING_MAYOR', officeId: null, ...days },
    ],
  })
  expect(parseInput(rolesInput, { ...none, held, since: '2010-06-01' })).toEqual({
    ok: false,
    issues: [{ path: ['until'], code: 'REQUIRED' }],
  })
  expect(parseInput(rolesInput, { ...none, ...days, held, until: '2010-05-31' })).toEqual({
    ok: false,
    issues: [{ path: ['until'], code: 'INVALID_RANGE' }],
  })
})

it('says beside the roles that who audits has no other', () => {
  expect(parseInput(rolesInput, { ...none, held: ['COMMITTEE', 'AUDITOR'] })).toEqual({
    ok: false,
    issues: [{ path: ['held'], code: 'AUDITOR_ALONE' }],
  })
})

it('shows the roles held in one order, whatever the API’s', () => {
  const memberships = [
    { role: 'MAYOR', office: null },
    { role: 'ACTING_MAYOR', office: null, since: '2010-06-01', until: '2010-06-15' },
    { role: 'CONTRIBUTOR', office },
  ]
  expect(rolesValues(memberships)).toEqual({
    ...{ held: ['CONTRIBUTOR', 'MAYOR', 'ACTING_MAYOR'], officeId: office.id },
    ...{ since: '2010-06-01', until: '2010-06-15' },
  })
})

it('reads what somebody else saved meanwhile', () => {
  const current = new Map([
    ['roles', `ACTING_MAYOR 2010-06-01 2010-06-15, ADMINISTRATOR, CONTRIBUTOR ${row}`],
  ])
  expect([...storedRoles(current, [office])]).toEqual([
    ['held', 'CONTRIBUTOR, ACTING_MAYOR, ADMINISTRATOR'],
    ['officeId', office.id],
    ['since', '2010-06-01'],
    ['until', '2010-06-15'],
  ])
})
