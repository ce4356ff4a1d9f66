import { expect, it } from 'vitest'
import { isOverdue } from './deviation-standing.rules.ts'

it.each([
  ['the day before', { dueOn: '2010-06-29' }, true],
  ['the day itself', { dueOn: '2010-06-30' }, false],
  ['closed after its day', { dueOn: '2010-06-01', closedOn: '2010-06-20' }, false],
  ['no day', { dueOn: null }, false],
])('is overdue only while open and after its day: %s', (_name, deviation, expected) => {
  expect(isOverdue(deviation, '2010-06-30')).toBe(expected)
})
