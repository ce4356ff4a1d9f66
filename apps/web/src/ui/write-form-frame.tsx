import type { FormEvent, ReactNode } from 'react'
import type { WriteForm } from '../lib/forms/use-write-form.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { FormMessage } from './form-message.tsx'
import * as messages from './write-form-frame.messages.ts'
import styles from './write-form-frame.module.css'

interface WriteFormFrameProps {
  form: WriteForm
  /** What the main button says: "Guardar", "Agregar persona". */
  submit: string
  /** Says a field’s value in a conflict; by default as it is. */
  show?: (field: string, value: unknown) => string
  /** For forms that were opened on purpose. */
  onCancel?: () => void
  /** A second button that submits too; told at each try whether it was the one pressed. */
  another?: { label: string; choose: (isChosen: boolean) => void }
  /** Ends or removes something. */
  isDangerous?: boolean
  children: ReactNode
}

/** What stands around the fields: the summary of errors, what was restored, the buttons, the conflict. */
export function WriteFormFrame({ form, children, ...props }: WriteFormFrameProps) {
  const text = useMessages(messages)
  const words = (field: string, value: unknown) =>
    (props.show ? props.show(field, value) : String(value ?? '')) || null
  function submit(event: FormEvent) {
    event.preventDefault()
    send(false)
  }
  function send(isAnother: boolean) {
    if (form.isBusy) return
    props.another?.choose(isAnother)
    void form.onSubmit()
  }
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <FormMessage errors={form.errors} attempt={form.attempt} />
        {form.isRestored && (
          <p className={styles.restored} role="status">
            {text.restored}{' '}
            <Button small onClick={form.discard}>
              {text.discard}
            </Button>
          </p>
        )}
        {children}
        <div className={styles.actions}>
          <Button type="submit" kind={props.isDangerous ? 'danger' : 'primary'} busy={form.isBusy}>
            {props.submit}
          </Button>
          {props.another && (
            <Button busy={form.isBusy} onClick={() => send(true)}>
              {props.another.label}
            </Button>
          )}
          {props.onCancel && (
            <Button
              onClick={() => {
                form.discard()
                props.onCancel?.()
              }}
            >
              {text.cancel}
            </Button>
          )}
          {!props.onCancel && form.isDirty && <Button onClick={form.discard}>{text.undo}</Button>}
        </div>
      </form>
      <ConflictDialog
        fields={
          form.conflict?.map(({ field, mine, theirs }) => ({
            field,
            label: form.labels[field] ?? field,
            mine: words(field, mine),
            theirs: words(field, theirs),
          })) ?? null
        }
        onSettle={form.settle}
        onClose={form.closeConflict}
      />
    </>
  )
}
