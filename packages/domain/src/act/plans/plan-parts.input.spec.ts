import { expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { createIncentiveInput, createObjectiveInput, createPhaseInput } from './plan-parts.input.ts'

const own = { planId: 'p', idempotencyKey: '0190d7a4-1111-4222-8333-444455556666' }
const phase = {
  ...{ ...own, name: 'Información', definition: 'Publicar', deadline: '2009-06-01' },
  ...{ deadlineConfirmed: false, deadlineSource: 'Decreto 1151 de 2008' },
}

test.each([
  [createPhaseInput, { ...phase, deadline: '2009-02-30' }, 'deadline', 'INVALID_DATE'],
  [createPhaseInput, { ...phase, name: ' ' }, 'name', 'REQUIRED'],
  [createPhaseInput, { ...phase, definition: 'x'.repeat(100_000) }, 'definition', 'TEXT_TOO_LONG'],
  [createObjectiveInput, { ...own, text: 'Con \u0007 timbre' }, 'text', 'CONTROL_CHARACTERS'],
  [createIncentiveInput, { ...own, name: 'Premio', text: '' }, 'text', 'REQUIRED'],
])('a part that is not right is refused by the name of its field', (schema, input, field, code) => {
  const parsed = parseInput<unknown>(schema, input)
  expect(parsed).toMatchObject({ ok: false, issues: [{ path: [field], code }] })
})

test('an objective keeps its lines', () => {
  const input = { ...own, text: 'Primero\r\nsegundo' }
  expect(parseInput(createObjectiveInput, input)).toMatchObject({
    value: { text: 'Primero\nsegundo' },
  })
})
