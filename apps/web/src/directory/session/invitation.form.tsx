import { useMutation } from '@apollo/client/react'
import { newPassword } from '@gelt/domain'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { inputResolver } from '../../lib/forms/input-resolver.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { signIn } from '../../lib/session/auth-requests.ts'
import { Button } from '../../ui/button.tsx'
import { acceptInvitationDocument } from './invitation.document.ts'
import { PasswordField, PasswordStrengthNote } from './password-field.tsx'
import { RefusalMessage } from './refusal-message.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'

const ownPassword = z.object({ password: z.string().min(1).max(200) })
const freshPassword = z.object({ password: newPassword })

interface InvitationFormProps {
  token: string
  email: string
  /** Words that others know of the person. */
  personal: readonly string[]
  /** The account exists already: its own password is asked for, and stays. */
  hasAccount: boolean
  /** The link was used; false: the person still has to sign in. */
  onAccepted: (isSignedIn: boolean) => Promise<void>
}

export function InvitationForm(props: InvitationFormProps) {
  const { token, email, hasAccount } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [accept] = useMutation(acceptInvitationDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const label = hasAccount ? text.invitation.ownPassword : text.password.next
  const form = useForm({
    defaultValues: { password: '' },
    resolver: inputResolver(
      hasAccount ? ownPassword : freshPassword,
      { password: label },
      language,
    ),
  })
  const { errors, isSubmitting, submitCount } = form.formState

  const submit = form.handleSubmit(async ({ password }) => {
    setRefusal(null)
    const answer = await accept({ variables: { input: { token, password } } }).catch(() => null)
    const result = answer?.data?.acceptInvitation
    if (!result) return setRefusal(text.refusals.UNREACHABLE)
    if (result.__typename !== 'AcceptedInvitation') {
      const issue = result.__typename === 'InputRefusal' ? result.issues[0]?.message : undefined
      return setRefusal(issue ?? result.message)
    }
    const outcome = await signIn({ email: result.email ?? email, password })
    await props.onAccepted(outcome === null)
  })

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RefusalMessage message={isSubmitting ? null : refusal} attempt={submitCount} />
      {/* Password managers file the new password under this name. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={label}
        help={hasAccount ? undefined : text.password.help}
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        error={errors.password?.message}
        {...form.register('password')}
      />
      {!hasAccount && (
        <PasswordStrengthNote password={form.watch('password')} personal={props.personal} />
      )}
      <Button type="submit" kind="primary" busy={isSubmitting}>
        {hasAccount ? text.invitation.join : text.invitation.accept}
      </Button>
    </form>
  )
}
