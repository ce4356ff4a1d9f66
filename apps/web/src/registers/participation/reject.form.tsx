import { reasonText } from '@gelt/domain'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './moderation.messages.ts'
import { moderateQuestionDocument } from './session.document.ts'
import { QUESTION_FIELDS } from './use-decide.ts'

const input = z.strictObject({ reason: reasonText })

interface RejectFormProps {
  question: { id: string; version: number }
  onDone: () => void
  onCancel: () => void
}

/** Why a question isn't shown; for those who come after. */
export function RejectForm({ question, onDone, onCancel }: RejectFormProps) {
  const text = useMessages(messages)
  const moderate = useWrite(moderateQuestionDocument)
  const { id: questionId, version } = question
  const { form, write } = useWriteForm({
    input,
    values: { reason: '' },
    version,
    draftKey: `reject:${questionId}`,
    labels: { reason: text.reason },
    refreshes: QUESTION_FIELDS,
    write: ({ reason }, seen) =>
      moderate({ questionId, version: seen, decision: 'REJECT', reason }),
    onWritten: onDone,
  })
  return (
    <>
      <p>{text.rejectHelp}</p>
      <WriteFormFrame form={write} submit={text.rejectNow} onCancel={onCancel} isDangerous>
        <TextArea
          label={text.reason}
          rows={2}
          error={form.formState.errors.reason?.message}
          {...form.register('reason')}
        />
      </WriteFormFrame>
    </>
  )
}
