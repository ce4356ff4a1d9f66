import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import type { ClosedValue } from './closed-value.rules.ts'
import type { Count } from './count.rules.ts'
import {
  type Basis,
  figureInput,
  type SourceDecision,
  type SourcedReading,
  type SourcedTarget,
} from './readings-by-source.rules.ts'

export type Addition = readonly [on: string, member: string | null, amount?: number]

export const countedBy = (sourceKey: string, startsOn = '2008-09-03'): SourceDecision => ({
  ...{ source: 'COUNTED', sourceKey, startsOn, reason: 'x' },
})

/** A register of which each addition counts from its day on. */
export function register(additions: readonly Addition[]): SourcedTarget['count'] {
  return (_source, asOf): Count => {
    const there = additions.filter(([on]) => on <= asOf)
    return {
      ...{ counts: there.length, missing: 0, excluded: 0, attested: [], speaks: there.length > 0 },
      since: there.at(-1)?.[0] ?? null,
      additions: there.map(([on, of, amount = 1]) => ({ on, member: of, amount })),
    }
  }
}

export interface Case {
  terms: TargetTerms
  decisions: SourceDecision[]
  readings?: SourcedReading[]
}

export function figureOf(
  { terms, decisions, readings = [] }: Case,
  additions: readonly Addition[],
  asOf: string,
  basis: Basis | null = null,
) {
  const target = { terms, decisions, readings, count: register(additions) }
  const input = figureInput(target, asOf, basis)
  return evaluateTarget(input.terms, input.readings, asOf)
}

export function approved(closed: ClosedValue | null, cutoff: string, revision = 1): SourcedReading {
  if (!closed) throw new Error('nothing was closed')
  return {
    ...{ id: `closed ${cutoff} ${revision}`, periodKey: '2010-S1', cutoff, revision },
    ...{ ...closed, members: [], source: 'COUNTED' },
  }
}
