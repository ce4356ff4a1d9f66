import { expect, test } from 'vitest'
import type { AssessmentResult } from './assessment.ts'
import { compareRounds } from './compare-rounds.rules.ts'

const one = (
  criterionId: string,
  result: AssessmentResult | null,
  work = 'CONFIRMED' as const,
) => ({
  ...{ criterionId, result, work },
})
const change = (before: AssessmentResult | null, after: AssessmentResult | null) =>
  compareRounds([one('a', before)], [one('a', after)])[0]?.change

test('what is better, worse, the same, and what can’t be said', () => {
  expect(change('NOT_MET', 'IN_PART')).toBe('IMPROVED')
  expect(change('IN_PART', 'MEETS')).toBe('IMPROVED')
  expect(change('MEETS', 'NOT_MET')).toBe('WORSE')
  expect(change('IN_PART', 'IN_PART')).toBe('EQUAL')
  expect(change('NOT_APPLICABLE', 'NOT_APPLICABLE')).toBe('EQUAL')
  expect(change('NOT_APPLICABLE', 'MEETS')).toBe('UNKNOWN')
  expect(change('MEETS', null)).toBe('UNKNOWN')
  expect(change(null, null)).toBe('UNKNOWN')
})

test('only what is confirmed is compared; what came and what went is named, the later order first', () => {
  const earlier = [one('gone', 'MEETS'), one('a', 'MEETS')]
  const later = [
    { ...one('new', 'MEETS'), work: 'PROPOSED' as const },
    { ...one('a', 'MEETS'), work: 'PROPOSED' as const },
  ]
  const compared = compareRounds(earlier as never[], later as never[])
  expect(compared.map((row) => `${row.criterionId} ${row.change}`)).toEqual([
    'new NEW',
    'a UNKNOWN',
    'gone GONE',
  ])
  expect(compared[2]).toMatchObject({ before: earlier[0], after: null })
})
