import type { RegisterDefinition } from '@gelt/domain'
import { useMemo } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useOwnOffices } from '../../lib/session/use-own-offices.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { type RegisterRowData, rowValues } from './register-data.ts'
import { registerDocuments } from './register-documents.ts'
import { RegisterRowForm } from './register-row.form.tsx'
import { apiValues, heldValues } from './row-form.rules.ts'
import { useMoved } from './use-moved.ts'
import type { Place, PlacePlan } from './use-place.ts'

interface EditRowFormProps {
  entity: string
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan | null
  row: RegisterRowData
  /** What the edit moved. */
  onSaid: (sentence: string) => void
  onDone: () => void
}

/** Edits a row where it stands. */
export function EditRowForm(props: EditRowFormProps) {
  const { entity, definition, place, plan, row, onSaid, onDone } = props
  const announce = useAnnounce()
  const own = useOwnOffices(entity)
  const update = useWrite(registerDocuments(definition).update)
  const moved = useMoved(entity, definition, plan)
  const values = useMemo(() => heldValues(definition, row), [definition, row])
  return (
    <RegisterRowForm
      entity={entity}
      definition={definition}
      place={place}
      plan={plan}
      values={values}
      before={rowValues(definition, row)}
      version={row.version}
      draftKey={`register:${row.id}`}
      keeps={own.keeps}
      write={(next, version) =>
        moved.watch(() => update({ rowId: row.id, version, ...apiValues(definition, next) }))
      }
      onWritten={async () => {
        onDone()
        const sentence = await moved.say(row.id)
        onSaid(sentence)
        announce({ message: sentence })
      }}
      onCancel={onDone}
    />
  )
}
