import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import type { Verdict } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ExplainedRows } from './explained-rows.tsx'
import { closedExplanationDocument } from './explanation.document.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { ExplanationFormula } from './explanation-formula.tsx'
import { OwedList } from './owed-list.tsx'

interface ClosedExplanationProps {
  /** The entity’s slug. */
  entity: string
  measurementId: string
}

/** The rows that a value was counted from when its period was closed, for whoever decides on it. */
export function ClosedExplanation({ entity, measurementId: id }: ClosedExplanationProps) {
  const text = useMessages(messages)
  const [chosen, setChosen] = useState<Verdict | null>(null)
  const { data, error, refetch } = useQuery(closedExplanationDocument, { variables: { id } })
  const node = data?.node
  if (error) return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={120} />
  const measurement = node?.__typename === 'Measurement' ? node : null
  const explanation = measurement?.explanation
  if (!explanation) return null
  const target = measurement.target && { ...measurement.target, explanation }
  const tally = {
    MISSING: explanation.missing,
    COUNTS: explanation.counts,
    EXCLUDED: explanation.excluded,
  }
  const kinds = (['MISSING', 'COUNTS', 'EXCLUDED'] as const).filter((kind) => tally[kind] > 0)
  const verdict = chosen ?? kinds[0]
  return (
    <>
      <p>{explanation.sentence}</p>
      {target && <ExplanationFormula target={target} />}
      {target && <OwedList target={target} />}
      {kinds.length > 1 && verdict && (
        <SegmentedControl
          legend={text.rows.legend}
          legendHidden
          small
          value={verdict}
          onChange={setChosen}
          segments={kinds.map((kind) => ({ value: kind, label: text.rows[kind](tally[kind]) }))}
        />
      )}
      {verdict && (
        <div className={styles.rows}>
          <ExplainedRows
            key={verdict}
            entity={entity}
            asked={{ id, asOf: null, knownAt: null, basis: null }}
            verdict={verdict}
            office={null}
            count={tally[verdict]}
          />
        </div>
      )}
    </>
  )
}
