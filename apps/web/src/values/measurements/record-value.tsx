import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { readingRow } from '../../lib/readings/reading-row.document.ts'
import { readingTarget } from '../../lib/readings/reading-target.document.ts'
import { hasRules } from '../../lib/readings/target-terms.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import * as messages from './measurements.messages.ts'
import { RecordPeriod } from './record-period.tsx'
import {
  pendingValue,
  pendingValuesDocument,
  recordTargetDocument,
} from './record-value.document.ts'

interface RecordValueProps {
  /** Slug of the target's entity. */
  entity: string
  targetId: string
  /** The period to begin with; by default the last that ended. */
  periodKey?: string
  /** After a value was handed over for approval. */
  onSubmitted?: () => void
  /** Files and links of a value, by its id. */
  renderEvidence: (measurementId: string) => ReactNode
}

/** Everything to record a value of a target: asks for what the rules need, then shows the form. */
export function RecordValue(props: RecordValueProps) {
  const text = useMessages(messages)
  const asked = useQuery(recordTargetDocument, {
    variables: { id: props.targetId },
    fetchPolicy: 'cache-and-network',
  })
  const data = asked.data ?? asked.previousData
  const node = data?.node?.__typename === 'Target' ? data.node : null
  const waiting = useQuery(pendingValuesDocument, {
    variables: { entity: props.entity, row: node?.row ?? 0 },
    skip: node === null,
    fetchPolicy: 'cache-and-network',
  })
  const known = waiting.data ?? waiting.previousData
  const error = asked.error ?? waiting.error
  if (error && !(node && known)) {
    return (
      <ErrorState
        title={text.loadFailed}
        requestId={requestIdOf(error)}
        onRetry={() => {
          void asked.refetch()
          if (node) void waiting.refetch()
        }}
      />
    )
  }
  if (data && !node) return <p>{text.notFound}</p>
  if (!node || !known) return <Skeleton height={280} />

  const { rowTargets } = readFragment(readingRow, node)
  const targets = readFragment(readingTarget, rowTargets).filter(hasRules)
  const target = targets.find(({ id }) => id === props.targetId)
  if (!target) return <p>{text.notFound}</p>
  const pendingIn = (answer: typeof known) =>
    readFragment(
      pendingValue,
      (answer.plan?.indicator?.measurements.edges ?? []).flatMap((edge) =>
        edge?.node?.target?.id === target.id ? [edge.node] : [],
      ),
    )
  return (
    <RecordPeriod
      target={target}
      rowTargets={targets}
      pending={pendingIn(known)}
      reload={async () => {
        const { data: fresh } = await waiting.refetch()
        return fresh ? pendingIn(fresh) : []
      }}
      periodKey={props.periodKey}
      onSubmitted={props.onSubmitted}
      renderEvidence={props.renderEvidence}
    />
  )
}
