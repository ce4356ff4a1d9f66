import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { readFragment } from '../../gql/index.ts'
import { readingTarget } from '../../lib/readings/reading-target.document.ts'
import { hasRules, readingsOf, termsOf } from '../../lib/readings/target-terms.ts'
import { whatIfDocument } from './what-if.document.ts'
import type { WhatIfPlan } from './what-if.rules.ts'

interface WhatIfState {
  /** Null while it loads, when it failed, and for a plan whose figures cannot be told yet. */
  plan: WhatIfPlan | null
  hasFailed: boolean
}

/** The plan as the rules see it, to work out beforehand what an edit will change. */
export function useWhatIf(entity: string, validFrom: number | undefined): WhatIfState {
  const { data, error } = useQuery(whatIfDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = useMemo(() => {
    if (!data?.plan) return null
    const { onTrackFrom, atRiskFrom, indicators } = data.plan
    let asOf: string | null = null
    const rows = indicators.map(({ id, row, weight, notApplicable, targets }) => ({
      id,
      row,
      weight,
      notApplicable: notApplicable ?? null,
      targets: targets
        .map((target) => readFragment(readingTarget, target))
        .filter(hasRules)
        .map((target) => {
          asOf ??= target.rules.asOf
          return { terms: termsOf(target), readings: readingsOf(target) }
        }),
    }))
    return asOf === null
      ? null
      : { asOf, rows, thresholds: { onTrack: onTrackFrom, atRisk: atRiskFrom } }
  }, [data])
  return { plan, hasFailed: error !== undefined || (data !== undefined && plan === null) }
}
