import { closeDeviationInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { closeDeviationDocument } from './deviations.document.ts'
import * as messages from './deviations.messages.ts'

const deviationFragment = graphql(`
  fragment CloseDeviationForm_deviation on Deviation {
    id
    version
    cause
  }
`)

const input = closeDeviationInput.pick({ closedOn: true })

interface CloseDeviationFormProps {
  deviation: FragmentType<typeof deviationFragment>
  /** The entity’s day, `YYYY-MM-DD`: the last on which it can have been closed. */
  today: string
  onDone: () => void
}

/** The day on which the corrective action was done. */
export function CloseDeviationForm({ today, onDone, ...props }: CloseDeviationFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, version, cause } = readFragment(deviationFragment, props.deviation)
  const close = useWrite(closeDeviationDocument)
  const labels = { closedOn: text.closedOn }
  const values = { closedOn: today }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `deviation:close:${id}`,
    labels,
    version,
    write: ({ closedOn }, over) => close({ deviationId: id, version: over, closedOn }),
    onWritten: () => {
      announce({ message: text.closedNow })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.closeTitle} onCancel={onDone}>
      <p>«{cause}»</p>
      <p>{text.closing}</p>
      <DateField
        label={text.closedOn}
        help={text.closedOnHelp}
        max={today}
        error={form.formState.errors.closedOn?.message}
        {...form.register('closedOn')}
      />
    </WriteFormFrame>
  )
}
