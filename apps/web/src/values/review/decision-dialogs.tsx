import { approveMeasurementInput, returnMeasurementInput } from '@gelt/domain'
import { DECISION_FIELDS } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { approveMeasurementDocument, returnMeasurementDocument } from './review.document.ts'
import * as messages from './review.messages.ts'

interface DecisionFormProps {
  measurementId: string
  /** What pages in sight show is up to date by then. */
  onDecided: () => void
  onCancel: () => void
}

const noteInput = approveMeasurementInput.pick({ note: true })
const reasonInput = returnMeasurementInput.pick({ reason: true })

/** Approval, with a note for the history if there is something to say. */
export function ApproveForm({ measurementId, onDecided, onCancel }: DecisionFormProps) {
  const text = useMessages(messages)
  const approve = useWrite(approveMeasurementDocument)
  const { form, write } = useWriteForm({
    input: noteInput,
    values: { note: '' },
    version: null,
    draftKey: `approve:${measurementId}`,
    labels: { note: text.approveNote },
    write: ({ note }) => approve({ measurementId, note }),
    refreshes: DECISION_FIELDS,
    onWritten: onDecided,
  })
  return (
    <>
      <p>{text.approveHelp}</p>
      <WriteFormFrame form={write} submit={text.approveConfirm} onCancel={onCancel}>
        <TextArea
          label={text.approveNote}
          optional
          rows={2}
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
      </WriteFormFrame>
    </>
  )
}

/** Back to whoever submitted it; the reason is what they will read. */
export function ReturnForm({ measurementId, onDecided, onCancel }: DecisionFormProps) {
  const text = useMessages(messages)
  const giveBack = useWrite(returnMeasurementDocument)
  const { form, write } = useWriteForm({
    input: reasonInput,
    values: { reason: '' },
    version: null,
    draftKey: `return:${measurementId}`,
    labels: { reason: text.returnReason },
    write: ({ reason }) => giveBack({ measurementId, reason }),
    refreshes: DECISION_FIELDS,
    onWritten: onDecided,
  })
  return (
    <WriteFormFrame form={write} submit={text.returnConfirm} onCancel={onCancel}>
      <TextArea
        label={text.returnReason}
        help={text.returnReasonHelp}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
