import { useQuery } from '@apollo/client/react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { measurementEvidenceDocument } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import { EvidencePanel } from './evidence-panel.tsx'

interface EvidenceOfProps {
  entity: string
  measurementId: string
  canAttach: boolean
}

/** The evidence of a value of which only the id is at hand. */
export function EvidenceOf({ entity, measurementId, canAttach }: EvidenceOfProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(measurementEvidenceDocument, {
    variables: { id: measurementId },
  })
  if (data?.node?.__typename === 'Measurement') {
    return <EvidencePanel entity={entity} measurement={data.node} canAttach={canAttach} />
  }
  if (!error) return data ? null : <Skeleton lines={2} />
  return (
    <ErrorState
      title={text.loadFailed}
      requestId={requestIdOf(error)}
      onRetry={() => void refetch()}
    />
  )
}
