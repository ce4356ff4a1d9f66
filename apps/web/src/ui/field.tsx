import { type ReactNode, useId } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './field.module.css'
import * as messages from './ui.messages.ts'

export interface FieldProps {
  label: ReactNode
  help?: ReactNode
  /** In words, with the way out. */
  error?: string | undefined
  optional?: boolean
  id?: string
}

interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldShellProps extends FieldProps {
  /** Draws the control with what ties it to its label, help and error. */
  children: (control: ControlProps) => ReactNode
}

/** Label above, control, help and error beneath. */
export function Field({ label, help, error, optional, id, children }: FieldShellProps) {
  const text = useMessages(messages)
  const own = useId()
  const controlId = id ?? own
  const helpId = `${controlId}-help`
  const errorId = `${controlId}-error`
  const described = [error && errorId, help && helpId].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={controlId}>
        {label} {optional && <span className={styles.optional}>{text.optional}</span>}
      </label>
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
      {help && (
        <p className={styles.help} id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}
