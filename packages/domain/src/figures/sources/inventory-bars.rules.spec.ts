import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidate } from '../../registers/procedures/procedure-fields.ts'
import {
  AUTOMATION_DEGREES,
  FEASIBILITIES,
  SUIT_STATES,
} from '../../registers/procedures/procedures.vocabulary.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { judgeRows } from './count.rules.ts'
import { type InventoryBar, inventoryBars } from './inventory-bars.rules.ts'
import type { ImprovementFact, ProcedureFact } from './procedure-fact.ts'
import { sourceByKey } from './sources.ts'

const asOf = '2010-06-30'
const improvement: ImprovementFact = {
  completedOn: '2010-01-10',
  abandonedOn: null,
  needsPartner: false,
  hasPartner: false,
}

function fact(change: Partial<ProcedureFact>): ProcedureFact {
  const fields = candidate({
    code: 'T-001',
    actSet: 'PROCEDURE',
    name: 'Trámite',
    officeId: 'o',
    declaredOn: '2008-09-10',
  })
  return { ...fields, id: 'p', label: 'T-001', officeName: null, improvements: [], ...change }
}

test('five bars by hand', () => {
  const identified = { identifiedOn: '2009-01-01' }
  const facts = [
    fact({}),
    fact(identified),
    fact({ ...identified, studiedOn: '2009-02-01', suitState: 'REGISTERED', suitOn: '2010-06-30' }),
    fact({
      ...identified,
      rationalisable: 'YES',
      rationalisableOn: '2009-05-01',
      improvements: [improvement],
    }),
    fact({ rationalisable: 'NO', rationalisableOn: '2009-05-01', rationalisableReason: 'Ley' }),
    fact({ automation: 'FULLY_ONLINE', automationOn: '2010-02-01' }),
    fact({ automatable: 'NO', automatableOn: '2009-05-01', automatableReason: 'Presencial' }),
    fact({ declaredOn: '2010-07-01', identifiedOn: '2010-07-01' }),
    fact({ retiredOn: '2010-06-29', identifiedOn: '2009-01-01' }),
  ]
  expect(inventoryBars(facts, asOf)).toEqual([
    { bar: 'IDENTIFIED', counts: 3, outOf: 7, excluded: 0 },
    { bar: 'STUDIED', counts: 1, outOf: 7, excluded: 0 },
    { bar: 'IN_SUIT', counts: 1, outOf: 7, excluded: 0 },
    { bar: 'IMPROVED', counts: 1, outOf: 6, excluded: 1 },
    { bar: 'FULLY_ONLINE', counts: 1, outOf: 6, excluded: 1 },
  ])
})

test('an empty inventory has five empty bars', () => {
  expect(inventoryBars([], asOf).map(({ counts, outOf }) => [counts, outOf])).toEqual(
    Array(5).fill([0, 0]),
  )
})

const day = fc.constantFrom('2009-03-01', '2010-06-30', '2010-07-01')
const maybe = fc.option(day)
const anyFact = fc
  .record({
    actSet: fc.constantFrom('SERVICE' as const, 'PROCEDURE' as const),
    declaredOn: day,
    identifiedOn: maybe,
    studiedOn: maybe,
    retiredOn: maybe,
    optimisable: fc.constantFrom(...FEASIBILITIES),
    optimisableOn: maybe,
    rationalisable: fc.constantFrom(...FEASIBILITIES),
    rationalisableOn: maybe,
    automatable: fc.constantFrom(...FEASIBILITIES),
    automatableOn: maybe,
    suitState: fc.constantFrom(...SUIT_STATES),
    suitOn: maybe,
    suitRemovedOn: maybe,
    automation: fc.constantFrom(...AUTOMATION_DEGREES),
    automationOn: maybe,
    improvements: fc.array(
      fc.record({
        completedOn: maybe,
        abandonedOn: maybe,
        needsPartner: fc.boolean(),
        hasPartner: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map(fact)

test('a bar says what the plan’s row says', () => {
  const rows: [string, ProcedureFact['actSet'], InventoryBar][] = [
    ['services.studied', 'SERVICE', 'STUDIED'],
    ['services.registered', 'SERVICE', 'IN_SUIT'],
    ['services.optimised', 'SERVICE', 'IMPROVED'],
    ['procedures.studied', 'PROCEDURE', 'STUDIED'],
    ['procedures.registered', 'PROCEDURE', 'IN_SUIT'],
    ['procedures.rationalised', 'PROCEDURE', 'IMPROVED'],
    ['procedures.online', 'PROCEDURE', 'FULLY_ONLINE'],
  ]
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 12 }), (facts) => {
      for (const [key, actSet, bar] of rows) {
        const source = sourceByKey(key)
        const judged = source ? judgeRows(source, facts, dayOf(asOf)) : []
        const tally = (verdict: string) =>
          judged.filter(({ judgement }) => judgement.verdict === verdict).length
        const own = facts.filter((one) => one.actSet === actSet)
        const found = inventoryBars(own, asOf).find((one) => one.bar === bar)
        expect(found?.counts).toBe(tally('COUNTS'))
        expect(found?.outOf).toBe(tally('COUNTS') + tally('MISSING'))
      }
    }),
  )
})
