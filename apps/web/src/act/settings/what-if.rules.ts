import {
  evaluateGroup,
  evaluateIndicator,
  type GroupFigure,
  type IndicatorFigure,
  type PlainDate,
  type Reading,
  type TargetTerms,
  type Thresholds,
} from '@gelt/domain'

/** A row of the plan as the rules see it. */
export interface WhatIfRow {
  /** Global id. */
  id: string
  row: number
  weight: string
  /** Justification; null: it applies. */
  notApplicable: string | null
  targets: readonly { terms: TargetTerms; readings: readonly Reading[] }[]
}

/** A plan as it stands at the end of a day. */
export interface WhatIfPlan {
  asOf: PlainDate
  thresholds: Thresholds
  rows: readonly WhatIfRow[]
}

export interface PlanFigures {
  plan: GroupFigure
  /** By global id. */
  rows: ReadonlyMap<string, IndicatorFigure>
}

/** The figures of the plan and of its rows, by the rules that the server applies. */
export function figuresOf({ asOf, thresholds, rows }: WhatIfPlan): PlanFigures {
  const evaluated = rows.map(({ id, weight, notApplicable, targets }) => ({
    id,
    weight,
    figure: evaluateIndicator(
      {
        id,
        weight,
        targets,
        notApplicable: notApplicable ? { justification: notApplicable } : null,
      },
      asOf,
      thresholds,
    ),
  }))
  return {
    plan: evaluateGroup(evaluated, thresholds),
    rows: new Map(evaluated.map(({ id, figure }) => [id, figure])),
  }
}

/** The plan with other fields of one row. */
export function withRow(plan: WhatIfPlan, id: string, change: Partial<WhatIfRow>): WhatIfPlan {
  return { ...plan, rows: plan.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) }
}

/** The plan with other terms of the targets that `change` answers for; null: as it is. */
export function withTerms(
  plan: WhatIfPlan,
  change: (terms: TargetTerms, row: WhatIfRow) => Partial<TargetTerms> | null,
): WhatIfPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      targets: row.targets.map(({ terms, readings }) => ({
        terms: { ...terms, ...change(terms, row) },
        readings,
      })),
    })),
  }
}
