import { enteredQuestionWords } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './moderation.messages.ts'
import { enterQuestionDocument } from './session.document.ts'
import { QUESTION_FIELDS } from './use-decide.ts'

interface EnterFormProps {
  sessionId: string
  onDone: () => void
  onCancel: () => void
}

/** A question that came by other means, with its answer if it has one. */
export function EnterForm({ sessionId, onDone, onCancel }: EnterFormProps) {
  const text = useMessages(messages)
  const enter = useWrite(enterQuestionDocument)
  const { form, write } = useWriteForm({
    input: enteredQuestionWords,
    values: { body: '', authorName: '', answer: '', answeredBy: '' },
    version: null,
    draftKey: `enter:${sessionId}`,
    labels: {
      body: text.body,
      authorName: text.authorName,
      answer: text.answerText,
      answeredBy: text.answeredBy,
    },
    refreshes: QUESTION_FIELDS,
    write: (parsed) => enter({ sessionId, ...parsed }),
    onWritten: onDone,
  })
  const { errors } = form.formState
  return (
    <>
      <p>{text.enterHelp}</p>
      <WriteFormFrame form={write} submit={text.enterNow} onCancel={onCancel}>
        <TextArea
          label={text.body}
          help={text.bodyHelp}
          error={errors.body?.message}
          {...form.register('body')}
        />
        <TextField
          label={text.authorName}
          optional
          error={errors.authorName?.message}
          {...form.register('authorName')}
        />
        <TextArea
          label={text.answerText}
          optional
          error={errors.answer?.message}
          {...form.register('answer')}
        />
        <TextField
          label={text.answeredBy}
          help={text.answeredByHelp}
          optional
          error={errors.answeredBy?.message}
          {...form.register('answeredBy')}
        />
      </WriteFormFrame>
    </>
  )
}
