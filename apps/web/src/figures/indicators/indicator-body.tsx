import type { ReactNode } from 'react'
import type { IndicatorQuery } from '../../gql/graphql.ts'
import { IndicatorAct } from './indicator-act.tsx'
import { IndicatorAnswerable } from './indicator-answerable.tsx'
import { IndicatorComputation } from './indicator-computation.tsx'
import { IndicatorDeadline } from './indicator-deadline.tsx'
import { IndicatorDeviations } from './indicator-deviations.tsx'
import { IndicatorHistory } from './indicator-history.tsx'
import { IndicatorNotes } from './indicator-notes.tsx'
import { IndicatorValues } from './indicator-values.tsx'
import styles from './indicators.module.css'

/** Places on the page for what a person may do there; each is drawn by another feature. */
export interface IndicatorSlots {
  /** Beneath a target's figure. */
  renderRecord?: (targetId: string) => ReactNode
  /** Instead of recording, where a register is counted. */
  renderCounted?: (target: { id: string; label: string }, sourceKey: string) => ReactNode
  /** What a target’s figure is made of. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
  /** What moved the figures, and where they come from. */
  insight?: ReactNode
  /** Instead of the plain list of deviations. */
  renderDeviations?: (indicatorId: string) => ReactNode
  /** Beneath a recorded value. */
  renderValue?: (measurementId: string) => ReactNode
}

type Plan = NonNullable<IndicatorQuery['plan']>

interface IndicatorBodyProps extends IndicatorSlots {
  plan: Plan
  indicator: NonNullable<Plan['indicator']>
}

/** The row from its figure back to the words it stands on. */
export function IndicatorBody({ plan, indicator, ...slots }: IndicatorBodyProps) {
  const { slug, isSample } = plan.entity
  const { startsOn } = plan
  return (
    <>
      <p className={styles.name} lang="es">
        {indicator.name}
      </p>
      <IndicatorHistory indicator={indicator} isSample={isSample} />
      <div className={styles.halves}>
        {plan.figure && (
          <IndicatorComputation
            indicator={indicator}
            plan={plan.figure}
            planStartsOn={startsOn}
            isSample={isSample}
            renderRecord={slots.renderRecord}
            renderCounted={slots.renderCounted}
            renderExplanation={slots.renderExplanation}
          />
        )}
        <div className={styles.page}>
          <IndicatorDeadline indicator={indicator} planStartsOn={startsOn} />
          <IndicatorAnswerable indicator={indicator} />
          {slots.renderDeviations?.(indicator.id) ?? <IndicatorDeviations indicator={indicator} />}
        </div>
      </div>
      {slots.insight}
      <IndicatorValues
        key={indicator.id}
        entity={slug}
        row={indicator.row}
        renderValue={slots.renderValue}
      />
      <IndicatorAct indicator={indicator} planStartsOn={startsOn} />
      <IndicatorNotes notes={plan.notes} />
    </>
  )
}
