import { emptyRow } from '../../registers/definitions/check-row.rules.ts'
import type { RowValues } from '../../registers/definitions/register-definition.ts'
import { dailyRegister } from '../../registers/definitions/registers.ts'
import { CRITERIA_PHASES } from './catalogue-phases.ts'
import type { ProposalSource } from './proposal.rules.ts'

/** A criterion as the starting catalogue has it. */
export interface CatalogueCriterion {
  /** Stable: `F1-03`. */
  code: string
  phase: number
  groupName: string
  words: string
  minimumContent: string
  norm?: string
  proposedBy?: ProposalSource
  /** Number of the row of the plan that proposes. */
  row?: number
}

/**
 * Criteria of the five phases to start from, reconstructed from the manuals of 2008 and 2010 and to be verified
 * against them, in an order that gives each its code: a new one goes to the end of its phase.
 */
export const CRITERIA_CATALOGUE: readonly CatalogueCriterion[] = CRITERIA_PHASES.flatMap(
  (groups, at) => {
    const phase = at + 1
    const all = Object.entries(groups).flatMap(([groupName, some]) =>
      some.map(([words, minimumContent, proposes]) => ({
        groupName,
        words,
        minimumContent,
        proposes,
      })),
    )
    return all.map(({ proposes, ...criterion }, place) => ({
      code: `F${phase}-${String(place + 1).padStart(2, '0')}`,
      ...{ phase, ...criterion },
      ...(typeof proposes === 'number'
        ? { proposedBy: 'PLAN_ROW' as const, row: proposes }
        : proposes && { proposedBy: proposes }),
    }))
  },
)

/**
 * What is written of a criterion that comes from the catalogue, all of it to be verified.
 * @param planRow id of the row of the plan that proposes; null: that plan has none of its number, so nothing proposes
 */
export function catalogueValues(criterion: CatalogueCriterion, planRow: string | null): RowValues {
  const { phase, groupName, words, minimumContent, norm = null, proposedBy = null } = criterion
  const isKnown = proposedBy !== 'PLAN_ROW' || planRow !== null
  return {
    ...emptyRow(dailyRegister('criteria')),
    ...{ phase: String(phase), groupName, words, minimumContent, norm, planRow },
    ...{ provenance: 'TO_VERIFY', proposedBy: isKnown ? proposedBy : null },
  }
}
