import { lazy, Suspense } from 'react'
import { useMay } from '../lib/session/use-session.ts'
import { Skeleton } from '../ui/states.tsx'

const RecordValue = lazy(async () => {
  const { RecordValue: View } = await import('../values/measurements/record-value.tsx')
  return { default: View }
})
const EvidenceOf = lazy(async () => {
  const { EvidenceOf: View } = await import('../trace/evidence/evidence-of.tsx')
  return { default: View }
})

interface RecordPlaceProps {
  /** The entity’s slug. */
  entity: string
  targetId: string
  /** The period to begin with; by default the last that ended. */
  periodKey?: string
  onSubmitted?: () => void
}

/** The form for a target with the evidence of its values; both come when they are first needed. */
export function RecordPlace({ entity, targetId, periodKey, onSubmitted }: RecordPlaceProps) {
  const canAttach = useMay(entity, 'evidence.attach')
  return (
    <Suspense fallback={<Skeleton height={280} />}>
      <RecordValue
        entity={entity}
        targetId={targetId}
        periodKey={periodKey}
        onSubmitted={onSubmitted}
        renderEvidence={(measurementId) => (
          <EvidenceOf entity={entity} measurementId={measurementId} canAttach={canAttach} />
        )}
      />
    </Suspense>
  )
}
