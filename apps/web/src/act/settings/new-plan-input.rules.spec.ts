import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { newPlanInput, nextTerm } from './new-plan-input.rules.ts'

const values = {
  fromPlanId: '',
  title: 'Plan',
  validFrom: '2013',
  validTo: '2016',
  startsOn: '2013-01-01',
  endsOn: '2016-12-31',
}

it('reads the years as numbers and no template as a blank plan', () => {
  expect(parseInput(newPlanInput, values)).toEqual({
    ok: true,
    value: { ...values, fromPlanId: null, validFrom: 2013, validTo: 2016 },
  })
})

it.each([
  ['a year that is no number', { validFrom: 'dos mil' }, 'validFrom'],
  ['years the wrong way round', { validTo: '2012' }, 'validTo'],
  ['an end before the start', { endsOn: '2012-12-31' }, 'endsOn'],
  ['no title', { title: ' ' }, 'title'],
])('refuses %s beside its field', (_name, change, field) => {
  const parsed = parseInput(newPlanInput, { ...values, ...change })
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual([field])
})

it('proposes the term after the last plan', () => {
  expect(nextTerm([{ validTo: 2008 }, { validTo: 2012 }])).toEqual({
    validFrom: '2013',
    validTo: '2016',
    startsOn: '2013-01-01',
    endsOn: '2016-12-31',
  })
  expect(nextTerm([]).validFrom).toBe('')
})
