import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classNames } from '../lib/class-names.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & FieldProps
type TextFieldProps = InputProps & { ref?: Ref<HTMLInputElement> }

/** One line of text. Spread react-hook-form's `register` on it. */
export function TextField({ label, help, error, optional, id, ...input }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} id={id}>
      {(control) => <input type="text" className={styles.control} {...input} {...control} />}
    </Field>
  )
}

/** A day, `YYYY-MM-DD` in and out, shown as the device writes days. */
export function DateField({ label, help, error, optional, id, ...input }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} id={id}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="date"
          className={classNames(styles.control, styles.narrow)}
        />
      )}
    </Field>
  )
}

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> &
  FieldProps & { ref?: Ref<HTMLTextAreaElement> }

export function TextArea({ label, help, error, optional, id, ...area }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} id={id}>
      {(control) => (
        <textarea
          rows={3}
          className={classNames(styles.control, styles.prose)}
          {...area}
          {...control}
        />
      )}
    </Field>
  )
}

type SelectFieldProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> &
  FieldProps & { ref?: Ref<HTMLSelectElement> }

/** Children are the `<option>`s. */
export function SelectField({ label, help, error, optional, id, ...select }: SelectFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} id={id}>
      {(control) => <select className={styles.control} {...select} {...control} />}
    </Field>
  )
}
