import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { inputResolver } from '../../lib/forms/input-resolver.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { type AuthRefusal, signIn } from '../../lib/session/auth-requests.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PasswordField } from './password-field.tsx'
import { RefusalMessage } from './refusal-message.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'
import { signInInput } from './sign-in.input.ts'

/** `onSignedIn` is awaited: the button stays busy until the next page knows who is there. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { signIn: text, refusals } = useMessages(messages)
  const { language } = useLanguage()
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null)
  const labels = { email: text.email, password: text.password }
  const form = useForm({
    defaultValues: { email: '', password: '' },
    resolver: inputResolver(signInInput, labels, language),
  })
  const { errors, isSubmitting, submitCount } = form.formState

  const submit = form.handleSubmit(async (credentials) => {
    const outcome = await signIn(credentials)
    setRefusal(outcome)
    if (outcome === null) await onSignedIn()
  })

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RefusalMessage
        message={refusal && !isSubmitting ? refusals[refusal] : null}
        attempt={submitCount}
      />
      <TextField
        label={text.email}
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <PasswordField
        label={text.password}
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
      <Button type="submit" kind="primary" busy={isSubmitting}>
        {text.submit}
      </Button>
    </form>
  )
}
