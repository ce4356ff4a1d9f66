import { expect, test } from 'vitest'
import { type SavingFact, savingsOf } from './savings.rules.ts'

const improvement: SavingFact = {
  completedOn: '2010-03-01',
  abandonedOn: null,
  stepsBefore: 6,
  stepsAfter: 4,
  daysBefore: 15,
  daysAfter: 5,
  costBefore: '12500.50',
  costAfter: '10000',
  documentsBefore: 3,
  documentsAfter: 3,
  yearlyDemand: 200,
}

function saved(facts: SavingFact[], asOf = '2010-06-30') {
  return Object.fromEntries(savingsOf(facts, asOf).map((line) => [line.unit, line]))
}

test('what one citizen saves each time, times the yearly demand', () => {
  const { STEPS, DAYS, PESOS, DOCUMENTS } = saved([improvement])
  const made = { improvements: 1, unmeasured: 0 }
  expect(STEPS).toMatchObject({ before: '1200', after: '800', saved: '400', ...made })
  expect(DAYS).toMatchObject({ before: '3000', after: '1000', saved: '2000', ...made })
  expect(PESOS).toMatchObject({ before: '2500100', after: '2000000', saved: '500100', ...made })
  expect(DOCUMENTS).toMatchObject({ before: '600', after: '600', saved: '0', improvements: 0 })
})

test.each<[string, Partial<SavingFact>]>([
  ['not completed', { completedOn: null }],
  ['completed later', { completedOn: '2010-07-01' }],
  ['given up by then', { abandonedOn: '2010-06-30' }],
  ['given up long ago', { abandonedOn: '2010-03-02' }],
])('an improvement that is %s saves nothing', (_what, change) => {
  expect(saved([{ ...improvement, ...change }]).DAYS).toEqual({
    unit: 'DAYS',
    before: '0',
    after: '0',
    saved: '0',
    improvements: 0,
    unmeasured: 0,
  })
})

test('one that is given up later, or done on the very day, saves', () => {
  for (const change of [{ abandonedOn: '2010-07-01' }, { completedOn: '2010-06-30' }]) {
    expect(saved([{ ...improvement, ...change }]).DAYS).toMatchObject({ saved: '2000' })
  }
})

test.each<[string, Partial<SavingFact>]>([
  ['demand', { yearlyDemand: null }],
  ['the days before', { daysBefore: null }],
  ['the days after', { daysAfter: null }],
])('what is not known is said, not taken for 0: without %s', (_what, change) => {
  const { DAYS } = saved([improvement, { ...improvement, ...change }])
  expect(DAYS).toMatchObject({ saved: '2000', improvements: 1, unmeasured: 1 })
})

test('what got worse counts against the rest', () => {
  const worse = { ...improvement, daysBefore: 1, daysAfter: 4, yearlyDemand: 1000 }
  expect(saved([improvement, worse]).DAYS?.saved).toBe('-1000')
})
