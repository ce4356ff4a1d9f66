import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { inventoryStateAt, isInForce } from '../../registers/procedures/inventory-state.rules.ts'
import {
  judgeOnline,
  judgeOptimised,
  judgeRationalised,
  judgeRegistered,
  judgeStudied,
} from './judge-procedure.rules.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import type { Verdict } from './source.ts'

/** How far the inventory has come, in the order of the work. */
export const INVENTORY_BARS = [
  'IDENTIFIED',
  'STUDIED',
  'IN_SUIT',
  'IMPROVED',
  'FULLY_ONLINE',
] as const
export type InventoryBar = (typeof INVENTORY_BARS)[number]

/** So many of so many; `excluded` are out of the second, with a justification. */
export interface BarTally {
  bar: InventoryBar
  counts: number
  outOf: number
  excluded: number
}

const judges: Record<InventoryBar, (fact: ProcedureFact, asOf: PlainDate) => Verdict> = {
  IDENTIFIED: (fact, asOf) => (inventoryStateAt(fact, asOf) === 'CANDIDATE' ? 'MISSING' : 'COUNTS'),
  STUDIED: (fact, asOf) => judgeStudied(fact, asOf).verdict,
  IN_SUIT: (fact, asOf) => judgeRegistered(fact, asOf).verdict,
  // What services are optimised by, procedures are rationalised by; what belongs to no area goes with services.
  IMPROVED: (fact, asOf) =>
    (fact.actSet === 'PROCEDURE' ? judgeRationalised : judgeOptimised)(fact, asOf).verdict,
  FULLY_ONLINE: (fact, asOf) => judgeOnline(fact, asOf).verdict,
}

/** The five bars of the rows in force at the end of a day, by the judgements that rows 6 to 12 are counted with. */
export function inventoryBars(facts: readonly ProcedureFact[], asOf: PlainDate): BarTally[] {
  const inForce = facts.filter((fact) => isInForce(fact, asOf))
  return INVENTORY_BARS.map((bar) => {
    const verdicts = inForce.map((fact) => judges[bar](fact, asOf))
    const tally = (verdict: Verdict) => verdicts.filter((found) => found === verdict).length
    const counts = tally('COUNTS')
    return { bar, counts, outOf: counts + tally('MISSING'), excluded: tally('EXCLUDED') }
  })
}
