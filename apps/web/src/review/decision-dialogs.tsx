import { approveMeasurementInput, returnMeasurementInput } from '@gelt/domain'
import { useForm } from 'react-hook-form'
import { inputResolver } from '../lib/forms/input-resolver.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useFormRefusals } from '../lib/writing/use-form-refusals.ts'
import { useWrite } from '../lib/writing/use-write.ts'
import { Button } from '../ui/button.tsx'
import { FormMessage } from '../ui/form-message.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { approveMeasurementDocument, returnMeasurementDocument } from './review.document.ts'
import * as messages from './review.messages.ts'
import styles from './review.module.css'

interface DecisionFormProps {
  measurementId: string
  onDecided: () => Promise<void>
  onCancel: () => void
}

const noteInput = approveMeasurementInput.pick({ note: true })
const reasonInput = returnMeasurementInput.pick({ reason: true })

/** Approval, with a note for the history if there is something to say. */
export function ApproveForm({ measurementId, onDecided, onCancel }: DecisionFormProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const approve = useWrite(approveMeasurementDocument)
  const form = useForm({
    defaultValues: { note: '' },
    resolver: inputResolver(noteInput, { note: text.approveNote }, language),
  })
  const refusals = useFormRefusals(form.setError, (path) => (path === 'note' ? path : null))
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ note }) => {
    refusals.clear()
    const outcome = await approve({ measurementId, note })
    if (outcome.kind === 'written') await onDecided()
    else refusals.show(outcome)
  })
  return (
    <form className={styles.decision} onSubmit={submit} noValidate>
      <p>{text.approveHelp}</p>
      <FormMessage errors={refusals.errors} attempt={refusals.attempt} />
      <TextArea
        label={text.approveNote}
        optional
        rows={2}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" busy={isSubmitting}>
          {text.approveConfirm}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}

/** Back to whoever submitted it; the reason is what they will read. */
export function ReturnForm({ measurementId, onDecided, onCancel }: DecisionFormProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const giveBack = useWrite(returnMeasurementDocument)
  const form = useForm({
    defaultValues: { reason: '' },
    resolver: inputResolver(reasonInput, { reason: text.returnReason }, language),
  })
  const refusals = useFormRefusals(form.setError, (path) => (path === 'reason' ? path : null))
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ reason }) => {
    refusals.clear()
    const outcome = await giveBack({ measurementId, reason })
    if (outcome.kind === 'written') await onDecided()
    else refusals.show(outcome)
  })
  return (
    <form className={styles.decision} onSubmit={submit} noValidate>
      <FormMessage errors={refusals.errors} attempt={refusals.attempt} />
      <TextArea
        label={text.returnReason}
        help={text.returnReasonHelp}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" busy={isSubmitting}>
          {text.returnConfirm}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}
