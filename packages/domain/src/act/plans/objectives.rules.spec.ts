import { expect, test } from 'vitest'
import { servesAny } from './objectives.rules.ts'

test('a row serves an objective where one names it', () => {
  const objectives = [{ rows: [2, 6] }, { rows: [] }, { rows: [6, 9] }]
  const serving = [1, 2, 6, 9, 10].filter((row) => servesAny({ row }, objectives))
  expect(serving).toEqual([2, 6, 9])
  expect(servesAny({ row: 1 }, [])).toBe(false)
})
