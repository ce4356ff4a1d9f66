import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { setDeadlineInput } from './deadline.input.ts'

const input = {
  indicatorId: 'i',
  version: 1,
  reason: 'Acta 4 del comité',
  idempotencyKey: '0190d7a4-1111-4222-8333-444455556666',
}

describe('a deadline', () => {
  test.each([
    { acceptDeadlineId: 'd' },
    { rule: { type: 'MONTHS', months: 24 } },
    { rule: { type: 'NONE' } },
  ])('%j is enough', (choice) => {
    expect(parseInput(setDeadlineInput, { ...input, ...choice })).toEqual({
      ok: true,
      value: { acceptDeadlineId: null, rule: null, startsOn: null, ...input, ...choice },
    })
  })

  test.each([
    ['neither a proposal nor a rule', {}, ['rule'], 'REQUIRED'],
    ['both', { acceptDeadlineId: 'd', rule: { type: 'NONE' } }, ['rule'], 'UNEXPECTED_VALUE'],
    ['no months', { rule: { type: 'MONTHS', months: 0 } }, ['rule', 'months'], 'NEGATIVE'],
    [
      'no such day',
      { rule: { type: 'DATE', date: '2010-02-31' } },
      ['rule', 'date'],
      'INVALID_DATE',
    ],
    ['no reason', { rule: { type: 'NONE' }, reason: '' }, ['reason'], 'TEXT_TOO_SHORT'],
  ])('%s is refused by name', (_case, choice, path, code) => {
    expect(parseInput(setDeadlineInput, { ...input, ...choice })).toMatchObject({
      ok: false,
      issues: [{ path, code }],
    })
  })
})
