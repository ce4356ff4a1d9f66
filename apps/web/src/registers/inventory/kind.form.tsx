import { createImprovementKindInput, IMPROVEMENT_TYPES, type ImprovementType } from '@gelt/domain'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import {
  createImprovementKindDocument,
  updateImprovementKindDocument,
} from './improvement.document.ts'
import * as messages from './kinds.messages.ts'

const input = createImprovementKindInput
  .pick({ type: true, name: true, verified: true })
  .extend({ active: z.boolean() })

interface KindFormProps {
  /** Global id. */
  entityId: string
  /** That a new one begins with. */
  type: ImprovementType
  /** Null: a new one. */
  kind: {
    id: string
    version: number
    type: ImprovementType
    name: string
    verified: boolean
    active: boolean
  } | null
  onDone: () => void
}

/** An action of the catalogue: its words, its type, whether it is verified and offered. */
export function KindForm({ entityId, type, kind, onDone }: KindFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createImprovementKindDocument)
  const update = useWrite(updateImprovementKindDocument)
  const labels = {
    name: text.name,
    type: text.type,
    verified: text.verified,
    active: text.active,
  }
  const { form, write } = useWriteForm({
    input,
    values: {
      name: kind?.name ?? '',
      type: kind?.type ?? type,
      verified: kind?.verified ?? false,
      active: kind?.active ?? true,
    },
    version: kind?.version ?? null,
    draftKey: kind ? `kind:${kind.id}` : `kind:new:${entityId}:${type}`,
    labels,
    // Improvements name their kind.
    refreshes: ['improvementKinds', 'improvements'],
    write: ({ active, ...parsed }, version) =>
      kind
        ? update({ kindId: kind.id, version, active, ...parsed })
        : create({ entityId, ...parsed }),
    onWritten: () => {
      announce({ message: text.saved(form.getValues('name')) })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame
      form={write}
      submit={text.save}
      onCancel={onDone}
      show={(field, value) =>
        field === 'type'
          ? (text.types[value as ImprovementType] ?? String(value))
          : String(value ?? '')
      }
    >
      <TextField label={labels.name} error={errors.name?.message} {...form.register('name')} />
      <SelectField label={labels.type} error={errors.type?.message} {...form.register('type')}>
        {IMPROVEMENT_TYPES.map((one) => (
          <option key={one} value={one}>
            {text.types[one]}
          </option>
        ))}
      </SelectField>
      <CheckField label={labels.verified} {...form.register('verified')} />
      {kind && (
        <CheckField label={labels.active} help={text.activeHelp} {...form.register('active')} />
      )}
    </WriteFormFrame>
  )
}
