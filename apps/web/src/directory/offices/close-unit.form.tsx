import { archiveOfficeInput } from '@gelt/domain'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './offices.messages.ts'
import type { Unit, UnitKind } from './unit.ts'
import { useUnitWrites } from './use-unit-writes.ts'

const input = archiveOfficeInput.pick({ activeTo: true, reason: true })

interface CloseUnitFormProps {
  kind: UnitKind
  unit: Unit
  /** The entity’s day. */
  today: string
  onDone: () => void
}

/** The last day of a unit and why; says what its end changes in the figures. */
export function CloseUnitForm({ kind, unit, today, onDone }: CloseUnitFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { close } = useUnitWrites(kind)
  const labels = { activeTo: text.activeTo, reason: text.reason }
  const values = { activeTo: today, reason: '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `unit:close:${unit.id}`,
    labels,
    version: unit.version,
    write: (end, version) => close(unit.id, version, end),
    onWritten: () => {
      announce({ message: text.ended(unit.name) })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <>
      <p>{text.kinds[kind].closing}</p>
      <WriteFormFrame form={write} submit={text.kinds[kind].end} onCancel={onDone} isDangerous>
        <DateField
          label={text.activeTo}
          min={unit.activeFrom}
          error={errors.activeTo?.message}
          {...form.register('activeTo')}
        />
        <TextArea
          label={text.reason}
          help={text.reasonHelp}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      </WriteFormFrame>
    </>
  )
}
