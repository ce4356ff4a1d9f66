import { type InputHTMLAttributes, type Ref, useState } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField } from '../../ui/check-field.tsx'
import type { FieldProps } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { passwordStrength } from './password-strength.rules.ts'
import * as messages from './session.messages.ts'
import styles from './session.module.css'

type PasswordFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> &
  FieldProps & { ref?: Ref<HTMLInputElement> }

/** A password that can be shown while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const text = useMessages(messages)
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.password}>
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
      />
      <CheckField
        label={text.signIn.showPassword}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  )
}

interface StrengthProps {
  password: string
  /** Words that others know of the person. */
  personal: readonly string[]
}

/** In words what the new password is worth; silent while there is none. */
export function PasswordStrengthNote({ password, personal }: StrengthProps) {
  const text = useMessages(messages).password
  const strength = passwordStrength(password, personal)
  const words = strength.kind === 'SHORT' ? text.missing(strength.missing) : text[strength.kind]
  return (
    <p className={styles.strength} role="status" data-strength={strength.kind}>
      {password === '' ? '' : words}
    </p>
  )
}
