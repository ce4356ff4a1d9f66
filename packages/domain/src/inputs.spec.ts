import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseInput } from './core/errors/parse-input.rules.ts'
import * as domain from './index.ts'

/** Everything that a write can be given; a rule of a deadline is told apart by its type first. */
const inputs = Object.entries<unknown>({ ...domain })
  .filter(([name]) => name.endsWith('Input') && name !== 'deadlineRuleInput')
  .filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)

test.each(inputs)('%s takes no field that it does not know, and never nothing', (_name, schema) => {
  const codes = (input: unknown) => {
    const parsed = parseInput(schema, input)
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
  }
  expect(codes({ isSample: true })).toContain('isSample UNKNOWN_FIELD')
  expect(codes({ isSample: true }).length).toBeGreaterThan(1)
  expect(codes(undefined)).toEqual([' REQUIRED'])
})

test('they are all there', () => {
  expect(inputs.length).toBeGreaterThan(50)
})
