import {
  evaluateTarget,
  readingsOfValue,
  type SourcedReading,
  type TargetFigure,
  type TargetTerms,
  termsOfValue,
} from '@gelt/domain'
import type { IndicatorPart, TargetPart } from '../../act/indicators/plan-parts.ts'
import type { PlanSnapshot } from '../progress/plan-figures.ts'

/** The figure that a value gives by itself on its day, by today's goal, and the members and rules that it was closed with. */
export function figureOfValue(
  snapshot: PlanSnapshot,
  { indicator, target }: Pick<IndicatorPart, 'indicator'> & Pick<TargetPart, 'target'>,
  value: SourcedReading,
): { terms: TargetTerms; figure: TargetFigure } {
  const { cutoff } = value
  const planned = snapshot.terms(indicator, target, cutoff)
  const terms = termsOfValue(planned, value)
  const figure = evaluateTarget(terms, readingsOfValue(value), cutoff, snapshot.thresholds)
  return { terms, figure }
}
