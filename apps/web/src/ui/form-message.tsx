import { useEffect, useRef } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './form-message.module.css'
import * as messages from './ui.messages.ts'

export interface FormError {
  /** The `name` of the field to go to; none for what concerns the whole form. */
  name?: string
  message: string
}

interface FormMessageProps {
  errors: readonly FormError[]
  /** Counts the tries: each refused one moves the focus here, typing in between does not. */
  attempt: number
}

/** What stands in the way of saving, above the form, each line leading to its field. */
export function FormMessage({ errors, attempt }: FormMessageProps) {
  const text = useMessages(messages)
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length
  const toCorrect = errors.filter(({ name }) => name !== undefined).length
  // Where no field is to be corrected (no network, no right), the reason itself is the heading.
  const [only] = count === 1 && toCorrect === 0 ? errors : []

  useEffect(() => {
    if (attempt > 0 && count > 0) box.current?.focus()
  }, [attempt, count])

  if (count === 0) return null

  function goTo(name: string) {
    const field = box.current?.closest('form')?.elements.namedItem(name)
    const target = field instanceof RadioNodeList ? field[0] : field
    if (target instanceof HTMLElement) target.focus()
  }

  return (
    <div ref={box} className={styles.box} role="alert" tabIndex={-1}>
      <p className={styles.title}>
        {only?.message ?? (toCorrect > 0 ? text.formErrors(toCorrect) : text.notSaved)}
      </p>
      {only === undefined && (
        <ul className={styles.list}>
          {errors.map(({ name, message }) => (
            <li key={`${name}${message}`}>
              {name ? (
                <button type="button" className={styles.link} onClick={() => goTo(name)}>
                  {message}
                </button>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
