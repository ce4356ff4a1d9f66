import type { RegisterDefinition } from '@gelt/domain'
import { useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useOwnOffices } from '../../lib/session/use-own-offices.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { begunValues } from './begun-values.ts'
import { registerDocuments } from './register-documents.ts'
import { RegisterRowForm } from './register-row.form.tsx'
import { apiValues, type RowFormValues } from './row-form.rules.ts'
import { useMoved } from './use-moved.ts'
import { type Place, type PlacePlan, usePlace } from './use-place.ts'

interface RowInPlaceProps {
  /** The entity’s slug. */
  entity: string
  definition: RegisterDefinition
  /** Fields that are known already. */
  given: RowFormValues
  /** Tells this form from others of the same register: what is typed here stays here. */
  draftKey: string
  /** @param said what the row moved, in a sentence */
  onWritten: (said: string) => void
}

/** The form of a new row within another page. */
export function RowInPlace(props: RowInPlaceProps) {
  const { place, plan, error, retry } = usePlace(props.entity)
  const own = useOwnOffices(props.entity)
  const failure = error ?? own.error
  if (place && own.isKnown) return <InPlace {...props} place={place} plan={plan} own={own} />
  if (!failure) return <Skeleton height={280} />
  return (
    <ErrorState
      requestId={requestIdOf(failure)}
      onRetry={() => {
        retry()
        own.retry()
      }}
    />
  )
}

interface InPlaceProps extends RowInPlaceProps {
  place: Place
  plan: PlacePlan | null
  own: ReturnType<typeof useOwnOffices>
}

function InPlace({ entity, definition, place, plan, given, own, ...props }: InPlaceProps) {
  const announce = useAnnounce()
  const create = useWrite(registerDocuments(definition).create)
  const moved = useMoved(entity, definition, plan)
  const [values] = useState(() => ({ ...begunValues(definition, { place, plan, own }), ...given }))
  return (
    <RegisterRowForm
      entity={entity}
      definition={definition}
      place={place}
      plan={plan}
      values={values}
      before={null}
      version={null}
      draftKey={`register:${place.id}:${definition.key}:${props.draftKey}`}
      keeps={own.keeps}
      write={(row) =>
        moved.watch(() => create({ entityId: place.id, ...apiValues(definition, row) }))
      }
      onWritten={async (written) => {
        const said = await moved.say(written.id)
        announce({ message: said })
        props.onWritten(said)
      }}
    />
  )
}
