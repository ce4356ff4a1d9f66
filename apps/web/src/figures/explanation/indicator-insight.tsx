import { useQuery } from '@apollo/client/react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { indicatorInsightDocument } from './indicator-insight.document.ts'
import { SourcePanel } from './source-panel.tsx'
import styles from './why-moved.module.css'
import { WhyMoved } from './why-moved.tsx'

interface IndicatorInsightProps {
  /** The entity’s slug. */
  entity: string
  row: number
}

/** Of each target of a row: what moved its figure, and where it comes from. */
export function IndicatorInsight({ entity, row }: IndicatorInsightProps) {
  const [clocks] = useClocks()
  const clock = clockVariables(clocks)
  const { data, previousData, error, refetch } = useQuery(indicatorInsightDocument, {
    variables: { entity, row, ...clock },
    // A decision may have been taken since.
    fetchPolicy: 'cache-and-network',
  })
  const plan = (data ?? previousData)?.plan
  if (!plan && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!data && !plan) return <Skeleton height={240} />
  if (!plan?.indicator) return null
  const { targets } = plan.indicator
  return targets.map((target) => (
    <div key={target.id} className={styles.insight}>
      {target.figure && (
        <WhyMoved
          // Another cut-off begins with its own half-year.
          key={target.figure.asOf}
          entity={entity}
          target={target}
          asOf={target.figure.asOf}
          knownAt={clock.knownAt}
          planStartsOn={plan.startsOn}
          isClosed={target.figure.basis === 'RECORDED' && target.figure.sourceKey != null}
          isSample={plan.entity.isSample}
          isOneOfSeveral={targets.length > 1}
        />
      )}
      <SourcePanel
        entity={entity}
        target={target}
        today={plan.entity.today}
        planStartsOn={plan.startsOn}
        isOneOfSeveral={targets.length > 1}
      />
    </div>
  ))
}
