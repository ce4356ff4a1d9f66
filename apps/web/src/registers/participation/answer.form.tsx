import { answerQuestionInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './moderation.messages.ts'
import styles from './participation.module.css'
import { answerQuestionDocument } from './session.document.ts'
import { QUESTION_FIELDS } from './use-decide.ts'

const input = answerQuestionInput.pick({ answer: true, answeredBy: true })

interface AnswerFormProps {
  question: {
    id: string
    version: number
    body: string
    answer?: string | null
    answeredBy?: string | null
  }
  /** Who answers, most likely: what stands there to begin with. */
  answerer: string
  onDone: () => void
  onCancel: () => void
}

/** Answers, or corrects the answer. */
export function AnswerForm({ question, answerer, onDone, onCancel }: AnswerFormProps) {
  const text = useMessages(messages)
  const reply = useWrite(answerQuestionDocument)
  const { id: questionId, version } = question
  const { form, write } = useWriteForm({
    input,
    values: {
      answer: question.answer ?? '',
      answeredBy: question.answeredBy ?? answerer,
    },
    version,
    draftKey: `answer:${questionId}`,
    labels: { answer: text.answerText, answeredBy: text.answeredBy },
    refreshes: QUESTION_FIELDS,
    write: (parsed, seen) => reply({ questionId, version: seen, ...parsed }),
    onWritten: onDone,
  })
  const { errors } = form.formState
  return (
    <>
      <p className={styles.prose} dir="auto">
        {question.body}
      </p>
      <WriteFormFrame form={write} submit={text.answerNow} onCancel={onCancel}>
        <TextArea
          label={text.answerText}
          help={text.answerHelp}
          rows={5}
          error={errors.answer?.message}
          {...form.register('answer')}
        />
        <TextField
          label={text.answeredBy}
          help={text.answeredByHelp}
          error={errors.answeredBy?.message}
          {...form.register('answeredBy')}
        />
      </WriteFormFrame>
    </>
  )
}
