import { askQuestionInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './ask.messages.ts'
import { DataNotice, type Owner } from './data-notice.tsx'
import styles from './participation.module.css'
import { askQuestionDocument } from './session.document.ts'

const input = askQuestionInput.omit({ sessionId: true, idempotencyKey: true })

interface AskFormProps {
  sessionId: string
  owner: Owner
  onSent: () => void
}

/** A question of anybody, with the notice on what becomes of it. */
export function AskForm({ sessionId, owner, onSent }: AskFormProps) {
  const text = useMessages(messages)
  const ask = useWrite(askQuestionDocument)
  const { form, write } = useWriteForm({
    input,
    values: { authorName: '', body: '', acceptsNotice: false, homepage: '' },
    version: null,
    draftKey: `ask:${sessionId}`,
    labels: {
      authorName: text.name,
      body: text.body,
      acceptsNotice: text.acceptsLabel,
    },
    // It waits to be looked at: nothing in sight changes.
    refreshes: [],
    write: (parsed) => ask({ sessionId, ...parsed }),
    onWritten: onSent,
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.send}>
      <TextArea
        label={text.body}
        help={text.bodyHelp}
        rows={4}
        error={errors.body?.message}
        {...form.register('body')}
      />
      <TextField
        label={text.name}
        help={text.nameHelp}
        optional
        autoComplete="nickname"
        error={errors.authorName?.message}
        {...form.register('authorName')}
      />
      {/* For programs that fill in whatever they find; nobody else comes across it. */}
      <div className={styles.trap} aria-hidden="true">
        <TextField
          label={text.homepage}
          tabIndex={-1}
          autoComplete="off"
          {...form.register('homepage')}
        />
      </div>
      <DataNotice owner={owner} />
      <CheckField
        label={text.accepts}
        error={errors.acceptsNotice?.message}
        {...form.register('acceptsNotice')}
      />
    </WriteFormFrame>
  )
}
