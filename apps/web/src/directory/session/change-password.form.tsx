import { newPassword } from '@gelt/domain'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { inputResolver } from '../../lib/forms/input-resolver.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { type AuthRefusal, changePassword } from '../../lib/session/auth-requests.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField, PasswordStrengthNote } from './password-field.tsx'
import { RefusalMessage } from './refusal-message.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'

const input = z.object({ currentPassword: z.string().min(1).max(200), newPassword })

interface ChangePasswordFormProps {
  /** Words that others know of the person. */
  personal: readonly string[]
  onSaved: () => void
  onCancel: () => void
}

export function ChangePasswordForm({ personal, onSaved, onCancel }: ChangePasswordFormProps) {
  const { password: text, refusals } = useMessages(messages)
  const { language } = useLanguage()
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null)
  const labels = { currentPassword: text.current, newPassword: text.next }
  const form = useForm({
    defaultValues: { currentPassword: '', newPassword: '' },
    resolver: inputResolver(input, labels, language),
  })
  const { errors, isSubmitting, submitCount } = form.formState

  const submit = form.handleSubmit(async (passwords) => {
    const outcome = await changePassword(passwords)
    setRefusal(outcome)
    if (outcome === null) onSaved()
  })
  const reason = refusal === 'WRONG_CREDENTIALS' ? 'WRONG_PASSWORD' : refusal

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RefusalMessage
        message={reason && !isSubmitting ? refusals[reason] : null}
        attempt={submitCount}
      />
      <PasswordField
        label={text.current}
        autoComplete="current-password"
        error={errors.currentPassword?.message}
        {...form.register('currentPassword')}
      />
      <PasswordField
        label={text.next}
        help={text.help}
        autoComplete="new-password"
        error={errors.newPassword?.message}
        {...form.register('newPassword')}
      />
      <PasswordStrengthNote password={form.watch('newPassword')} personal={personal} />
      <div className={styles.dialogActions}>
        <Button type="submit" kind="primary" busy={isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}
