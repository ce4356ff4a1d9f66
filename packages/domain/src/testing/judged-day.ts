import type { JudgedDay } from '../figures/sources/source.ts'
import { PLAN } from './terms.ts'

/** The end of a day under the act of 3 September 2008; with what a case changes. */
export function dayOf(asOf: string, change: Partial<JudgedDay> = {}): JudgedDay {
  return { asOf, planStartsOn: PLAN.planStartsOn, goal: 1, ...change }
}
