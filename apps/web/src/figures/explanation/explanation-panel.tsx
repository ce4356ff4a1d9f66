import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { type Basis, BasisChoice } from './basis-choice.tsx'
import { CountedExplanation } from './counted-explanation.tsx'
import { explanationDocument } from './explanation.document.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { TypedExplanation } from './typed-explanation.tsx'

interface ExplanationPanelProps {
  /** The entity’s slug. */
  entity: string
  targetId: string
}

/** What a figure is made of, on the page’s own clocks: one sentence, then what it counts. */
export function ExplanationPanel({ entity, targetId }: ExplanationPanelProps) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const [basis, setBasis] = useState<Basis | null>(null)
  const asked = { id: targetId, ...clockVariables(clocks), basis }
  const { data, previousData, error, refetch } = useQuery(explanationDocument, {
    variables: asked,
    // The register may have been edited since.
    fetchPolicy: 'cache-and-network',
  })
  const node = (data ?? previousData)?.node
  const target = node?.__typename === 'Target' ? node : null
  if (!target && error) {
    return (
      <ErrorState
        title={text.failed}
        requestId={requestIdOf(error)}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!target && !data) return <Skeleton height={200} />
  if (!target?.explanation) return <p>{text.unknown}</p>
  const { explanation } = target
  return (
    <section className={styles.panel} aria-label={text.panel(target.label)} aria-busy={!data}>
      <p className={styles.sentence}>{explanation.sentence}</p>
      <BasisChoice target={target} value={basis ?? explanation.basis} onChange={setBasis} />
      {explanation.sourceKey == null ? (
        <TypedExplanation target={target} />
      ) : (
        <CountedExplanation entity={entity} target={{ ...target, explanation }} asked={asked} />
      )}
    </section>
  )
}
