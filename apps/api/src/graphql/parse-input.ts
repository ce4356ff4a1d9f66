import { parseInput as parse } from '@gelt/domain'
import type { z } from 'zod'
import { InputRefusal } from '../core/refusals.ts'

/**
 * Parses an input with its schema of the domain.
 * @throws InputRefusal naming each field and its reason.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = parse(schema, input)
  if (parsed.ok) return parsed.value
  throw new InputRefusal(parsed.issues)
}
