import { restoreProcedureInput, retireProcedureInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { restoreProcedureDocument, retireProcedureDocument } from './procedure.document.ts'
import styles from './procedure.module.css'
import * as messages from './steps.messages.ts'

const retiredFragment = graphql(`
  fragment RetireForm_procedure on Procedure {
    id
    version
  }
`)

const restoredFragment = graphql(`
  fragment RestoreForm_procedure on Procedure {
    id
    version
  }
`)

interface RetireFormProps {
  today: string
  procedure: FragmentType<typeof retiredFragment>
  onDone: () => void
}

/** Takes it out of the inventory from the day after its last one. */
export function RetireForm({ today, onDone, ...props }: RetireFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, version } = readFragment(retiredFragment, props.procedure)
  const retire = useWrite(retireProcedureDocument)
  const labels = { retiredOn: text.lastDay, reason: text.reason }
  const { form, write } = useWriteForm({
    input: retireProcedureInput.pick({ retiredOn: true, reason: true }),
    values: { retiredOn: today, reason: '' },
    version,
    draftKey: `procedure:${id}:retire`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, seen) => retire({ procedureId: id, version: seen, ...parsed }),
    onWritten: () => {
      announce({ message: text.retired })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.retireNow} onCancel={onDone} isDangerous>
      <p className={styles.note}>{text.retireHelp}</p>
      <DateField
        label={labels.retiredOn}
        max={today}
        error={errors.retiredOn?.message}
        {...form.register('retiredOn')}
      />
      <TextArea
        label={labels.reason}
        rows={2}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}

interface RestoreFormProps {
  procedure: FragmentType<typeof restoredFragment>
  onDone: () => void
}

/** Puts it back as if it had never been taken out. */
export function RestoreForm({ onDone, ...props }: RestoreFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, version } = readFragment(restoredFragment, props.procedure)
  const restore = useWrite(restoreProcedureDocument)
  const labels = { reason: text.reason }
  const { form, write } = useWriteForm({
    input: restoreProcedureInput.pick({ reason: true }),
    values: { reason: '' },
    version,
    draftKey: `procedure:${id}:restore`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, seen) => restore({ procedureId: id, version: seen, ...parsed }),
    onWritten: () => {
      announce({ message: text.restored })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.restoreNow} onCancel={onDone}>
      <TextArea
        label={labels.reason}
        rows={2}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
