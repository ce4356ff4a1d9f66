import { expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { createTargetInput } from './target.input.ts'

const target = {
  ...{ indicatorId: 'i', label: 'Puntos', kind: 'COVERAGE', mode: 'REACH', goal: '1' },
  ...{ unit: 'punto', unitPlural: 'puntos', periodUnit: 'YEAR', wholeNumbers: true },
  idempotencyKey: '0190d7a4-1111-4222-8333-444455556666',
}

test('a target counts members of the kind that it is given, and none where it is given none', () => {
  const membersOf = (given: object) => {
    const parsed = parseInput(createTargetInput, { ...target, ...given })
    return parsed.ok ? parsed.value.memberKind : parsed.issues
  }
  expect(membersOf({ memberKind: 'OFFICE' })).toBe('OFFICE')
  expect([membersOf({ memberKind: null }), membersOf({})]).toEqual([null, null])
  expect(membersOf({ memberKind: 'CAT' })).toEqual([
    expect.objectContaining({ path: ['memberKind'], code: 'NOT_AN_OPTION' }),
  ])
})
