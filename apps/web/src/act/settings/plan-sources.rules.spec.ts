import { expect, it } from 'vitest'
import { countedBy, proposed } from './plan-sources.rules.ts'

const source = (key: string) => ({ key, counted: key })

it('is counted by the decision that begins last, of one day by the last decided', () => {
  expect(countedBy([])).toBeNull()
  expect(countedBy([{ startsOn: '2010-01-01', source: source('a') }])?.counted).toBe('a')
  const early = { startsOn: '2009-01-01', source: source('b') }
  expect(countedBy([{ startsOn: '2010-01-01', source: source('a') }, early])?.counted).toBe('a')
  const typed = { startsOn: '2010-01-01', source: null }
  expect(countedBy([{ startsOn: '2010-01-01', source: source('a') }, typed])).toBeNull()
})

it('proposes the only source, and none of several', () => {
  expect(proposed([{ key: 'a' }])).toBe('a')
  expect(proposed([{ key: 'a' }, { key: 'b' }])).toBe('')
  expect(proposed([])).toBe('')
})
