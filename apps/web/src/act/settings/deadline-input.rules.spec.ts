import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { type DeadlineValues, deadlineInput, readRule } from './deadline-input.rules.ts'

const values: DeadlineValues = {
  type: 'MONTHS',
  amount: '24',
  date: '',
  startsOn: '',
  reason: 'Acta 3 de 2010',
}

it.each([
  [
    { type: 'MONTHS', amount: '24' },
    { type: 'MONTHS', months: 24 },
  ],
  [
    { type: 'YEARS', amount: '1' },
    { type: 'YEARS', years: 1 },
  ],
  [
    { type: 'YEAR_END', amount: '2012' },
    { type: 'YEAR_END', year: 2012 },
  ],
  [
    { type: 'DATE', date: '2009-12-01' },
    { type: 'DATE', date: '2009-12-01' },
  ],
  [{ type: 'NONE' }, { type: 'NONE' }],
] as const)('reads %o', (typed, rule) => {
  expect(readRule({ ...values, ...typed })).toEqual(rule)
  expect(parseInput(deadlineInput, { ...values, ...typed })).toEqual({
    ok: true,
    value: { rule, startsOn: null, reason: 'Acta 3 de 2010' },
  })
})

it.each([
  [{ amount: '' }, 'amount', 'REQUIRED'],
  [{ amount: '300' }, 'amount', 'INVALID_VALUE'],
  [{ amount: 'dos' }, 'amount', 'INVALID_VALUE'],
  [{ type: 'DATE', date: '' }, 'date', 'REQUIRED'],
  [{ type: 'DATE', date: '2009-02-30' }, 'date', 'INVALID_DATE'],
  [{ reason: '' }, 'reason', 'TEXT_TOO_SHORT'],
] as const)('refuses %o beside its field', (typed, field, code) => {
  const parsed = parseInput(deadlineInput, { ...values, ...typed })
  expect(parsed).toMatchObject({ ok: false, issues: [{ path: [field], code }] })
})
