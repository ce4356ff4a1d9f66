import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import styles from './field.module.css'
import type { FieldProps } from './field.tsx'

type CheckFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'> &
  Omit<FieldProps, 'optional'> & { ref?: Ref<HTMLInputElement> }

export function CheckField({ label, help, error, id, ...input }: CheckFieldProps) {
  const own = useId()
  const controlId = id ?? own
  const described = [error && `${controlId}-error`, help && `${controlId}-help`]
  return (
    <div className={styles.check}>
      <input
        {...input}
        type="checkbox"
        id={controlId}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={controlId}>{label}</label>
      {error && (
        <p className={styles.error} id={`${controlId}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p className={styles.help} id={`${controlId}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

interface FieldSetProps {
  legend: ReactNode
  help?: ReactNode
  error?: string | undefined
  children: ReactNode
}

/** Fields that answer one question together. */
export function FieldSet({ legend, help, error, children }: FieldSetProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}-error` : help ? `${id}-help` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.group}>{children}</div>
    </fieldset>
  )
}
