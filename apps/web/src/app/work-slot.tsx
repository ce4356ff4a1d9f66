import { registerCountedBy } from '@gelt/domain'
import { lazy, Suspense } from 'react'
import { CountedNote } from '../figures/explanation/counted-note.tsx'
import { useMay } from '../lib/session/use-session.ts'

const RegisterWork = lazy(async () => {
  const { WorkInPlace: View } = await import('../registers/daily/work-in-place.tsx')
  return { default: View }
})
const InventoryWork = lazy(async () => {
  const { WorkInPlace: View } = await import('../registers/inventory/work-in-place.tsx')
  return { default: View }
})

interface WorkSlotProps {
  /** The entity’s slug. */
  entity: string
  target: { id: string; label: string }
  /** Definition that counts it. */
  sourceKey: string
}

/** Beneath a counted figure: what adds to it, in place, and the way to all of its register. */
export function WorkSlot({ entity, target, sourceKey }: WorkSlotProps) {
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const mayOwn = useMay(entity, 'register.edit')
  const Work = registerCountedBy(sourceKey) ? RegisterWork : InventoryWork
  return (
    <>
      {/* Whoever only reads does not load the forms. */}
      {(mayAny || mayOwn) && (
        <Suspense fallback={null}>
          <Work entity={entity} target={target} sourceKey={sourceKey} />
        </Suspense>
      )}
      <CountedNote entity={entity} sourceKey={sourceKey} />
    </>
  )
}
