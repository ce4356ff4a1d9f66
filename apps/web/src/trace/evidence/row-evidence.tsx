import { useQuery } from '@apollo/client/react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { attachRegisterEvidenceDocument, rowEvidenceDocument } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import styles from './evidence.module.css'
import { EvidenceBox } from './evidence-box.tsx'
import { EvidenceItems } from './evidence-list.tsx'

interface RowEvidenceProps {
  /** Slug of the row’s entity: files are stored there. */
  entity: string
  /** Global id of a register’s row. */
  rowId: string
  /** Whether the person may add to it. */
  canAttach: boolean
}

/** What proves a row of a register, and the ways to add to it. */
export function RowEvidence({ entity, rowId, canAttach }: RowEvidenceProps) {
  const text = useMessages(messages)
  const attach = useWrite(attachRegisterEvidenceDocument)
  const { data, error, refetch } = useQuery(rowEvidenceDocument, { variables: { id: rowId } })
  const node = data?.node
  if (!data && error) {
    return (
      <ErrorState
        title={text.loadFailed}
        requestId={requestIdOf(error)}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!node || !('evidence' in node)) return data ? null : <Skeleton lines={2} />
  return (
    <div className={styles.panel}>
      <EvidenceItems items={node.evidence} />
      {canAttach && (
        <EvidenceBox
          entity={entity}
          of={rowId}
          attach={async (proof) => {
            const outcome = await attach({ rowId, ...proof })
            if (outcome.kind === 'written') await refetch()
            return outcome
          }}
          note={text.permanentHere}
        />
      )}
    </div>
  )
}
