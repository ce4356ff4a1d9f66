import { createOrganisationInput } from '@gelt/domain'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './offices.messages.ts'
import type { Unit, UnitKind } from './unit.ts'
import { useUnitWrites } from './use-unit-writes.ts'

const input = createOrganisationInput.omit({ entityId: true, idempotencyKey: true })

interface UnitFormProps {
  kind: UnitKind
  /** Global id of the entity. */
  entityId: string
  /** The entity’s day: a new unit starts on it unless told otherwise. */
  today: string
  /** Null: a new one. */
  unit: Unit | null
  onDone: () => void
}

/** Code, name and first day of a unit; of an organisation also its sector. */
export function UnitForm({ kind, entityId, today, unit, onDone }: UnitFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { create, update } = useUnitWrites(kind)
  const labels = {
    code: text.code,
    name: text.name,
    sector: text.sector,
    activeFrom: text.activeFrom,
  }
  const values = {
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    sector: unit?.sector ?? '',
    activeFrom: unit?.activeFrom ?? today,
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `unit:${kind}:${unit?.id ?? `new:${entityId}`}`,
    labels,
    version: unit?.version ?? null,
    write: (parsed, version) =>
      unit ? update(unit.id, version, parsed) : create(entityId, parsed),
    onWritten: () => {
      announce({ message: text.saved(form.getValues('name')) })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={unit ? text.save : text.kinds[kind].add} onCancel={onDone}>
      <TextField
        label={text.name}
        help={unit ? text.renameHelp : undefined}
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        label={text.code}
        help={text.codeHelp}
        error={errors.code?.message}
        {...form.register('code')}
      />
      {kind === 'ORGANISATION' && (
        <TextField
          label={text.sector}
          optional
          help={text.sectorHelp}
          error={errors.sector?.message}
          {...form.register('sector')}
        />
      )}
      <DateField
        label={text.activeFrom}
        error={errors.activeFrom?.message}
        {...form.register('activeFrom')}
      />
    </WriteFormFrame>
  )
}
