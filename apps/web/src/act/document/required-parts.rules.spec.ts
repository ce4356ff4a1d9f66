import { expect, it } from 'vitest'
import { requiredParts } from './required-parts.rules.ts'
import { actPassages } from './testing/passages.ts'

it('finds the parts that the act asks for under their headings, and misses the others', () => {
  expect(requiredParts(actPassages).map(({ name, isPresent }) => [name, isPresent])).toEqual([
    ['marco estratégico', true],
    ['diagnóstico', false],
    ['ficha', false],
  ])
})

it('asks nothing where the act asks nothing', () => {
  expect(requiredParts(actPassages.filter(({ kind }) => kind !== 'MINIMUM_CONTENT'))).toEqual([])
})
