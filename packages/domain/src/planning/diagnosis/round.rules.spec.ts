import { describe, expect, test } from 'vitest'
import { approvalObstacle, isInRound, isReconstructed, roundStatus } from './round.rules.ts'

test.each([
  ['', 'OPEN'],
  ['SUBMITTED', 'SUBMITTED'],
  ['SUBMITTED RETURNED', 'OPEN'],
  ['SUBMITTED RETURNED SUBMITTED', 'SUBMITTED'],
  ['SUBMITTED APPROVED', 'APPROVED'],
])('after %s it is %s', (kinds, status) => {
  const decisions = kinds.split(' ').filter(Boolean) as 'SUBMITTED'[]
  expect(roundStatus(decisions.map((kind) => ({ kind })))).toBe(status)
})

test.each([
  ['2008-08-31', '2009-02-28', false],
  ['2008-08-31', '2009-03-01', true],
  ['2010-06-30', '2010-07-15', false],
])('a round of %s opened on %s is reconstructed: %s', (day, opened, expected) => {
  expect(isReconstructed(day, opened)).toBe(expected)
})

test.each([
  [null, null, true],
  ['2009-06-30', null, true],
  ['2009-07-01', null, false],
  [null, '2009-06-30', true],
  [null, '2009-06-29', false],
])('a criterion in force from %s to %s is in a round of 30 June 2009: %s', (from, to, expected) => {
  expect(isInRound({ inForceFrom: from, inForceTo: to }, '2009-06-30')).toBe(expected)
})

describe('who may approve', () => {
  const asked = {
    ...{ roles: ['MAYOR'] as const, actorId: 'm', status: 'SUBMITTED' as const },
    ...{ submitterId: 's', confirmerIds: ['a', 'b'] },
  }
  test.each([
    ['the mayor, of what others confirmed', {}, null],
    ['somebody else of the committee', { roles: ['COMMITTEE'] }, null],
    ['a contributor', { roles: ['CONTRIBUTOR'] }, 'ROLE'],
    ['nobody', { actorId: null }, 'ROLE'],
    ['of one that is open', { status: 'OPEN' }, 'NOT_SUBMITTED'],
    ['of one that is approved', { status: 'APPROVED' }, 'NOT_SUBMITTED'],
    ['whoever submitted it', { actorId: 's' }, 'SUBMITTED_IT'],
    ['whoever confirmed anything', { actorId: 'b' }, 'CONFIRMED_SOME'],
  ] as const)('%s', (_who, change, obstacle) => {
    expect(approvalObstacle({ ...asked, ...change })).toBe(obstacle)
  })
})
